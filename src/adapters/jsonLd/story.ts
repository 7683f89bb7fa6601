import type { Block, Dateline, Status } from '../../model/article.js';
import { type Mismatch, phrase, showValue, warning } from '../../model/issue.js';
import { limits } from '../../model/limits.js';
import { htmlToBlocks } from '../html/htmlToBlocks.js';
import { anyHtml, textToBlocks } from '../html/htmlToText.js';
import { plainText, withoutDoubles } from '../html/plainText.js';
import { isRecord, safeGet } from '../internal/foreign.js';
import { readDate } from '../internal/readDate.js';
import { standingOf } from '../internal/withdrawal.js';
import { dateOf } from './dates.js';
import { type Node, statusProperty } from './node.js';
import { present, reportLeftOut, type Source, thingOf, valuesOf } from './source.js';
import { termsOf, textOf } from './texts.js';

/** Characters read per story, more than the model keeps. */
const maxBody = 4_000_000;

/** Posts read per live blog. */
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
    const text = isRecord(value) ? safeGet(value, '@value') : value;
    if (typeof text === 'string') parts.push(text);
    else reportLeftOut(source, 'body', value, 'a text');
  }
  const whole = parts.join('\n\n');
  const text = source.budget.take(whole, maxBody);
  if (text.length < whole.length) {
    const message: Mismatch = {
      received: phrase('{0} characters', whole.length),
      outcome: phrase('the first {0} were read', text.length),
    };
    source.issues.push(warning('body', 'too-long', message));
  }
  return source.exact ? ownBlocks(text) : textBlocks(text, source.baseUrl);
}

/** Reads the text that `toJsonLd` writes for blocks: paragraphs separated by blank lines. */
function ownBlocks(text: string): Block[] {
  return text ? text.split('\n\n').map((part) => ({ type: 'paragraph', content: [{ text: part }] })) : [];
}

/** Splits HTML by its elements; plain text by blank lines or, if there are none, by lines. */
function textBlocks(text: string, baseUrl: string | undefined): Block[] {
  const html = anyHtml(text);
  if (html !== undefined) return [...htmlToBlocks(withoutDoubles(html), { baseUrl }).blocks];
  const lines = text.replace(/\r\n?/g, '\n');
  const blocks = textToBlocks(/\n[ \t]*\n/.test(lines) ? lines : lines.replaceAll('\n', '\n\n'));
  // One block more than the limit, so that `parseArticle` reports the rest.
  return blocks
    .slice(0, limits.blocks + 1)
    .map((block) =>
      block.type === 'paragraph'
        ? { ...block, content: block.content.map((run) => ({ text: plainText(run.text) })) }
        : block,
    );
}

/** Splits "Amman (IOM), 2 April" into place and agency, without the date; falls back to the place in `locationCreated`. */
export function datelineOf(node: Node, source: Source): Dateline | undefined {
  const text = textOf(node, source, 'dateline');
  const [created] = valuesOf(node, 'locationCreated');
  const thing = thingOf(created, node.context, source, 'locationCreated');
  const place = thing ? textOf(thing, source, 'name') : textOf(node, source, 'locationCreated');
  // Some programs write a date in `dateline`.
  if (!text || (!source.exact && isDateOnly(text))) return place ? { place } : undefined;
  if (source.exact && place && text.startsWith(place)) {
    return present({ place, agency: /^ \((.*)\)$/s.exec(text.slice(place.length))?.[1] });
  }
  const [, before = '', agency] = /^([^()]{1,300})\(([^()]{1,100})\)/.exec(text) ?? [];
  const named = withoutDate(agency ? before : (text.split(/\s[–—-](?:\s|$)/)[0] ?? text));
  return named ? present({ place: named, agency: agency?.trim() }) : undefined;
}

const weekday = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b/i;

/** Whether a text is a date, not a place before a date, which `readDate` would accept as well. */
function isDateOnly(text: string): boolean {
  return (/^\s*\d/.test(text) || weekday.test(text)) && readDate(text).value !== undefined;
}

/** Removes trailing parts with a digit: "BEIRUT, Lebanon, June 2." becomes "BEIRUT, Lebanon". */
function withoutDate(text: string): string {
  const parts = text.split(',').map((part) => part.trim());
  while (parts.length > 1 && (!parts.at(-1) || /\d/.test(parts.at(-1) ?? ''))) parts.pop();
  return parts.join(', ').replace(/(?<![\s.:–—-])[\s.:–—-]+$/, '');
}

/**
 * A withdrawal by any value of `creativeWorkStatus`, with its reason and date from `correction`; else the newest correction. A value that is
 * not understood withdraws, too.
 */
export function statusOf(node: Node, source: Source): Status | undefined {
  const newest = newestCorrection(node, source);
  const value = node.properties.get(statusProperty);
  // What a value refers to may say it, too.
  const terms = valuesOf(node, statusProperty).flatMap((each) => termsOf(each, node.context, source));
  const standing = value === undefined ? 'shown' : standingOf([value, ...terms]);
  if (standing === 'unknown') {
    const text: Mismatch = {
      received: showValue(value),
      expected: 'Published or Withdrawn',
      outcome: 'the story was withdrawn',
    };
    source.issues.push(warning('status', 'value', text));
  }
  if (standing !== 'shown') {
    return present({ type: 'withdrawn', reason: newest?.text, date: newest?.date } as const);
  }
  return newest?.text
    ? present({ type: 'correction', text: newest.text, date: newest.date } as const)
    : undefined;
}

interface Correction {
  readonly text: string | undefined;
  readonly date: string | undefined;
}

function newestCorrection(node: Node, source: Source): Correction | undefined {
  const corrections = valuesOf(node, 'correction').flatMap((value): Correction[] => {
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
  return corrections.reduce<Correction | undefined>(
    (best, each) => (best && day(best.date) > day(each.date) ? best : each),
    undefined,
  );
}

function day(date: unknown): string {
  return typeof date === 'string' ? date.slice(0, 10) : '';
}
