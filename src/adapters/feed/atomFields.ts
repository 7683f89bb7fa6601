import type { AtomFeed } from 'feedsmith';
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

/** The `alternate` links of an entry, HTML pages first. Other links lead to parts, replies or other formats. */
export function alternates(links: readonly AtomFeed.Link<string>[] | undefined): (string | undefined)[] {
  const pages = (links ?? []).filter(({ rel, href }) => href && (!rel || rel.toLowerCase() === 'alternate'));
  const isPage = ({ type }: AtomFeed.Link<string>) => !type || /html/i.test(type);
  return [...pages.filter(isPage), ...pages.filter((link) => !isPage(link))].map(({ href }) => href);
}

/** The URL a feed gives for itself; undefined if it is that of a feed proxy, which says nothing about the site. */
export function selfOf(links: readonly AtomFeed.Link<string>[] | undefined): string | undefined {
  const href = links?.find(({ rel }) => rel?.toLowerCase() === 'self')?.href;
  return /^https?:\/\/(?:feeds\d?\.feedburner|feedproxy\.google)\./i.test(href ?? '') ? undefined : href;
}

export function readPersons(persons: readonly AtomFeed.Person[] | undefined): Person[] {
  return (persons ?? []).flatMap(({ name, uri }) => (name ? [{ name, url: uri }] : []));
}
