import { readTags } from '../html/tagReader.js';

/** What a page of HTML holds beside its text. */
export interface Page {
  /** Texts of its JSON-LD scripts, in order. */
  readonly scripts: readonly string[];
  /** The address it gives itself. */
  readonly canonical: string | undefined;
  /** Where its relative addresses start from, if it says so. */
  readonly base: string | undefined;
  /** `lang` of its root. */
  readonly language: string | undefined;
}

/** Scripts read of one page. */
const maxScripts = 1000;

const jsonLdType = /^\s*application\/ld\+json\s*(?:;.*)?$/i;

export function readPage(html: string): Page {
  const scripts: string[] = [];
  let canonical: string | undefined;
  let base: string | undefined;
  let current: string[] | undefined;
  readTags(html, {
    open(name, { type, rel, href }) {
      if (name === 'script' && type && jsonLdType.test(type)) current = [];
      else if (name === 'link' && rel && /(?:^|\s)canonical(?:\s|$)/i.test(rel)) canonical ??= href;
      else if (name === 'base') base ??= href;
    },
    text(text) {
      current?.push(text);
    },
    close(name) {
      if (name !== 'script' || !current) return;
      if (scripts.length < maxScripts) scripts.push(unwrapped(current.join('')));
      current = undefined;
    },
  });
  // A page that breaks off inside a script: the gate says what is wrong with it.
  if (current && scripts.length < maxScripts) scripts.push(unwrapped((current as string[]).join('')));
  return { scripts, canonical, base, language: languageOf(html) };
}

/** Without what once hid scripts from old browsers and XML parsers, and without an end of statement. */
function unwrapped(script: string): string {
  const open = /^\s*(?:<!--|(?:\/\/|\/\*)?\s*<!\[CDATA\[(?:\s*\*\/)?)/;
  const close = /(?:(?:\/\/)?\s?-->|(?:\/\/|\/\*)?\s?\]\]>(?:\s?\*\/)?)$/;
  return script.replace(open, '').trim().replace(close, '').trim().replace(/;$/, '');
}

function languageOf(html: string): string | undefined {
  const [, attributes = ''] = /<html\b([^<>]{0,2000})>/i.exec(html.slice(0, 20_000)) ?? [];
  return /(?:^|\s)(?:xml:)?lang\s?=\s?["']?([a-z]{2,3}(?:-[a-z0-9]{1,8}){0,4})(?![\w-])/i.exec(
    attributes,
  )?.[1];
}
