import { showValue } from '../../model/issue.js';

/**
 * The records of a site on the AT Protocol (https://standard.site), by which Bluesky shows a story as an article: `at://` URIs. The site
 * publishes the records itself.
 */
export interface StandardSite {
  /** The record of the story: `at://did:plc:…/site.standard.document/…`. */
  readonly document?: string | undefined;
  /** The record of the site, a hint for programs that read many pages: `at://did:plc:…/site.standard.publication/…`. */
  readonly publication?: string | undefined;
}

export type StandardRecord = 'document' | 'publication';

// https://atproto.com/specs/at-uri-scheme, with a DID of one of the two supported methods and a record key.
const atUri = /^at:\/\/did:(?:plc|web):[\w.:%-]+\/site\.standard\.(document|publication)\/[\w.~:-]+$/;

/** Whether a text is the `at://` URI of a record of this kind. */
export function isRecordUri(text: string, kind: StandardRecord): boolean {
  return atUri.exec(text)?.[1] === kind;
}

/** The records as links of a page's head. Throws a `TypeError` for a value that is not the URI of such a record. */
export function recordLinks(site: StandardSite): { readonly rel: string; readonly href: string }[] {
  return (['document', 'publication'] as const).flatMap((kind) => {
    const href = site[kind];
    if (href === undefined) return [];
    if (isRecordUri(href, kind)) return [{ rel: `site.standard.${kind}`, href }];
    const received = `standardSite.${kind}: received ${showValue(href)}`;
    throw new TypeError(`toOpenGraph: ${received}; expected at://did:…/site.standard.${kind}/…`);
  });
}

/**
 * The path below a site's root of the file that proves that a publication is its own (https://standard.site/docs/verification). The file
 * holds the `at://` URI of the publication. One that is not at the root has its path at the end.
 */
export function publicationPath(url: string): string {
  const { pathname } = new URL(url);
  return `.well-known/site.standard.publication${pathname.replace(/\/$/, '')}`;
}
