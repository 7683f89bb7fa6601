import { completeLocale } from '../../i18n/completeLocale.js';
import { enStory } from '../../i18n/en/story.js';
import type { Article } from '../../model/article.js';
import { ownOptions } from '../../model/ownOptions.js';
import type { VisibleArticle } from '../../model/visibleArticle.js';
import type { ArticleVariant } from '../../view/variants.js';
import type { ReaderOptions } from '../facts.js';
import { toLine } from '../lines.js';
import { documentText } from '../plainText/toPlainText.js';
import { type DigestOptions, documentOf, type ReaderDocument } from '../readerDocument.js';
import { font } from '../themeValues.js';
import { articleRows, emailDocument, row } from './emailDocument.js';
import { emailContext, link, paragraph, text } from './markup.js';

/** Bytes of the title and the rows of a digest. Gmail clips messages of more than 102 kB; the rest takes less than 8 kB. */
const maxBytes = 92_000;

/** Options of {@link toEmail}. */
export interface ToEmailOptions extends ReaderOptions {
  /** Resolves an image that is a path; without it such an image is omitted. */
  readonly baseUrl?: string | undefined;
  /** `text` (the default) writes the whole story; `none` writes the summary and a link. */
  readonly body?: 'text' | 'none' | undefined;
}

/** The parts of an e-mail that a program for sending takes. */
export interface Email {
  /** One line, so that it cannot add a header. */
  readonly subject: string;
  /** A whole document, with the subject as its title. */
  readonly html: string;
  /** The same as plain text. */
  readonly text: string;
}

/**
 * Writes articles as a digest in one e-mail: title and introduction, the first article as a lead, the others as compact rows, and a
 * selvedge with the goals of all. Its HTML takes less than 100 kB, because Gmail clips longer messages: the last articles are left out
 * if there is no room, and the last line says how many.
 */
export function toEmail(articles: readonly Article[], options: DigestOptions): Email;
/**
 * Writes an article as an e-mail: a document of tables and inline styles, at most 600 px wide, without scripts and external style
 * sheets. Dark colours apply where the client supports them. Except for its story, an article takes less than 20 kB.
 *
 * The image is loaded from its URL; nothing else is. The text of a withdrawn article is the reason of the withdrawal.
 */
export function toEmail(article: Article, options?: ToEmailOptions): Email;
export function toEmail(given: Article | readonly Article[], options?: ToEmailOptions): Email {
  const own = ownOptions(options);
  const { timeZone, baseUrl } = own;
  const locale = completeLocale(enStory, own.locale);
  const whole = documentOf(given, 'toEmail', own);
  const { title, language, first, end } = whole;
  const fits = (html: string) =>
    first === 'full' || new TextEncoder().encode(title + rows + html).length < maxBytes;
  let rows = title && digestHead(whole);
  const articles: VisibleArticle[] = [];
  for (const each of whole.articles) {
    const article = own.body === 'none' ? { ...each, body: [] } : each;
    const variants: ArticleVariant[] = articles.length ? ['compact'] : [first, 'compact'];
    const written = variants
      .map((variant) => articleRows(article, { variant, language, locale, timeZone, baseUrl }))
      .find(fits);
    if (written === undefined) break;
    rows += written;
    articles.push(article);
  }
  const last = end(articles.length);
  if (last) rows += row(paragraph(text(last), 'quiet', 'margin:0;font-size:14px'), true);
  const [{ status, headline } = { status: undefined, headline: '' }] = articles;
  const subject = title || toLine([status && locale[status.type], headline].filter(Boolean).join(' – '));
  const goals = articles.flatMap(({ sdgs }) => sdgs.map(({ goal }) => goal));
  return {
    subject,
    html: emailDocument(subject, language, rows, goals),
    text: documentText({ ...whole, articles }, own),
  };
}

function digestHead({ title, url, intro, language }: ReaderDocument): string {
  const { leading, headLeading } = emailContext(language, language);
  const style = `margin:12px 0 0;font-size:16px;line-height:${leading}`;
  return row(
    `<h1 class="text" style="margin:0;font:bold 30px/${headLeading} ${font('headline')}">${link(text(title), url, 'color:inherit;text-decoration:none')}</h1>
${intro.map((each) => paragraph(text(each), 'quiet', style)).join('\n')}`,
  );
}
