import { completeLocale } from '../../i18n/completeLocale.js';
import { enStory } from '../../i18n/en/story.js';
import { directionOf } from '../../model/language.js';
import type { VisibleArticle } from '../../model/visibleArticle.js';
import type { Direction } from '../../view/text/bidi.js';
import { isolate } from '../bidi.js';
import { blocksToHtml } from '../blocksToHtml.js';
import { allLists, type FactList, type Facts, factsOf, type ReaderOptions } from '../facts.js';
import { escapeHtml, linkHtml, localeAttributes } from '../html.js';
import { toLine } from '../lines.js';

/** The texts of an entry. */
export interface FeedTexts {
  readonly summary: { readonly value: string; readonly type: 'text' | 'html' } | undefined;
  /** HTML. */
  readonly content: string | undefined;
}

/**
 * What a feed reader shows of an article: a correction or withdrawal, the story and, around it, the facts that feeds have no
 * elements for. An article without a story has all of this in its summary.
 *
 * `fromFeed` skips `aside` and `footer`, so the facts do not become part of the story.
 */
export function feedTexts(article: VisibleArticle, options: ReaderOptions): FeedTexts {
  const { summary, body, language } = article;
  const facts = factsOf(article, options);
  const hasStory = body.length > 0;
  const html = [
    notice(facts),
    aside(facts, directionOf(language)),
    hasStory ? blocksToHtml(body) : summary && `<p>${escapeHtml(summary)}</p>`,
    footer(facts, localeAttributes(language, completeLocale(enStory, options.locale).language)),
  ]
    .filter(Boolean)
    .join('\n');
  if (hasStory) return { summary: summary ? { value: summary, type: 'text' } : undefined, content: html };
  return { summary: html ? { value: html, type: 'html' } : undefined, content: undefined };
}

const line = (text: string) => escapeHtml(toLine(text));

/** In the story itself, because programs that skip `aside` must keep it. */
function notice({ status }: Facts): string {
  if (!status) return '';
  const label = [status.label, status.date].filter(Boolean).join(', ');
  return `<p><em>${line(label)} – ${line(status.text)}</em></p>`;
}

/** Section, use of AI, also for the picture, and dateline. Publisher and dates have their own elements. */
function aside({ source, picture, dateline }: Facts, direction: Direction): string {
  const texts = [
    ...source.filter(({ part }) => part === 'section' || part === 'disclosure').map(({ text }) => text),
    ...(picture?.label === undefined ? [] : [picture.label]),
    ...(dateline === undefined ? [] : [dateline]),
  ];
  return texts.length
    ? `<aside><p>${texts.map((text) => isolate(line(text), direction)).join(' · ')}</p></aside>`
    : '';
}

function footer(facts: Facts, attributes: string): string {
  const text = facts.picture?.credit;
  const credit = text === undefined ? [] : [{ items: [{ text, url: undefined }] }];
  const lists = [...credit, ...allLists(facts)];
  return lists.length
    ? `<footer>\n<hr>\n${lists.map((list) => factList(list, attributes)).join('\n')}\n</footer>`
    : '';
}

/** "Funded by A · B" */
function factList({ label, items }: FactList, attributes: string): string {
  const head = label === undefined ? '' : `<b${attributes}>${line(label)}</b> `;
  const texts = items.map(({ text, url }) => linkHtml(`<bdi>${line(text)}</bdi>`, url));
  return `<p>${head}${texts.join(' · ')}</p>`;
}
