/** A parsed value, or the reason why parsing failed. */
export type JsonResult =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly message: string };

/** `JSON.parse` that never throws, and ignores a byte order mark. */
export function parseJson(text: string): JsonResult {
  try {
    return { ok: true, value: JSON.parse(text.replace(/^\ufeff/, '')) };
  } catch (error) {
    return { ok: false, message: error instanceof Error ? error.message : 'unknown error' };
  }
}
