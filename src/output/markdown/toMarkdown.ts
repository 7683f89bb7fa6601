import type { Article } from '../../model/article.js';
import { directionOf } from '../../model/language.js';
import { licenseUrl } from '../../model/license.js';
import { ownOptions } from '../../model/ownOptions.js';
import type { VisibleArticle } from '../../model/visibleArticle.js';
import type { ArticleVariant } from '../../view/variants.js';
import { absoluteUrl } from '../addresses.js';
import { isolate } from '../bidi.js';
import { allLists, factsOf, type ReaderOptions } from '../facts.js';
import { type DigestOptions, documentOf } from '../readerDocument.js';
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

/** Writes articles as a digest: title, introduction, the first article with its standfirst, the others more briefly. */
export function toMarkdown(articles: readonly Article[], options: DigestOptions): string;
/**
 * Writes an article as CommonMark (https://spec.commonmark.org): correction or withdrawal, source, linked headline, picture, summary,
 * story, then places, organisations by role and goals. Every text of the article is escaped: it adds no HTML, heading, list or
 * link. The text of a withdrawn article is the reason of the withdrawal.
 */
export function toMarkdown(article: Article, options?: ToMarkdownOptions): string;
export function toMarkdown(given: Article | readonly Article[], options?: ToMarkdownOptions): string {
  const own = ownOptions(options);
  const { title, url, intro, articles, first, end } = documentOf(given, 'toMarkdown', own);
  const blocks = [
    title && markdownHeading(1, markdownLink(escapeLine(title), url)),
    ...intro.map(escapeLine),
    ...articles.flatMap((article, index) => blocksOf(article, own, index ? 'compact' : first)),
    escapeLine(end(articles.length)),
  ];
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
}

function blocksOf(shown: VisibleArticle, options: ToMarkdownOptions, variant: ArticleVariant) {
  const { headline, url, language, image } = shown;
  const direction = directionOf(language);
  const facts = factsOf(shown, options, variant);
  const { status, source, summary, picture } = facts;
  const { dateline, body } = facts.story;
  const src = image && absoluteUrl(image.src, options.baseUrl);
  const heading = markdownLink(escapeLine(headline), url);
  return [
    variant !== 'full' && markdownHeading(2, heading),
    status && `> **${escapeMarkdown(status.label)}** ${line([status.date, status.text].map(escaped))}`,
    escapeStart(source.map(({ text }) => isolate(escapeMarkdown(text), direction)).join(' · ')),
    variant === 'full' && markdownHeading(1, heading),
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
