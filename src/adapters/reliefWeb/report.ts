import type { Block } from '../../model/article.js';
import { type Issue, type Mismatch, phrase, showValue, warning } from '../../model/issue.js';
import { toLanguageTag } from '../../model/language.js';
import { resolveWeb } from '../html/address.js';
import { htmlToBlocks } from '../html/htmlToBlocks.js';
import { blocksToText, looksLikeHtml } from '../html/htmlToText.js';
import type { Budget } from '../internal/budget.js';
import { isRecord, listOf, safeGet } from '../internal/foreign.js';
import type { Draft } from '../internal/resultBuilder.js';
import { saysWithdrawn } from '../internal/withdrawal.js';
import {
  filled,
  imageOf,
  isText,
  locationsOf,
  maxEntries,
  namedEntries,
  numberOf,
  publisherOf,
  site,
  type Warn,
} from './fields.js';
import { markdownToBlocks } from './markdown.js';

/** Characters read per body, more than the model keeps. */
const maxBody = 4_000_000;
/** Characters read per summary. */
const maxSummary = 10_000;

/** Reads a report's `fields` as input for `parseArticle`. `id` is the entry's. */
export function readReport(fields: unknown, id: unknown, budget: Budget): Draft {
  const issues: Issue[] = [];
  const warn: Warn = (path, code, text) => issues.push(warning(path, code, text));

  const node = /^\d{1,12}$/.test(String(isText(id) ? id : '')) ? `${site}node/${String(id)}` : undefined;
  const [source, ...others] = namedEntries(fields, 'source', 'publisher', warn);
  if (others.length) {
    warn('publisher', 'source', {
      received: phrase('{0} entries', others.length + 1),
      expected: 'one',
      outcome: 'the first was kept',
    });
  }
  const headline = safeGet(fields, 'headline');
  return {
    issues,
    fields: {
      id: node,
      ...(saysWithdrawn('status', safeGet(fields, 'status')) && { status: { type: 'withdrawn' } }),
      url: safeGet(fields, 'url_alias') ?? safeGet(fields, 'url') ?? node,
      language: languageOf(fields, warn),
      section: namesOf(namedEntries(fields, 'format', 'section', warn))[0],
      headline: safeGet(fields, 'title'),
      summary: summaryOf(safeGet(headline, 'summary'), budget),
      body: bodyOf(fields, budget, warn),
      published: publishedOf(safeGet(fields, 'date'), warn),
      publisher: publisherOf(source),
      image: imageOf(safeGet(fields, 'image')) ?? imageOf(safeGet(headline, 'image')),
      locations: locationsOf(fields, warn),
      topics: [
        ...new Set(
          ['theme', 'disaster'].flatMap((name) => namesOf(namedEntries(fields, name, 'topics', warn))),
        ),
      ],
      glide: glideOf(safeGet(fields, 'disaster'), warn),
      attachments: attachmentsOf(safeGet(fields, 'file')),
    },
  };
}

/**
 * `date.original` is when the source published the report. `created` and `changed` are when ReliefWeb posted and changed its
 * own record, not dates of the story. ReliefWeb writes a day without a time as midnight UTC.
 */
function publishedOf(date: unknown, warn: Warn): unknown {
  const original = safeGet(date, 'original');
  if (original === undefined || original === null) {
    if (isRecord(date)) {
      const message: Mismatch = {
        received: 'no date.original',
        expected: 'the date of the report: date.created is when ReliefWeb posted it',
      };
      warn('published', 'source', message);
    }
    return undefined;
  }
  const [, day] =
    /^(\d{4}-\d\d-\d\d)T00:00:00(?:\.0+)?(?:Z|[+-]00:?00)$/.exec(String(isText(original) ? original : '')) ??
    [];
  return day ?? (isText(original) ? String(original).replace(/([+-]\d\d)(\d\d)$/, '$1:$2') : original);
}

/** The code of the first language, unless it is `ot` ("other"). */
function languageOf(fields: unknown, warn: Warn): string | undefined {
  const [language] = listOf(safeGet(fields, 'language'), 1);
  const code = isRecord(language) ? safeGet(language, 'code') : language;
  if (code === undefined || code === null) return undefined;
  if (isText(code) && code !== 'ot' && toLanguageTag(String(code))) return String(code);
  warn('language', 'value', {
    received: showValue(code),
    expected: 'a BCP 47 language tag such as en, ar or zh-Hans',
  });
  return undefined;
}

/** The summary, which is Markdown too, as one line of text. */
function summaryOf(summary: unknown, budget: Budget): unknown {
  if (typeof summary !== 'string') return summary;
  const text = budget.take(summary, maxSummary);
  const blocks = looksLikeHtml(text) ? htmlToBlocks(text).blocks : markdownToBlocks(text, site);
  return blocksToText(blocks) || undefined;
}

/** The body in HTML if the response has it, else in Markdown. */
function bodyOf(fields: unknown, budget: Budget, warn: Warn): Block[] {
  const html = safeGet(fields, 'body-html');
  const body = typeof html === 'string' && html ? html : safeGet(fields, 'body');
  if (body === undefined || body === null) return [];
  if (typeof body !== 'string') {
    warn('body', 'type', { received: showValue(body), expected: 'a text' });
    return [];
  }
  const text = budget.take(body, maxBody);
  if (text.length < body.length) {
    warn('body', 'too-long', {
      received: phrase('{0} characters', body.length),
      outcome: phrase('the first {0} were read', text.length),
    });
  }
  const isHtml = body === html || looksLikeHtml(text);
  return isHtml ? [...htmlToBlocks(text, { baseUrl: site }).blocks] : markdownToBlocks(text, site);
}

/** Attached files; some reports consist only of a PDF. */
function attachmentsOf(files: unknown): object[] {
  return listOf(files, maxEntries).flatMap((file) => {
    const address = safeGet(file, 'url');
    const url = resolveWeb(typeof address === 'string' ? address : undefined, site);
    const name = [safeGet(file, 'description'), safeGet(file, 'filename'), url].find(
      (text): text is string => typeof text === 'string' && text.trim() !== '',
    );
    const details = filled({
      mediaType: safeGet(file, 'mimetype'),
      bytes: numberOf(safeGet(file, 'filesize')),
    });
    return url && name ? [{ name, url, ...details }] : [];
  });
}

/** The GLIDE number of the first disaster that has one. */
function glideOf(disasters: unknown, warn: Warn): string | undefined {
  const numbers = listOf(disasters, maxEntries)
    .map((disaster) => safeGet(disaster, 'glide'))
    .filter((glide): glide is string => typeof glide === 'string' && glide.trim() !== '');
  if (numbers.length > 1) {
    warn('glide', 'source', {
      received: phrase('{0} entries', numbers.length),
      expected: 'one',
      outcome: 'the first was kept',
    });
  }
  return numbers[0];
}

/** The names of things, each given as an object or a name. */
function namesOf(things: readonly unknown[]): unknown[] {
  return things.flatMap((thing) => {
    const name = isRecord(thing) ? safeGet(thing, 'name') : thing;
    return name === undefined || name === null ? [] : [name];
  });
}
