import type { Article } from '../../model/article.js';
import { checkedOpenArticle } from '../../model/checkedVisibleArticle.js';
import { isArray } from '../../model/issue.js';
import { directionOf } from '../../model/language.js';
import { licenseUrl } from '../../model/license.js';
import { ownOptions } from '../../model/ownOptions.js';
import type { VisibleArticle } from '../../model/visibleArticle.js';
import { absoluteUrl } from '../addresses.js';
import { type Digest, type DigestOptions, digestOf } from '../digest.js';
import { allLists, type Facts, factsOf, type ReaderOptions } from '../facts.js';
import { isolate } from '../plainText/bidi.js';
import { blockToMarkdown, markdownList } from './blocksToMarkdown.js';
import {
  escapeLine,
  escapeMarkdown,
  escapeStart,
  markdownAddress,
  markdownHeading,
  markdownLink,
} from './escapeMarkdown.js';

/** Options of {@link toMarkdown}. */
export interface ToMarkdownOptions extends ReaderOptions {
  /** Resolves images that are paths; without it such images are omitted. */
  readonly baseUrl?: string | undefined;
}

/**
 * Writes an article as CommonMark (https://spec.commonmark.org): correction or withdrawal, source, linked headline, picture, summary,
 * story, then places, organisations by role and goals. Every text of the article is escaped: it adds no HTML, heading, list or
 * link. The text of a withdrawn article is the reason of the withdrawal.
 */
export function toMarkdown(article: Article, options?: ToMarkdownOptions): string;
/** Writes several articles as a digest: title, introduction, and each story as briefly as a card. */
export function toMarkdown(articles: readonly Article[], options: DigestOptions): string;
export function toMarkdown(
  given: Article | readonly Article[],
  options?: ToMarkdownOptions | DigestOptions,
): string {
  const own = ownOptions(options);
  if (isArray(given)) return markdownDigest(digestOf(given, 'toMarkdown', own as DigestOptions), own.baseUrl);
  const shown = checkedOpenArticle(given as Article, 'toMarkdown', own.now);
  return joined(blocksOf(shown, factsOf(shown, own), own.baseUrl, 1));
}

function markdownDigest({ title, intro, stories, end, url }: Digest, baseUrl: string | undefined): string {
  return joined([
    markdownHeading(1, escapeLine(title)),
    ...intro.map(escapeLine),
    ...stories.flatMap(({ article, facts }) => blocksOf(article, facts, baseUrl, 2)),
    markdownLink(escapeLine(end(stories.length) ?? ''), url),
  ]);
}

type Text = string | false | undefined;

function joined(blocks: readonly Text[]): string {
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
}

function blocksOf(shown: VisibleArticle, facts: Facts, baseUrl: string | undefined, level: 1 | 2): Text[] {
  const { headline, url, language, summary, image } = shown;
  const direction = directionOf(language);
  const { status, source, picture } = facts;
  const { dateline, body } = facts.story;
  const src = image && absoluteUrl(image.src, baseUrl);
  return [
    status && `> **${escapeMarkdown(status.label)}** ${line([status.date, status.text].map(escaped))}`,
    escapeStart(source.map(({ text }) => isolate(escapeMarkdown(text), direction)).join(' · ')),
    markdownHeading(level, markdownLink(escapeLine(headline), url)),
    src && picture && `![${escapeMarkdown(picture.alt)}](${markdownAddress(src)})`,
    src &&
      picture &&
      line([
        ...[picture.label, picture.caption].map(escaped),
        markdownLink(escaped(picture.license), licenseUrl(image.license)),
        escaped(picture.credit),
      ]),
    line([dateline, summary].map(escaped), ' – '),
    ...body.map(blockToMarkdown),
    ...allLists(facts).flatMap(({ label, items }, index) => [
      label && `**${escapeMarkdown(label)}**`,
      markdownList(items, body.length + index),
    ]),
  ];
}

/** Escaped texts on one line, without those that are empty. */
function line(texts: readonly string[], separator = ' · '): string {
  return escapeStart(texts.filter(Boolean).join(separator));
}

function escaped(text = ''): string {
  return escapeMarkdown(text.trim());
}
