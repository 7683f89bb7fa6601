const commons =
  /^https?:\/\/(?:www\.)?creativecommons\.org\/(licenses|publicdomain)\/([a-z]+(?:-[a-z]+)*)\/(\d\.\d)(?:\/([a-z]{2,3}))?(?:\/|$)/i;

/** What a licence is called: "CC BY 4.0" for the address of one of Creative Commons; any other as it is. */
export function licenseName(license: string): string {
  const [, kind, code = '', version, port = ''] = commons.exec(license) ?? [];
  if (kind === undefined) return license;
  if (/^publicdomain$/i.test(kind)) {
    if (/^zero$/i.test(code)) return `CC0 ${version}`;
    return /^mark$/i.test(code) ? `Public Domain Mark ${version}` : license;
  }
  // The port is that of a country, or of intergovernmental organisations; `/deed` and languages come after it.
  const ported = /^(?:igo|[a-z]{2})$/i.test(port) ? ` ${port}` : '';
  return `CC ${code} ${version}${ported}`.toUpperCase();
}

/** A licence is a name or a URL: the URL, if pages may link to it. */
export function licenseUrl(license: string | undefined): string | undefined {
  // Without the user name and white space that `toWebAddress` rejects: a card does not load the parser of addresses.
  return license && /^https?:\/\/(?!\s)[\w.\u0080-\uffff-][^\s@\\/?#]*(?:[/?#][^\s\\]*)?$/i.test(license)
    ? license
    : undefined;
}

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
