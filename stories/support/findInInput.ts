import type { Article } from '../../src/exports/model.js';
import type { Mark } from './annotate.js';

/**
 * Where the values of an article stand in data that came with names for them, a feed or JSON: adapters for such formats
 * need no evidence, but a reader of the guide wants to see it. Found are values that stand there letter by letter, also as
 * JSON, XML and HTML in them write letters; a date in another form, or a name out of a list, is not.
 */
export function findInInput(text: string, article: Article): Mark[] {
  const plain: Reading = { text, at: [...text.split('').keys(), text.length] };
  const once = decode(plain);
  const readings = [plain, once, decode(once)];
  const find = (value: string, from: number) => {
    for (const { text: read, at } of readings) {
      // Where the input's place `from` is in this reading.
      const begin = at.findIndex((place) => place >= from);
      const whole = [`>${value}<`, `"${value}"`]
        .map((one) => read.indexOf(one, begin))
        .find((place) => place >= 0);
      const start = whole === undefined ? read.indexOf(value, begin) : whole + 1;
      if (start >= 0) return { start: at[start]!, end: at[start + value.length]! };
    }
    return undefined;
  };
  // Of many articles in one input each begins with its headline, or near it.
  const begin = find(article.headline, 0)?.start ?? 0;
  return leaves(article).flatMap(([path, value]) => {
    const place = find(value, begin) ?? find(value, 0);
    return place ? [{ path, ...place, rule: 'data' }] : [];
  });
}

/** A text, and for each of its places the place in the input. */
interface Reading {
  readonly text: string;
  readonly at: readonly number[];
}

const signs = /&(?:#(\d{1,6})|#x([\da-f]{1,5})|(amp|lt|gt|quot|apos|nbsp));|\\u([\da-f]{4})|\\(["\\/])/gi;
const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
};

/** With one layer of escapes undone. */
function decode({ text, at }: Reading): Reading {
  let read = '';
  const places: number[] = [];
  let done = 0;
  const copy = (end: number) => {
    for (; done < end; done++) {
      read += text[done];
      places.push(at[done]!);
    }
  };
  for (const { 0: sign, index, 1: decimal, 2: hex, 3: name, 4: unit, 5: quoted } of text.matchAll(signs)) {
    copy(index);
    const letter =
      named[name?.toLowerCase() ?? ''] ??
      quoted ??
      letterOf(decimal ? Number(decimal) : Number.parseInt(hex ?? unit ?? '', 16));
    read += letter;
    for (const _ of letter.split('')) places.push(at[index]!);
    done = index + sign.length;
  }
  copy(text.length);
  return { text: read, at: [...places, at[text.length]!] };
}

/** A number over the last letter of Unicode is none. */
function letterOf(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
}

/** Texts of an article with their paths; a paragraph is one text, whatever its runs. Codes and keys say too little to look for. */
function leaves(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return value.length > 2 ? [[path, value]] : [];
  if (Array.isArray(value)) return value.flatMap((item, index) => leaves(item, `${path}[${index}]`));
  if (typeof value !== 'object' || value === null) return [];
  const { content } = value as { content?: readonly { text: string }[] };
  if (content) return leaves(content.map((run) => run.text).join(''), path);
  return Object.entries(value)
    .filter(([key]) => !['id', 'language', 'type', 'kind', 'scope'].includes(key))
    .flatMap(([key, item]) => leaves(item, path ? `${path}.${key}` : key));
}
