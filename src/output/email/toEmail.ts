import { completeLocale } from '../../i18n/completeLocale.js';
import type { Article } from '../../model/article.js';
import { checkedOpenArticle } from '../../model/checkedVisibleArticle.js';
import { ownOptions } from '../../model/ownOptions.js';
import { factsOf, type ReaderOptions } from '../facts.js';
import { toLine } from '../lines.js';
import { toPlainText } from '../plainText/toPlainText.js';
import { emailDocument } from './emailDocument.js';

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
 * Writes an article as an e-mail: a document of tables and inline styles, at most 600 px wide, without scripts and external style
 * sheets. Dark colours apply where the client supports them. Except for its story, an article takes less than 20 kB.
 *
 * The image is loaded from its URL; nothing else is. The text of a withdrawn article is the reason of the withdrawal.
 */
export function toEmail(article: Article, options?: ToEmailOptions): Email {
  const own = ownOptions(options);
  const { timeZone, baseUrl, body = 'text' } = own;
  const locale = completeLocale(own.locale);
  const visible = checkedOpenArticle(article, 'toEmail', own.now);
  const shown = body === 'none' ? { ...visible, body: [] } : visible;
  const facts = factsOf(shown, { locale, timeZone });
  const subject = toLine([facts.status?.label, shown.headline].filter(Boolean).join(' – '));
  return {
    subject,
    html: emailDocument(shown, facts, { title: subject, locale, baseUrl }),
    text: toPlainText(shown, { locale, timeZone }),
  };
}
