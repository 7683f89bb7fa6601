import type { Block, Dateline, Status } from '../../model/article.js';
import { limits } from '../../model/limits.js';
import { htmlToBlocks } from '../html/htmlToBlocks.js';
import { anyHtml, textToBlocks } from '../html/htmlToText.js';
import { isRecord, take } from '../internal/foreign.js';
import { plainText, withoutDoubles } from '../internal/plainText.js';
import { readDate } from '../internal/readDate.js';
import { dateOf } from './dates.js';
import type { Node } from './node.js';
import { present, reportLeftOut, type Source, thingOf, valuesOf } from './source.js';
import { textOf } from './texts.js';

/** Characters read of one story; `parseArticle` keeps fewer. */
const maxBody = 4_000_000;

/** Posts read of a live blog. */
const maxUpdates = 200;

/** The story: `articleBody`, `text`, or the posts of a live blog, each under its headline. */
export function bodyOf(node: Node, source: Source): Block[] {
  const own = blocksOf(node, source);
  if (own.length) return own;
  return valuesOf(node, 'liveBlogUpdate')
    .slice(0, maxUpdates)
    .flatMap((value): Block[] => {
      const update = source.graph.node(value, node.context);
      const text = update && textOf(update, source, 'headline', 'name');
      const heading: Block[] = text ? [{ type: 'heading', content: [{ text }] }] : [];
      return update ? [...heading, ...blocksOf(update, source)] : [];
    });
}

function blocksOf(node: Node, source: Source): Block[] {
  const parts: string[] = [];
  for (const value of valuesOf(node, 'articleBody', 'text', 'reviewBody')) {
    const text = isRecord(value) ? take(value, '@value') : value;
    if (typeof text === 'string') parts.push(text);
    else reportLeftOut(source, 'body', value, 'a text');
  }
  const whole = parts.join('\n\n');
  const text = source.budget.take(whole, maxBody);
  if (text.length < whole.length) {
    const message = `received ${whole.length} characters; the first ${text.length} were read`;
    source.issues.push({ path: 'body', code: 'too-long', severity: 'warning', message });
  }
  return source.exact ? ownBlocks(text) : textBlocks(text, source.baseUrl);
}

/** What `toJsonLd` makes of blocks: paragraphs with an empty line between them. */
function ownBlocks(text: string): Block[] {
  return text ? text.split('\n\n').map((part) => ({ type: 'paragraph', content: [{ text: part }] })) : [];
}

/** HTML by its elements; text by its empty lines or, where there is none, by its lines. */
function textBlocks(text: string, baseUrl: string | undefined): Block[] {
  const html = anyHtml(text);
  if (html !== undefined) return [...htmlToBlocks(withoutDoubles(html), { baseUrl }).blocks];
  const lines = text.replace(/\r\n?/g, '\n');
  const blocks = textToBlocks(/\n[ \t]*\n/.test(lines) ? lines : lines.replaceAll('\n', '\n\n'));
  // More than `parseArticle` looks at, so that it reports what it cuts.
  return blocks
    .slice(0, limits.blocks + 1)
    .map((block) =>
      block.type === 'paragraph'
        ? { ...block, content: block.content.map((run) => ({ text: plainText(run.text) })) }
        : block,
    );
}

/** "Amman (IOM)" as place and agency, without a date behind it; else where the article was written, as a place. */
export function datelineOf(node: Node, source: Source): Dateline | undefined {
  const text = textOf(node, source, 'dateline');
  const [created] = valuesOf(node, 'locationCreated');
  const thing = thingOf(created, node.context, source, 'locationCreated');
  const place = thing ? textOf(thing, source, 'name') : textOf(node, source, 'locationCreated');
  // Some programs write the date there.
  if (!text || (!source.exact && isDateOnly(text))) return place ? { place } : undefined;
  if (source.exact && place && text.startsWith(place)) {
    return present({ place, agency: /^ \((.*)\)$/s.exec(text.slice(place.length))?.[1] });
  }
  const [, before = '', agency] = /^([^()]{1,300})\(([^()]{1,100})\)/.exec(text) ?? [];
  const named = withoutDate(agency ? before : (text.split(/\s[–—-](?:\s|$)/)[0] ?? text));
  return named ? present({ place: named, agency: agency?.trim() }) : undefined;
}

const weekday = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b/i;

/** Before a date stands a place or the name of a day, which also reads as a part of it. */
function isDateOnly(text: string): boolean {
  return (/^\s*\d/.test(text) || weekday.test(text)) && readDate(text).value !== undefined;
}

/** "BEIRUT, Lebanon, June 2." without the parts at its end that hold a figure. */
function withoutDate(text: string): string {
  const parts = text.split(',').map((part) => part.trim());
  while (parts.length > 1 && (!parts.at(-1) || /\d/.test(parts.at(-1) ?? ''))) parts.pop();
  return parts.join(', ').replace(/(?<![\s.:–—-])[\s.:–—-]+$/, '');
}

/** A withdrawal by `creativeWorkStatus`, its reason and day from `correction`; else the newest correction. */
export function statusOf(node: Node, source: Source): Status | undefined {
  const corrections = valuesOf(node, 'correction').flatMap((value) => {
    const comment = source.graph.node(value, node.context);
    if (!comment) {
      if (typeof value === 'string' && /^https?:\S*$/i.test(value.trim())) return [];
      const text = textOf({ ...node, properties: new Map([['value', value]]) }, source, 'value');
      return text ? [{ text, date: undefined }] : [];
    }
    const text = textOf(comment, source, 'text', 'description', 'name', '@value');
    const date = dateOf(comment, source, 'status.date', 'datePublished', 'dateCreated', 'dateModified');
    return [{ text, date: date as string | undefined }];
  });
  const newest = corrections.reduce<(typeof corrections)[number] | undefined>(
    (best, each) => (best && day(best.date) > day(each.date) ? best : each),
    undefined,
  );
  const stage = textOf(node, source, 'creativeWorkStatus') ?? '';
  if (/\b(?:withdrawn|retracted)\b/i.test(stage)) {
    return present({ type: 'withdrawn', reason: newest?.text, date: newest?.date } as const);
  }
  return newest?.text
    ? present({ type: 'correction', text: newest.text, date: newest.date } as const)
    : undefined;
}

function day(date: unknown): string {
  return typeof date === 'string' ? date.slice(0, 10) : '';
}
