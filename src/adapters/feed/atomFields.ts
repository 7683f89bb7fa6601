import type { AtomFeed } from 'feedsmith';
import { toLanguageTag } from '../../model/language.js';
import type { Markup, Person } from './source.js';

/** An Atom text construct, which names its type; Atom 0.3 used media types. */
export function readAtomText(text: AtomFeed.Content | undefined): Markup | undefined {
  if (!text?.value) return undefined;
  const type = text.type?.toLowerCase() ?? 'text';
  const { base, lang } = text.xml ?? {};
  return { text: text.value, kind: kindOf(type), base, language: lang };
}

function kindOf(type: string): Markup['kind'] {
  if (type === 'xhtml' || type === 'application/xhtml+xml') return 'xhtml';
  if (type === 'html' || type === 'text/html') return 'html';
  return 'text';
}

type Links = readonly AtomFeed.Link<string>[] | undefined;

/** Other links lead to parts, replies or other formats. */
const isAlternate = ({ rel, href }: AtomFeed.Link<string>) =>
  href && (!rel || rel.toLowerCase() === 'alternate');

/** The `alternate` links of an entry: HTML pages first, and of these, those that name no language. */
export function alternates(links: Links): (string | undefined)[] {
  const rank = ({ type, hreflang }: AtomFeed.Link<string>) =>
    (type && !/html/i.test(type) ? 2 : 0) + (hreflang ? 1 : 0);
  return (links ?? [])
    .filter(isAlternate)
    .sort((a, b) => rank(a) - rank(b))
    .map(({ href }) => href);
}

/**
 * The `alternate` links that name the language of their page; in feeds of ours also the `related` ones, which elsewhere lead to other
 * stories.
 */
export function inLanguages(links: Links, isOwn: boolean): { language: string; url: string }[] {
  return (links ?? [])
    .filter((link) => isAlternate(link) || (isOwn && link.rel === 'related'))
    .flatMap(({ href, hreflang, type }) =>
      href && hreflang && toLanguageTag(hreflang) && (!type || /html/i.test(type))
        ? [{ language: hreflang, url: href }]
        : [],
    );
}

/** The URL a feed gives for itself; undefined if it is that of a feed proxy, which says nothing about the site. */
export function selfOf(links: readonly AtomFeed.Link<string>[] | undefined): string | undefined {
  const href = links?.find(({ rel }) => rel?.toLowerCase() === 'self')?.href;
  return /^https?:\/\/(?:feeds\d?\.feedburner|feedproxy\.google)\./i.test(href ?? '') ? undefined : href;
}

export function readPersons(persons: readonly AtomFeed.Person[] | undefined): Person[] {
  return (persons ?? []).flatMap(({ name, uri }) => (name ? [{ name, url: uri }] : []));
}
