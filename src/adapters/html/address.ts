import { toLinkAddress, toWebAddress } from '../../model/address.js';
import { limits } from '../../model/limits.js';

// Fast path: URLs that every URL parser returns unchanged.
const plain =
  /^https?:\/\/(?![^/]*xn--)[a-z][a-z\d-]*(?:\.[a-z\d-]+)*\.[a-z]{2,}(?:\/[\w.~/%+-]*)?(?:\?[\w.~/%+=&;-]*)?(?:#[\w-]*)?$/;
// A path from the site's root, without "..".
const rooted = /^\/(?!\/)(?:[\w~/%+-]|\.(?![./]))*$/;

/**
 * Resolves a link in a document to an absolute URL; undefined if it is not safe or not resolvable (`javascript:`, `data:`,
 * a relative URL without a base). Like browsers, ignores surrounding white space and line ends.
 */
export function resolveLink(address: string | undefined, base: string | undefined): string | undefined {
  return resolve(address, base, toLinkAddress);
}

/** The same for pages and images, which must be http or https. */
export function resolveWeb(address: string | undefined, base: string | undefined): string | undefined {
  return resolve(address, base, toWebAddress);
}

function resolve(
  address: string | undefined,
  base: string | undefined,
  check: (address: string) => string | undefined,
): string | undefined {
  const given = address?.trim();
  if (!given || given === '#') return undefined;
  if (plain.test(given)) return given;
  if (rooted.test(given) && base && plain.test(base)) {
    const site = base.indexOf('/', 8);
    return (site === -1 ? base : base.slice(0, site)) + given;
  }
  // Checked without the base: `https:x` would be a path relative to it, which nobody writes on purpose.
  if (/^[a-z][a-z\d+.-]*:/i.test(given)) return check(given);
  // A long base would be parsed again for every URL in the document.
  if (base && base.length > limits.url) return undefined;
  try {
    return check(new URL(given, base).href);
  } catch {
    return undefined;
  }
}
