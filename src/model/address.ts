// Addresses that mean the same to everyone and are in their form already: most, and to take a hundred apart is slow.
const plain =
  /^https?:\/\/(?![^/]*xn--)[a-z][a-z\d-]*(?:\.[a-z\d-]+)*\.[a-z]{2,}(?:\/[\w.~/%+-]*)?(?:\?[\w.~/%+=&;-]*)?(?:#[\w-]*)?$/;

/**
 * The form a web address is kept in, or undefined if it is none that a page may link to. One with a user name is
 * none: `https://un.org@example.com/` leads to example.com, and a password is nothing to publish.
 */
function checked(input: string, protocols: RegExp): string | undefined {
  if (plain.test(input)) return input;
  try {
    const { protocol, href, username, password } = new URL(input);
    if (!protocols.test(protocol) || username || password) return undefined;
    // Browsers drop or encode white space in an address, and `https:x` is a path to them on a page of the same
    // protocol. There, keep what they would make of it; else keep the address as it came, its protocol in small letters.
    const rest = input.slice(protocol.length);
    return /\s/.test(input) || (protocol !== 'mailto:' && !rest.startsWith('//')) ? href : protocol + rest;
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
  if (!/^\/(?![/\\])/.test(input)) return toWebAddress(input);
  return /\s/.test(input) ? encodeSafely(input) : input;
}

/** A path without white space; undefined for half a character, which no address can hold. */
function encodeSafely(path: string): string | undefined {
  try {
    return encodeURI(decodeSafely(path));
  } catch {
    return undefined;
  }
}

function decodeSafely(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
