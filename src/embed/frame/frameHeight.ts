import { enCard } from '../../i18n/en/card.js';
import type { CardLocale } from '../../i18n/locale.js';
import type { Article, Block } from '../../model/article.js';
import { directionOf } from '../../model/language.js';
import { type ArticleView, articleView } from '../../view/articleView.js';
import { type ArticleCardVariant, partsOf } from '../../view/variants.js';
import { type CardSizes, frameSizes, sizeAt } from './frameSizes.js';
import { rowsOf, textLines } from './textLines.js';

export interface FrameHeightOptions {
  readonly variant?: ArticleCardVariant | undefined;
  readonly locale?: CardLocale | undefined;
  /** Intended width of the card in CSS pixels; default {@link frameWidth}. */
  readonly width?: number | undefined;
  /** When the card was made, which a `full` card shows. */
  readonly generatedAt?: string | Date | undefined;
}

/** Default width of a frame in CSS pixels. */
export const frameWidth = 480;

/** Font size and line height of small text, in CSS pixels. */
const small = 13;
const smallLine = 18.5;
/** Width from which a card has columns. */
const wide = 640;
/** Width of a thumbnail, and its height at least. */
const thumbnailSize = [76, 0, 0.24, 112] as const;

/**
 * Estimates the height of a card in CSS pixels: a frame needs a height before its page loads, and without a browser it cannot be
 * measured. Based on average character widths; rather too high than too low, which would scroll.
 */
export function frameHeight(article: Article, options: FrameHeightOptions = {}): number {
  const { variant = 'standard', locale = enCard, width = frameWidth, generatedAt } = options;
  const view = articleView(article, locale, { variant });
  // An unknown variant, as untyped code may pass, has the height of `standard`.
  const sizes = frameSizes[variant] ?? frameSizes.standard;
  const hasThumbnail = sizes.picture === 'thumbnail' && view.picture && width > 272;
  const side = sizeAt(sizes.side, width);
  const thumbnail = hasThumbnail ? sizeAt(thumbnailSize, width) : 0;
  // In wide cards the picture or the roles are beside the story.
  const isWide = width >= wide && (variant === 'standard' || (variant === 'lead' && !!view.picture));
  const beside = isWide && view.picture && variant !== 'lead' ? 0.4 * width : 0;
  const inner = width - 2 * side - beside - (thumbnail && thumbnail + 14);
  const story = isWide && !beside ? 0.58 * inner - 20 : inner;
  const isRtl = directionOf(article.language) === 'rtl';
  const lineHeight = isRtl ? 23 : smallLine;
  const [headlineSize, latinLine] = (view.isShort && sizes.shortHeadline) || sizes.headline;
  const size = sizeAt(headlineSize, width);
  const line = isRtl ? 1.42 : latinLine;
  const smallText = (text: string) => textLines(text, small, inner - 18) * lineHeight;
  const { source, places, goals, status, picture } = view;
  const firstLine = [
    source.publisher?.text,
    [source.section, source.scope].filter(Boolean).join(', '),
    source.disclosure,
    ...source.dates.map(({ text }) => text),
  ].filter((text) => text !== undefined && text !== '') as string[];
  const placeLine = places
    .map(({ parts }) => parts.map(({ text, kind }) => [text, kind].join(' ')).join(', '))
    .join(' · ');
  const goalTexts = goals.map(({ label }) => label.map((part) => (part.name ? part.text : '')).join(' '));
  const [sourceSize, aboveSource] = sizes.source;
  const hasRolesBeside = isWide && !beside;
  const told =
    textLines(view.headline.text, size * sizes.letterWidth, view.picture ? inner : story) * size * line +
    size * 0.34 +
    summaryHeight(view, sizes, story) +
    (placeLine || view.credit ? 12 + smallText(`${placeLine} ${view.credit ?? ''}   `) : 0);
  const roles = rolesHeight(view, sizes, hasRolesBeside ? 0.38 * inner : inner, width >= 288);
  const words =
    (firstLine.length ? rowsOf(firstLine, sourceSize, inner, 12) * lineHeight + aboveSource : 0) +
    (hasRolesBeside ? Math.max(told, roles) : told + roles) +
    view.body.reduce((sum, block) => sum + bodyHeight(block, inner), view.body.length ? 8 : 0) +
    (view.evidence.length && 44) +
    (generatedAt && partsOf(variant).body ? lineHeight + 15 : 0) +
    (!sizes.goalRows || goals.length === 0 ? 0 : 27 + rowsOf(goalTexts, small, inner, 16) * lineHeight) +
    sizes.foot;
  return Math.ceil(
    2 +
      statusHeight(status, width) +
      (beside ? 0 : pictureHeight(picture, sizes, width)) +
      Math.max(words, thumbnail && thumbnail + 53, beside && 262),
  );
}

function summaryHeight(
  { standfirst, dateline, picture }: ArticleView,
  { summary: [alone, withPicture] }: CardSizes,
  inner: number,
): number {
  if (!standfirst) return 0;
  const size = picture ? withPicture : alone;
  return 10 + textLines(`${dateline ?? ''} ${standfirst}`, size, Math.min(inner, 40 * size)) * size * 1.48;
}

function pictureHeight(picture: ArticleView['picture'], sizes: CardSizes, width: number): number {
  if (!picture || sizes.picture === 'thumbnail') return 0;
  const caption = `${picture.caption ?? ''} ${picture.license ?? ''} ${picture.credit ?? ''}`.trim();
  const isWhole = sizes.picture === 'whole';
  const height =
    isWhole && picture.width && picture.height
      ? Math.min(576, (width * picture.height) / picture.width)
      : width / (width >= wide ? 2 : 1.5);
  const below = caption
    ? 8 + textLines(caption, picture.caption ? small : 11, width - 36) * (picture.caption ? smallLine : 15)
    : 0;
  return height + below + (isWhole ? 20 : 0);
}

function statusHeight(status: ArticleView['status'], width: number): number {
  if (!status) return 0;
  return 26 + 20 + textLines(status.text ?? status.instead ?? '', 14, width - 40) * 20;
}

/** Names follow their label on the same line or, in `full`, have a line each. */
function rolesHeight(
  { lists }: ArticleView,
  { namesInLines }: CardSizes,
  inner: number,
  hasColumn: boolean,
): number {
  const heights = lists.map(({ label, items: { shown, more } }) => {
    const names = shown.map(({ text, detail, localeDetails, statement, separator }) =>
      [text, detail, localeDetails.join(separator), statement].filter(Boolean).join(', '),
    );
    if (namesInLines)
      return names.reduce((sum, name) => sum + textLines(name, small, inner) * smallLine, smallLine + 13);
    const text = [...(hasColumn ? [] : [label]), names.join(' · '), more ?? ''].join('  ');
    return textLines(text, small, inner - (hasColumn ? 84 : 0)) * smallLine + 6;
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
