/** Creative Commons, by its address or its usual name, and works in the public domain. */
const free = [
  /^https?:\/\/(?:www\.)?creativecommons\.org\/(?:licenses|publicdomain)\//i,
  /^(?:CC|Creative Commons)[\s-]*(?:BY|0|Zero|Attribution)\b/i,
  /^public domain\b/i,
];

/**
 * Whether a licence lets everybody publish a picture unchanged, with its credit and the licence. Any other is taken not to: "all rights
 * reserved", an agency's terms, none at all. A licence with NC excludes commercial sites, which only they can know.
 */
export function isFreeLicense(license: string | undefined): boolean {
  return license !== undefined && free.some((pattern) => pattern.test(license.trim()));
}
