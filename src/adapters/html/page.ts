import { isStatusName, saysWithdrawn, standingOf } from '../internal/withdrawal.js';
import { resolveWeb } from './address.js';
import { voidElements } from './elements.js';
import { oneLine } from './htmlToText.js';
import { addressesOf } from './images.js';
import { type Attributes, readTags, type TagHandler } from './tagReader.js';

/** What an HTML page says about itself. */
export interface Page {
  /** The texts of its JSON-LD scripts, in order. */
  readonly scripts: readonly string[];
  /** The number of scripts that were left out, because there were too many. */
  readonly moreScripts: number;
  /** Its canonical URL, or that of `og:url`, if absolute. */
  readonly address: string | undefined;
  /** The `href` of its `<base>`. */
  readonly base: string | undefined;
  /** `lang` of its root element, else the language in its `<meta>` elements. */
  readonly language: string | undefined;
  /** Its metadata, in order: the value of each `property`, `name` or `itemprop`, in lower case. */
  readonly metadata: readonly (readonly [name: string, value: string])[];
  /** The URLs, as written, of pictures that stand only inside `<details>`, which may cover them. */
  readonly covered: readonly string[];
  /** Whether its metadata, microdata or RDFa say that its story was withdrawn. */
  readonly isWithdrawn: boolean;
  /** The texts of its first `<title>` and `<h1>`; empty without one. */
  readonly title: string;
  readonly heading: string;
}

/** Scripts read per page. */
export const maxScripts = 1000;
/** Metadata read per page. */
const maxMetadata = 2000;
/** URLs of pictures kept per page. */
const maxPictures = 20_000;
/** Characters read of one value, and of the names that it has. */
const maxValue = 10_000;
const maxNames = 200;

const jsonLdType = /^\s*application\/ld\+json\s*(?:;.*)?$/i;
const absolute = /^\s*https?:\/\//i;

export function readPage(html: string): Page {
  const reader = new PageReader();
  readTags(html, reader);
  return reader.finish();
}

class PageReader implements TagHandler {
  private readonly scripts: string[] = [];
  private moreScripts = 0;
  private readonly metadata: [string, string][] = [];
  private canonical: string | undefined;
  private base: string | undefined;
  private language: string | undefined;
  private locale: string | undefined;
  /** The parts of the script that is open. */
  private script: string[] | undefined;
  private readonly texts = new Map<string, string>();
  /** The `title` or `h1` that is open. */
  private textOf = '';
  private isWithdrawn = false;
  /** How many `<details>` are open. */
  private details = 0;
  private readonly pictures = { covered: new Set<string>(), open: new Set<string>() };
  /** The open element of a property that may withdraw the story. */
  private status: OpenStatus | undefined;

  open(name: string, attributes: Attributes) {
    const { type, rel, href, content, 'http-equiv': header } = attributes;
    if (name === 'details') this.details++;
    if (name === 'img' || name === 'source') this.addPicture(attributes);
    if (name === 'html') this.language ??= languageTag(attributes.lang ?? attributes['xml:lang']);
    else if (name === 'script' && type && jsonLdType.test(type)) this.script = [];
    else if (name === 'base') this.base ??= href;
    else if (name === 'link' && rel && /(?:^|\s)canonical(?:\s|$)/i.test(rel)) this.canonical ??= href;
    else if (name === 'link' && rel?.toLowerCase() === 'image_src') this.add(rel, href);
    else if ((name === 'title' || name === 'h1') && !this.texts.has(name)) {
      this.textOf = name;
      this.texts.set(name, '');
    } else if (name === 'meta' && /^content-language$/i.test(header ?? '')) this.locale ??= content;
    this.add(attributes.property ?? attributes.name, content);
    this.add(attributes.itemprop, content ?? attributes.datetime ?? attributes.src ?? href);
    this.openStatus(name, attributes);
  }

  text(text: string, source: string) {
    this.script?.push(source);
    if (this.status && this.status.text.length < maxNames) this.status.text += text;
    const known = this.texts.get(this.textOf);
    if (known !== undefined && known.length < maxValue)
      this.texts.set(this.textOf, known + text.slice(0, maxValue));
  }

  close(name: string) {
    if (name === 'script') this.endScript();
    if (name === 'details' && this.details) this.details--;
    if (name === this.textOf) this.textOf = '';
    if (name === this.status?.element) this.endStatus();
  }

