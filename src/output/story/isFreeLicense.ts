/** Creative Commons, by its address or its usual name, and works in the public domain. A longer name may restrict it. */
const free = [
  /^https?:\/\/(?:www\.)?creativecommons\.org\/(?:licenses\/by(?:-(?:nc|nd|sa))*|publicdomain\/(?:zero|mark))(?:\/\S*)?$/i,
  /^(?:CC|Creative Commons)[\s-]*(?:BY|Attribution)(?:[\s-](?:NC|ND|SA|Non-?Commercial|No-?Deriv(?:ative)?s|Share-?Alike))*(?:[\s-]\d\.\d(?:\s(?:International|Unported|Generic|IGO|[A-Z]{2}))?)?(?:\sLicen[cs]e)?$/i,
  /^(?:CC|Creative Commons)[\s-]*(?:0|Zero)(?:\s1\.0)?(?:\sUniversal)?(?:\sPublic Domain Dedication)?$/i,
  /^Public Domain(?:\s(?:Mark|Dedication))?(?:\s1\.0)?$/i,
];

/**
 * Whether a licence lets everybody publish a picture unchanged, with its credit and the licence. Any other is taken not to: "all rights
 * reserved", an agency's terms, none at all. A licence with NC excludes commercial sites, which only they can know.
 */
export function isFreeLicense(license: string | undefined): boolean {
  return license !== undefined && free.some((pattern) => pattern.test(license.trim()));
}
