import { completeLocale } from '../../i18n/completeLocale.js';
import type { CardLocale } from '../../i18n/locale.js';
import type { Article } from '../../model/article.js';
import { checkArticle } from '../../model/checkArticle.js';
import { directionOf } from '../../model/language.js';
import { licenseUrl } from '../../model/license.js';
import { ownOptions } from '../../model/ownOptions.js';
import { openArticle, type VisibleArticle } from '../../model/visibleArticle.js';
import { absoluteUrl } from '../addresses.js';
import { escapeHtml } from '../escapeHtml.js';
import { type Facts, factsOf, type ReaderOptions } from '../facts.js';
import { feedTexts } from '../feeds/feedTexts.js';
import { toLine } from '../lines.js';
import { linkHtml } from '../linkHtml.js';
import { localeAttributes } from '../localeAttributes.js';
import { isFreeLicense } from './isFreeLicense.js';

/** Options of {@link toStoryHtml}. */
export interface ToStoryHtmlOptions extends ReaderOptions {
  /** Resolves an image that is a path; without it such an image is omitted. */
  readonly baseUrl?: string | undefined;
}

/**
 * Writes the whole story as an HTML document for another site to publish: with its canonical URL, publisher, credit, licence, labels of
 * AI, and a correction or withdrawal if there is one. It has no script, style or tracking. The picture is included if its licence lets
 * everybody publish it (see `isFreeLicense`), and it has no warning.
 *
 * Throws a `RangeError` if `republication` is `no`.
 */
export function toStoryHtml(article: Article, options?: ToStoryHtmlOptions): string {
  const own = ownOptions(options);
  const { republication } = checkArticle(article, 'toStoryHtml');
  if (republication?.permission === 'no') throw new RangeError(refusal(article));
  const visible = openArticle(article);
  const isFree = isFreeLicense(visible.image?.license);
  const shown = isFree ? visible : { ...visible, image: undefined };
  const { headline, language, url } = shown;
  const facts = factsOf(shown, own);
  const { summary, content } = feedTexts(shown, own);
  const lines = [
    '<!doctype html>',
    `<html lang="${escapeHtml(language)}" dir="${directionOf(language)}">`,
    '<meta charset="utf-8">',
    `<title>${text(headline)}</title>`,
    url !== undefined && `<link rel="canonical" href="${escapeHtml(url)}">`,
    '<article>',
    `<p>${facts.source.flatMap((one) => (one.part === 'date' ? text(one.text) : [])).join(' · ')}</p>`,
    `<h1>${linkHtml(text(headline), url)}</h1>`,
    content !== undefined && summary && `<p>${text(summary.value)}</p>`,
    picture(shown, facts, own.baseUrl),
    content ?? summary?.value,
    origin(shown, facts, completeLocale(own.locale)),
    '</article>',
    '</html>',
  ];
  return `${lines.filter((line) => line && line !== '<p></p>').join('\n')}\n`;
}

function refusal({ republication, headline }: Article): string {
  const more = [republication?.note, republication?.url].filter(Boolean).join(' ');
  return `toStoryHtml: republication.permission: received "no" in ${JSON.stringify(headline)}; expected "allowed" or "ask": others may not publish this story${more && ` (${more})`}`;
}

const text = (value: string) => escapeHtml(toLine(value));

function picture({ image }: VisibleArticle, { picture: facts }: Facts, baseUrl: string | undefined): string {
  const src = image && absoluteUrl(image.src, baseUrl);
  if (!src || !facts) return '';
  const { width, height, alt = '', license } = image;
  const size = width && height ? ` width="${width}" height="${height}"` : '';
  const { label, caption, credit } = facts;
  const below = [
    ...[label, caption, credit].flatMap((one) => (one ? text(one) : [])),
    linkHtml(text(license ?? ''), licenseUrl(license)),
  ];
  // The publisher's server does not learn which page shows it.
  const img = `<img src="${escapeHtml(src)}" alt="${text(alt)}"${size} referrerpolicy="no-referrer">`;
  return `<figure>${img}<figcaption>${below.filter(Boolean).join(' · ')}</figcaption></figure>`;
}

/** Who published it first, and where. */
function origin({ publisher, url, language }: VisibleArticle, { source }: Facts, locale: CardLocale): string {
  const name = source.find(({ part }) => part === 'publisher')?.text ?? url;
  if (name === undefined) return '';
  const label = `<b${localeAttributes(language, locale.language)}>${text(locale.publisher)}</b>`;
  return `<p>${label} ${linkHtml(`<bdi>${text(name)}</bdi>`, url ?? publisher?.url)}</p>`;
}
