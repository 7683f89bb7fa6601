import { toLinkAddress, toWebAddress } from '../../model/address.js';
import { limits } from '../../model/limits.js';

// Addresses that every reader of addresses takes as they are; they need no closer look.
const plain =
  /^https?:\/\/(?![^/]*xn--)[a-z][a-z\d-]*(?:\.[a-z\d-]+)*\.[a-z]{2,}(?:\/[\w.~/%+-]*)?(?:\?[\w.~/%+=&;-]*)?(?:#[\w-]*)?$/;
// A path from the site's root, without a step back.
const rooted = /^\/(?!\/)(?:[\w~/%+-]|\.(?![./]))*$/;

/**
 * An address in a document as an absolute one, or undefined if it leads nowhere a reader may go (`javascript:`, `data:`,
 * a relative one without a base). White space at its ends and line ends inside it are ignored, as browsers do.
 */
export function resolveLink(address: string | undefined, base: string | undefined): string | undefined {
  return resolve(address, base, toLinkAddress);
}

/** The same for what may only be http or https: pages and pictures. */
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
  // Asked before the base: `https:x` means a path on it, which nobody writes on purpose.
  if (/^[a-z][a-z\d+.-]*:/i.test(given)) return check(given);
  // It is taken apart for each address in a document.
  if (base && base.length > limits.url) return undefined;
  try {
    return check(new URL(given, base).href);
  } catch {
    return undefined;
  }
}
