/** Text made of bytes. */
export interface Decoded {
  readonly text: string;
  /** Some bytes were no text; U+FFFD stands for them. */
  readonly damaged: boolean;
}

/**
 * Bytes as text: UTF-8, UTF-16 where its mark (BOM) stands at the start, else what an XML declaration or an HTML page says of
 * itself. Nothing is guessed: bytes that are none of these become U+FFFD.
 */
export function decode(bytes: Uint8Array): Decoded {
  const mark = (bytes[0] ?? 0) * 256 + (bytes[1] ?? 0);
  if (mark === 0xfffe) return { text: new TextDecoder('utf-16le').decode(bytes), damaged: false };
  if (mark === 0xfeff) return { text: new TextDecoder('utf-16be').decode(bytes), damaged: false };
  return (
    tryDecode(bytes, 'utf-8') ?? declared(bytes) ?? { text: new TextDecoder().decode(bytes), damaged: true }
  );
}

function tryDecode(bytes: Uint8Array, encoding: string): Decoded | undefined {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), damaged: false };
  } catch {
    return undefined;
  }
}

function declared(bytes: Uint8Array): Decoded | undefined {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  const [, encoding] = /(?:encoding|charset)\s?=\s?["']?([\w-]{1,40})/i.exec(start) ?? [];
  return encoding && !/^utf-?8$/i.test(encoding) ? tryDecode(bytes, encoding) : undefined;
}
