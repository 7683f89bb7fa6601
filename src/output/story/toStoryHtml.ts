import { completeLocale } from '../../i18n/completeLocale.js';
import { enStory } from '../../i18n/en/story.js';
import type { StoryLocale } from '../../i18n/locale.js';
import type { Article } from '../../model/article.js';
import { checkedOpenArticle } from '../../model/checkedVisibleArticle.js';
import { directionOf } from '../../model/language.js';
import { isFreeLicense, licenseUrl } from '../../model/license.js';
import { ownOptions } from '../../model/ownOptions.js';
import type { VisibleArticle } from '../../model/visibleArticle.js';
import { goalEntries } from '../../view/goalView.js';
import { withAcronym } from '../../view/listItem.js';
import { absoluteUrl } from '../addresses.js';
import { blocksToHtml } from '../blocksToHtml.js';
import { type Facts, factsOf, type ReaderOptions } from '../facts.js';
import { escapeHtml, linkHtml, localeAttributes } from '../html.js';
import { toLine } from '../lines.js';
import { joinNames, nameHtml } from '../nameHtml.js';
import { selvedgeSvg } from '../selvedgeSvg.js';
import { storyCss } from './storyCss.js';

/** Options of {@link toStoryHtml}. */
export interface ToStoryHtmlOptions extends ReaderOptions {
  /** Resolves an image that is a path; without it such an image is omitted. */
  readonly baseUrl?: string | undefined;
}

/**
 * Writes the whole story as an HTML document for another site to publish: with its canonical URL, publisher, credit, licence, labels of
 * AI, and a correction or withdrawal if there is one. It has no script or tracking. Its style, for paper and screens, is outside of
 * `<article>`, which a site takes over into its own. The picture is included if its licence lets
 * everybody publish it (see `isFreeLicense`), and it has no warning.
 *
 * Throws a `RangeError` if `republication` is `no`, or while the story is embargoed.
 */
export function toStoryHtml(article: Article, options?: ToStoryHtmlOptions): string {
  const own = ownOptions(options);
  const visible = checkedOpenArticle(article, 'toStoryHtml', own.now);
  if (article.republication?.permission === 'no') throw new RangeError(refusal(article));
  const isFree = isFreeLicense(visible.image?.license);
  const shown = isFree ? visible : { ...visible, image: undefined };
  const { headline, language, url } = shown;
  const facts = factsOf(shown, own);
  const lines = [
    '<!doctype html>',
    `<html lang="${escapeHtml(language)}" dir="${directionOf(language)}">`,
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width">',
    `<title>${text(headline)}</title>`,
    url !== undefined && `<link rel="canonical" href="${escapeHtml(url)}">`,
    `<style>${storyCss}</style>`,
    '<article>',
    notice(facts),
    ...nameplate(facts),
    `<h1>${linkHtml(text(headline), url)}</h1>`,
    standfirst(shown, facts),
    picture(shown, facts, own.baseUrl),
    blocksToHtml(facts.story.body),
    ...ledger(shown, facts, completeLocale(enStory, own.locale), own.baseUrl),
    '</article>',
    '</html>',
  ];
  return `${lines.filter(Boolean).join('\n')}\n`;
}

function refusal({ republication, headline }: Article): string {
  const more = [republication?.note, republication?.url].filter(Boolean).join(' ');
  return `toStoryHtml: republication.permission: received "no" in ${JSON.stringify(headline)}; expected "allowed" or "ask": others may not publish this story${more && ` (${more})`}`;
}

const text = (value: string) => escapeHtml(toLine(value));
const bdi = (value: string) => `<bdi>${text(value)}</bdi>`;

function picture({ image }: VisibleArticle, { picture: facts }: Facts, baseUrl: string | undefined): string {
  const src = image && absoluteUrl(image.src, baseUrl);
  if (!src || !facts) return '';
  const { width, height } = image;
  const size = width && height ? ` width="${width}" height="${height}"` : '';
  const { alt, label, caption, license, credit } = facts;
  const below = [
    ...[label, caption, credit].flatMap((one) => (one ? text(one) : [])),
    linkHtml(text(license ?? ''), licenseUrl(image.license)),
  ];
  // The publisher's server does not learn which page shows it.
  const img = `<img src="${escapeHtml(src)}" alt="${text(alt)}"${size} referrerpolicy="no-referrer">`;
  return `<figure>${img}<figcaption>${below.filter(Boolean).join(' · ')}</figcaption></figure>`;
}

function notice({ status }: Facts): string {
  if (!status) return '';
  const label = [status.label, status.date].filter(Boolean).join(', ');
  return `<p class="notice"><b>${text(label)}</b> ${text(status.text)}</p>`;
}

/** The publisher; below it section, use of AI and dates. */
function nameplate({ source }: Facts): string[] {
  const publisher = source.find(({ part }) => part === 'publisher');
  const below = source.flatMap((one) => (one === publisher ? [] : bdi(one.text)));
  return [
    publisher ? `<p class="nameplate">${bdi(publisher.text)}</p>` : '',
    below.length > 0 ? `<p class="source">${below.join(' · ')}</p>` : '',
  ];
}

function standfirst({ summary }: VisibleArticle, { story: { dateline } }: Facts): string {
  const parts = [dateline && `<b>${bdi(dateline)}</b>`, summary && text(summary)].filter(Boolean);
  return parts.length > 0 ? `<p class="standfirst">${parts.join(' – ')}</p>` : '';
}

/** Places, names and goals, one row each; then who published the story first, and where; and the selvedge. */
function ledger(
  article: VisibleArticle,
  facts: Facts,
  locale: StoryLocale,
  baseUrl: string | undefined,
): string[] {
  const { publisher, url, language, sdgs } = article;
  const attributes = localeAttributes(language, locale.language);
  const row = (label: string, items: readonly string[], kind = '') =>
    items.length > 0
      ? `<div${kind}><dt${attributes}>${text(label)}</dt><dd>${joinNames(items)}</dd></div>`
      : '';
  const names = { html: bdi, link: linkHtml, emblem: 'class="emblem"', sentence: 'class="credit"' };
  const goals = goalEntries(sdgs, locale);
  const name = facts.source.find(({ part }) => part === 'publisher')?.text ?? url;
  const rows = [
    row(
      locale.where,
      facts.places.map((place) => bdi(place.text)),
    ),
    ...facts.lists.map(({ label = '', items }) =>
      row(
        label,
        items.map((item) => nameHtml(item, baseUrl, names)),
      ),
    ),
    row(
      withAcronym(locale.goals, locale.sdgs, locale),
      goals.map(
        ({ goal, title, targets }) =>
          `<b>${goal}</b>&nbsp;<span${attributes}>${text(title)}</span>${targets ? ` <span dir="ltr">${targets}</span>` : ''}`,
      ),
    ),
    row(
      locale.publisher,
      name === undefined ? [] : [linkHtml(bdi(name), url ?? publisher?.url)],
      ' class="origin"',
    ),
  ].filter(Boolean);
  const box = { width: 680, height: 12, y: 0, line: 2, scheme: 'light' } as const;
  const tabs = selvedgeSvg(
    goals.map(({ goal }) => goal),
    { ...box, isRightToLeft: directionOf(language) === 'rtl' },
  );
  return [
    rows.length > 0 ? `<dl>\n${rows.join('\n')}\n</dl>` : '',
    goals.length > 0
      ? `<svg viewBox="0 0 680 12" width="100%" height="12" preserveAspectRatio="none" aria-hidden="true">${tabs}</svg>`
      : '',
  ];
}
