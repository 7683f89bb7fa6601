/** The form a web address is kept in, or undefined if it is none that a page may link to. */
function checked(input: string, protocols: RegExp): string | undefined {
  try {
    const { protocol, href } = new URL(input);
    if (!protocols.test(protocol)) return undefined;
    // Browsers drop or encode white space in an address; where there is some, keep what they would make of it.
    return /\s/.test(input) ? href : input;
  } catch {
    return undefined;
  }
}

/** An absolute http or https address, or undefined. */
export function toWebAddress(input: string): string | undefined {
  return checked(input, /^https?:$/);
}

/** An address a reader may follow: http, https or mailto; or undefined. */
export function toLinkAddress(input: string): string | undefined {
  return checked(input, /^(https?|mailto):$/);
}

/**
 * An address a picture may come from: http, https, or a path on the page's own site (`/pictures/1.jpg`); or
 * undefined. `//host/x` and `/\host/x`, which browsers read as another site, are no paths.
 */
export function toImageAddress(input: string): string | undefined {
  if (/^\/(?![/\\])/.test(input)) return /\s/.test(input) ? encodeURI(decodeSafely(input)) : input;
  return toWebAddress(input);
}

function decodeSafely(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
