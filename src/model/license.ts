/** A licence is a name or a URL: the URL, if pages may link to it. */
export function licenseUrl(license: string | undefined): string | undefined {
  // Without the user name and white space that `toWebAddress` rejects: a card does not load the parser of addresses.
  return license && /^https?:\/\/(?!\s)[\w.\u0080-\uffff-][^\s@\\/?#]*(?:[/?#][^\s\\]*)?$/i.test(license)
    ? license
    : undefined;
}
