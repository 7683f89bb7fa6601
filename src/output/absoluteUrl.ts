import { toWebAddress } from '../model/address.js';

/** An image's URL for use outside its site: http or https, or a path resolved against `baseUrl`; undefined for a path alone. */
export function absoluteUrl(src: string, baseUrl: string | undefined): string | undefined {
  const address = toWebAddress(src);
  if (address !== undefined || baseUrl === undefined) return address;
  try {
    return toWebAddress(new URL(src, baseUrl).href);
  } catch {
    return undefined;
  }
}
