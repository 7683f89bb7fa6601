/**
 * The options that the caller itself gave. An option inherited from `Object.prototype`, which any script of the page can extend, could
 * turn a picture into a script. Null, as in much JSON, is like leaving an option out.
 */
export function ownOptions<Options extends object>(options: Options | null | undefined): Options {
  const own: Record<string, unknown> = { __proto__: null };
  for (const [name, value] of Object.entries(options ?? {})) if (value != null) own[name] = value;
  return own as Options;
}