  finish(): Page {
    // The page may end inside a script: its JSON is kept and reported as invalid.
    this.endScript();
    this.endStatus();
    const find = (name: string) => this.metadata.find(([each]) => each === name)?.[1];
    return {
      scripts: this.scripts,
      moreScripts: this.moreScripts,
      address: [this.canonical, find('og:url')].find((each) => each && absolute.test(each))?.trim(),
      base: this.base,
      language: this.language ?? languageOfLocale(find('og:locale') ?? this.locale),
      metadata: this.metadata,
      covered: [...this.pictures.covered].filter((address) => !this.pictures.open.has(address)),
      isWithdrawn: this.isWithdrawn,
      title: oneLine(this.texts.get('title') ?? ''),
      heading: oneLine(this.texts.get('h1') ?? ''),
    };
  }

  private add(names: string | undefined, value: string | undefined) {
    if (!names || !value?.trim() || this.metadata.length >= maxMetadata) return;
    const list = names.trim().slice(0, maxNames).toLowerCase().split(/\s+/);
    for (const name of list) this.metadata.push([name, value.slice(0, maxValue)]);
  }

  private addPicture(attributes: Attributes) {
    const known = this.details ? this.pictures.covered : this.pictures.open;
    for (const address of addressesOf(attributes))
      if (known.size < maxPictures) known.add(address.slice(0, maxValue));
  }

  /** A status in any vocabulary, in an attribute or as the text of the element. */
  private openStatus(element: string, attributes: Attributes) {
    const { itemprop, property, content, value, href, resource, datetime, src } = attributes;
    // The name of a control is not that of a property.
    const given = [itemprop, property, element === 'meta' ? attributes.name : undefined];
    const names = given.flatMap((each) => each?.trim().slice(0, maxNames).split(/\s+/) ?? []);
    if (!names.some(isStatusName)) return;
    this.endStatus();
    const values = [content, value, href, resource, datetime, src].filter((each) => each?.trim());
    this.status = { element, names, values, text: '' };
    if (voidElements.has(element)) this.endStatus();
  }

  private endStatus() {
    const { names = [], values = [], text = '' } = this.status ?? {};
    this.status = undefined;
    const all = text.trim() ? [...values, text] : values;
    if (names.some((name) => withdraws(name, all))) this.isWithdrawn = true;
  }

  private endScript() {
    if (!this.script) return;
    if (this.scripts.length < maxScripts) this.scripts.push(unwrapped(this.script.join('')));
    else this.moreScripts++;
    this.script = undefined;
  }
}

/** The absolute URLs of the pictures that a page may cover. */
export function coveredPictures(page: Page, url: string | undefined): ReadonlySet<string> {
  const base = baseOf(page, url);
  return new Set(page.covered.flatMap((address) => resolveWeb(address, base) ?? []));
}

/** Resolves the relative URLs of a page: by its `<base>`, its URL as the caller gives it, or its own metadata. */
export function baseOf({ base, address }: Page, url: string | undefined): string | undefined {
  return (base === undefined ? undefined : resolveWeb(base, url)) ?? url ?? base ?? address;
}

/** Removes markers that hid scripts from old browsers and XML parsers, and a closing semicolon. */
function unwrapped(script: string): string {
  const open = /^(?:<!--|(?:\/\/|\/\*)?\s*<!\[CDATA\[(?:\s*\*\/)?)/;
  const close = /(?:(?:\/\/)?\s?-->|(?:\/\/|\/\*)?\s?\]\]>(?:\s?\*\/)?)$/;
  return script.trim().replace(open, '').trim().replace(close, '').trim().replace(/;$/, '');
}

interface OpenStatus {
  readonly element: string;
  readonly names: readonly string[];
  readonly values: readonly (string | undefined)[];
  text: string;
}

/** A value of schema.org's property that is not understood withdraws; of any other, only a word that says so. */
function withdraws(name: string, value: readonly unknown[]): boolean {
  const isSchema = /(?:^|[:/])creativeworkstatus$/i.test(name);
  return isSchema ? standingOf(value) !== 'shown' : saysWithdrawn(name, value);
}

function languageTag(language: string | undefined): string | undefined {
  return /^[a-z]{2,3}(?:-[a-z0-9]{1,8}){0,4}$/i.exec(language?.trim() ?? '')?.[0];
}

/** "pt_BR" as a tag. In Facebook's "ar_AR" and "es_LA" the second part is not a country. */
function languageOfLocale(locale: string | undefined): string | undefined {
  const [, language, country] = /^\s*([a-z]{2,3})(?:[-_]([a-z]{2}))?\s*$/i.exec(locale ?? '') ?? [];
  if (!language || !country || /^(?:ar[-_]ar|es[-_]la)$/i.test(locale?.trim() ?? '')) return language;
  return `${language}-${country}`;
}
