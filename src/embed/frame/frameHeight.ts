import { type ArticleCardView, articleCardView } from '../../components/ArticleCard/ArticleCard.view.js';
import type { ArticleCardVariant } from '../../components/ArticleCard/variants.js';
import { enCard } from '../../i18n/en/card.js';
import type { CardLocale } from '../../i18n/locale.js';
import type { Article, Block } from '../../model/article.js';
import { directionOf } from '../../model/language.js';
import { rowsOf, textLines } from './textLines.js';

export interface FrameHeightOptions {
  readonly variant?: ArticleCardVariant | undefined;
  readonly locale?: CardLocale | undefined;
  /** Intended width of the card in CSS pixels; default {@link frameWidth}. */
  readonly width?: number | undefined;
}

/** Default width of a frame in CSS pixels. */
export const frameWidth = 480;

/** Font size and line height of small text, in CSS pixels. */
const small = 13;
const smallLine = 18.5;

/**
 * Estimates the height of a card in CSS pixels: a frame needs a height before its page loads, and without a browser it cannot be
 * measured. Based on average character widths; rather too high than too low, which would scroll. For frames under 640 pixels, in
 * which nothing is beside the story.
 */
export function frameHeight(article: Article, options: FrameHeightOptions = {}): number {
  const { variant = 'standard', locale = enCard, width = frameWidth } = options;
  const view = articleCardView(article, locale, { variant });
  const isCompact = variant === 'compact';
  const isBrief = isCompact || variant === 'headline';
  const hasThumbnail = isCompact && view.picture && width > 272;
  const side = isCompact ? 16 : variant === 'headline' ? 0 : clamp(16, 10.4 + 0.015 * width, 32);
  const thumbnail = hasThumbnail ? clamp(76, 0.24 * width, 112) : 0;
  const inner = width - 2 - 2 * side - (thumbnail && thumbnail + 14);
  const isRtl = directionOf(article.language) === 'rtl';
  const lineHeight = isRtl ? 23 : smallLine;
  const [size, line] = headlineType(view, variant, width, isRtl);
  const smallText = (text: string) => textLines(text, small, inner - 18) * lineHeight;
  const { source, places, goals, status, picture } = view;
  const firstLine = [
    source.publisher?.name,
    [source.section, source.scope].filter(Boolean).join(', '),
    ...source.dates.map(({ text }) => text),
  ].filter((text) => text !== undefined && text !== '') as string[];
  const placeLine = places
    .map(({ parts }) => parts.map(({ text, kind }) => [text, kind].join(' ')).join(', '))
    .join(' · ');
  const goalTexts = goals.map(({ label }) => label.map((part) => (part.name ? part.text : '')).join(' '));
  const foot = isCompact ? 38 : isBrief ? 33 : 18;
  const words =
    (firstLine.length
      ? rowsOf(firstLine, isBrief ? 12 : small, inner, 12) * lineHeight + (isBrief ? 0 : 17)
      : 0) +
    textLines(view.headline.text, size * (isBrief ? 0.98 : 1.02), inner) * size * line +
    size * 0.34 +
    (view.standfirst ? summaryHeight(`${view.dateline ?? ''} ${view.standfirst}`, variant, view, inner) : 0) +
    (placeLine || view.credit ? 12 + smallText(`${placeLine} ${view.credit ?? ''}   `) : 0) +
    view.body.reduce((sum, block) => sum + bodyHeight(block, inner), view.body.length ? 8 : 0) +
    rolesHeight(view, variant === 'full', inner, width >= 482) +
    (isBrief || goals.length === 0 ? 0 : 19 + rowsOf(goalTexts, small, inner, 16) * 36 - 13) +
    foot;
  return Math.ceil(
    2 +
      statusHeight(status, width) +
      pictureHeight(picture, variant, width) +
      Math.max(words, thumbnail && thumbnail + 53),
  );
}

/** Font size and line height of the headline. */
function headlineType(
  { isShort }: ArticleCardView,
  variant: ArticleCardVariant,
  width: number,
  isRtl: boolean,
): [size: number, line: number] {
  const line = isRtl ? 1.42 : undefined;
  if (variant === 'lead')
    return [clamp(isShort ? 26.4 : 24, (isShort ? 21 : 19.5) + 0.02 * width, 52), line ?? 1.07];
  if (variant === 'full') return [clamp(24, 19.5 + 0.018 * width, 46), line ?? 1.1];
  if (variant === 'compact') return [clamp(17, 15.4 + 0.0055 * width, 20), line ?? 1.2];
  if (variant === 'headline') return [clamp(16, 15 + 0.004 * width, 19), line ?? 1.25];
  return isShort
    ? [clamp(22, 17.6 + 0.015 * width, 34), line ?? 1.13]
    : [clamp(20, 16.5 + 0.01 * width, 28), line ?? 1.17];
}

function summaryHeight(
  text: string,
  variant: ArticleCardVariant,
  { picture }: ArticleCardView,
  inner: number,
): number {
  const size = variant === 'standard' && picture ? 15 : variant === 'standard' ? 17 : 18;
  return 10 + textLines(text, size, Math.min(inner, 40 * size)) * size * 1.48;
}

function pictureHeight(
  picture: ArticleCardView['picture'],
  variant: ArticleCardVariant,
  width: number,
): number {
  if (!picture || variant === 'compact') return 0;
  const caption = `${picture.caption ?? ''} ${picture.license ?? ''} ${picture.credit ?? ''}`.trim();
  const isWhole = variant === 'full' && picture.width && picture.height;
  const height = isWhole ? Math.min(576, (width * picture.height!) / picture.width!) : 0.58 * width;
  const below = caption
    ? 8 + textLines(caption, picture.caption ? small : 11, width - 36) * (picture.caption ? smallLine : 15)
    : 0;
  return height + below + (variant === 'full' ? 20 : 0);
}

function statusHeight(status: ArticleCardView['status'], width: number): number {
  if (!status) return 0;
  return 26 + 20 + textLines(status.text ?? status.instead ?? '', 14, width - 40) * 20;
}

/** Names follow their label on the same line or, in `full`, have a line each. */
function rolesHeight({ roles }: ArticleCardView, isFull: boolean, inner: number, hasColumn: boolean): number {
  const heights = roles.map(({ label, organizations: { shown, more } }) => {
    const names = shown.map(({ name, parent, country }) =>
      [name, parent, country].filter(Boolean).join(', '),
    );
    if (isFull)
      return names.reduce((sum, name) => sum + textLines(name, small, inner) * smallLine, smallLine + 13);
    const text = [...(hasColumn ? [] : [label]), names.join(' · '), more ?? ''].join('  ');
    return textLines(text, small, inner - (hasColumn ? 100 : 0)) * smallLine + 6;
  });
  return heights.reduce((sum, height) => sum + height, heights.length ? 12 : 0);
}

function bodyHeight(block: Block, inner: number): number {
  const texts = block.type === 'list' ? block.items : [block.content];
  const size = block.type === 'quote' ? 21 : 17;
  return texts.reduce(
    (sum, runs) =>
      sum + textLines(runs.map(({ text }) => text).join(''), size, Math.min(inner, 646)) * size * 1.58,
    block.type === 'quote' && block.source ? 36 : 14,
  );
}

function clamp(min: number, value: number, max: number): number {
  return Math.min(max, Math.max(min, value));
}
