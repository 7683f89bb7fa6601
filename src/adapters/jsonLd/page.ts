import { readTags } from '../html/tagReader.js';

/** The JSON-LD and metadata of an HTML page. */
export interface Page {
  /** The texts of its JSON-LD scripts, in order. */
  readonly scripts: readonly string[];
  /** Its canonical URL, or that of `og:url`, if absolute. */
  readonly address: string | undefined;
  /** The `href` of its `<base>`. */
  readonly base: string | undefined;
  /** `lang` of its root element, else the language in its `<meta>` elements. */
  readonly language: string | undefined;
}

/** Scripts read per page. */
const maxScripts = 1000;

const jsonLdType = /^\s*application\/ld\+json\s*(?:;.*)?$/i;
const absolute = /^\s*https?:\/\//i;

export function readPage(html: string): Page {
  const scripts: string[] = [];
  let canonical: string | undefined;
  let shared: string | undefined;
  let base: string | undefined;
  let locale: string | undefined;
  let current: string[] | undefined;
  readTags(html, {
    open(name, { type, rel, href, property, content, 'http-equiv': header }) {
      if (name === 'script' && type && jsonLdType.test(type)) current = [];
      else if (name === 'link' && rel && /(?:^|\s)canonical(?:\s|$)/i.test(rel)) canonical ??= href;
      else if (name === 'base') base ??= href;
      else if (name === 'meta' && property === 'og:url') shared ??= content;
      else if (name === 'meta' && (property === 'og:locale' || /^content-language$/i.test(header ?? '')))
        locale ??= content;
    },
    text(_, source) {
      current?.push(source);
    },
    close(name) {
      if (name !== 'script' || !current) return;
      if (scripts.length < maxScripts) scripts.push(unwrapped(current.join('')));
      current = undefined;
    },
  });
  // A page truncated inside a script: the JSON is kept, so that it is reported as invalid.
  if (current && scripts.length < maxScripts) scripts.push(unwrapped((current as string[]).join('')));
  const address = [canonical, shared].find((each) => each && absolute.test(each))?.trim();
  return { scripts, address, base, language: languageOf(html) ?? languageOfLocale(locale) };
}

/** Removes markers that hid scripts from old browsers and XML parsers, and a closing semicolon. */
function unwrapped(script: string): string {
  const open = /^(?:<!--|(?:\/\/|\/\*)?\s*<!\[CDATA\[(?:\s*\*\/)?)/;
  const close = /(?:(?:\/\/)?\s?-->|(?:\/\/|\/\*)?\s?\]\]>(?:\s?\*\/)?)$/;
  return script.trim().replace(open, '').trim().replace(close, '').trim().replace(/;$/, '');
}

function languageOf(html: string): string | undefined {
  const [, attributes = ''] = /<html\b([^<>]*)>/i.exec(html.slice(0, 20_000)) ?? [];
  return /(?:^|\s)(?:xml:)?lang\s?=\s?["']?([a-z]{2,3}(?:-[a-z0-9]{1,8}){0,4})(?![\w-])/i.exec(
    attributes,
  )?.[1];
}

/** "pt_BR" as a tag. In Facebook's "ar_AR" and "es_LA" the second part is not a country. */
function languageOfLocale(locale: string | undefined): string | undefined {
  const [, language, country] = /^\s*([a-z]{2,3})(?:[-_]([a-z]{2}))?\s*$/i.exec(locale ?? '') ?? [];
  if (!language || !country || /^(?:ar[-_]ar|es[-_]la)$/i.test(locale?.trim() ?? '')) return language;
  return `${language}-${country}`;
}
