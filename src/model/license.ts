const commons =
  /^https?:\/\/(?:www\.)?creativecommons\.org\/(licenses|publicdomain)\/([a-z-]{2,20})\/(\d\.\d)(?:\/([a-z]{2,3}))?(?:\/|$)/i;

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

/** The address of a licence of Creative Commons, or of its marks of the public domain. */
const freeAddress =
  /^https?:\/\/(?:www\.)?creativecommons\.org\/(?:licenses\/by(?:-(?:nc|nd|sa)){0,3}|publicdomain\/(?:zero|mark))(?:\/|$)/i;

/** The usual names of the same, with one space for each run of spaces and hyphens. A longer name may restrict it. */
const freeNames = [
  /^(?:cc|creative commons) ?(?:by|attribution)(?: (?:nc|nd|sa|non ?commercial|no ?deriv(?:ative)?s|share ?alike)){0,3}(?: \d\.\d(?: (?:international|unported|generic|igo|[a-z]{2}))?)?(?: licen[cs]e)?$/i,
  /^(?:cc|creative commons) ?(?:0|zero)(?: 1\.0)?(?: universal)?(?: public domain dedication)?$/i,
  /^public domain(?: (?:mark|dedication))?(?: 1\.0)?$/i,
];

/**
 * Whether a licence lets everybody publish a picture unchanged, with its credit and the licence. Any other is taken not to: "all rights
 * reserved", an agency's terms, none at all. A licence with NC excludes commercial sites, which only they can know.
 */
export function isFreeLicense(license: string | undefined): boolean {
  const text = license?.trim() ?? '';
  if (freeAddress.test(text)) return !/\s/.test(text);
  const name = text.replaceAll(/[\s-]+/g, ' ');
  return freeNames.some((pattern) => pattern.test(name));
}
