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
