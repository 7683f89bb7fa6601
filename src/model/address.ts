// URLs that are canonical already: most are, and parsing is slow.
const plain =
  // Stryker disable next-line Regex: one that finds less is only slower
  /^https?:\/\/(?![^/]*xn--)[a-z][a-z\d-]*(?:\.[a-z\d-]+)*\.[a-z]{2,}(?:\/[\w.~/%+-]*)?(?:\?[\w.~/%+=&;-]*)?(?:#[\w-]*)?$/;

const web = ['http:', 'https:'];

/**
 * The canonical form of a web address, or undefined if pages must not link to it. Addresses with a user name are rejected:
 * `https://un.org@example.com/` leads to example.com, and passwords must not be published.
 */
function canonicalAddress(input: string, protocols: readonly string[]): string | undefined {
  // Stryker disable next-line ConditionalExpression: only slower
  if (plain.test(input)) return input;
  try {
    const { protocol, href, username, password } = new URL(input);
    if (!protocols.includes(protocol) || username || password) return undefined;
    // Browsers drop or encode white space in an address, and resolve `https:x` as a path on a page with the same protocol.
    // Normalize those as browsers do; otherwise keep the address, with its protocol in lower case.
    const rest = input.slice(protocol.length);
    return /\s/.test(input) || (protocol !== 'mailto:' && !rest.startsWith('//')) ? href : protocol + rest;
  } catch {
    return undefined;
  }
}

/** An absolute http or https address, or undefined. */
export function toWebAddress(input: string): string | undefined {
  return canonicalAddress(input, web);
}

/** An absolute http, https or mailto address, or undefined. */
export function toLinkAddress(input: string): string | undefined {
  return canonicalAddress(input, [...web, 'mailto:']);
}

/** An address that an output may link to: also a telephone number, which only contacts have. */
export function toContactAddress(input: string): string | undefined {
  return canonicalAddress(input, [...web, 'mailto:', 'tel:']);
}

/**
 * An address of an image: http, https, or a path on the page's own site (`/pictures/1.jpg`); or undefined. Rejects
 * `//host/x` and `/\host/x`, which browsers read as another site.
 */
export function toImageAddress(input: string): string | undefined {
  if (!/^\/(?![/\\])/.test(input)) return toWebAddress(input);
  return /\s/.test(input) ? encodeSafely(input) : input;
}

/** Encodes white space; undefined for a lone surrogate, which no URL can contain. */
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
