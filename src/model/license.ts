/** A licence is a name or a URL: the URL, if pages may link to it. */
export function licenseUrl(license: string | undefined): string | undefined {
  // A host alone, without the user name that `toWebAddress` rejects, so that a card does not need to load the parser of addresses.
  return license && /^https?:\/\/[\w.-]+(:\d+)?([/?#]\S*)?$/i.test(license) ? license : undefined;
}
