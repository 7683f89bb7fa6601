import { type ArticleCardVariant, articleCardView } from '../../components/ArticleCard/ArticleCard.view.js';
import { fullName } from '../../components/internal/organizations.view.js';
import { enCard } from '../../i18n/en/card.js';
import type { CardLocale } from '../../i18n/locale.js';
import type { Article, Block, Organization } from '../../model/article.js';
import { directionOf } from '../../model/language.js';
import { rowsOf, textLines } from './textLines.js';

export interface FrameHeightOptions {
  readonly variant?: ArticleCardVariant | undefined;
  readonly locale?: CardLocale | undefined;
  /** CSS pixels that the card is meant to have; default {@link frameWidth}. */
  readonly width?: number | undefined;
}

/** Width of a frame in CSS pixels where nobody says another. */
export const frameWidth = 480;

/**
 * About how high a card will be, in CSS pixels: without a browser nobody knows, and a frame must have a height from the
 * start. Made from the numbers in the card's style sheet and the usual width of letters; a little too much rather than too
 * little, which would scroll. Meant for frames under 700 pixels, where nothing stands beside the story.
 */
export function frameHeight(article: Article, options: FrameHeightOptions = {}): number {
  const { variant = 'standard', locale = enCard, width = frameWidth } = options;
  const view = articleCardView(article, locale, { variant });
  const brief = variant === 'compact' || variant === 'headline';
  const leading = directionOf(article.language) === 'rtl' ? 1.75 : 1.5;
  const padding = brief ? 12 : clamp(16, 9.6 + 0.024 * width, 32);
  const side = view.picture && variant === 'compact' ? clamp(72, 0.28 * width, 144) : 0;
  const inner = width - 2 - side - (variant === 'headline' ? 0 : 2 * (brief ? 16 : padding));
  const text = (words: string, size: number, line = leading, room = Math.min(inner, 576)) =>
    textLines(words, size, room) * size * line;

  const [size, line] = headlineType(variant, width, leading);
  const goals = view.goals.map(({ label }) => label.map((part) => (part.name ? part.text : '')).join(' '));
  const places = view.places.map(({ names, label }) =>
    [...names, ...label.map(({ text }) => text)].join('  '),
  );
  const dates = view.dates.map((date) => date.text);
  const meta = [view.dateline, ...dates, ...places, view.credit].flatMap((one) => one ?? []);
  const story = stack(brief ? 8 : 12, [
    article.section || view.scope ? 18 : 0,
    // Of a heavy serif letters are wider.
    textLines(article.headline, size * 1.08, inner) * size * line,
    view.standfirst ? text(view.standfirst, variant === 'lead' ? 18 : 16) : 0,
    meta.length ? rowsOf(meta, 13, inner, 16) * 24 - 4 : 0,
    view.body.length
      ? 16 +
        stack(
          12,
          view.body.flatMap(textsOf).map((words) => text(words, 16)),
        )
      : 0,
    goals.length ? rowsOf(goals, 13, inner, 8, 22) * 34 - 8 : 0,
  ]);
  // A description list has one column of labels, or in a narrow card none.
  const labels = Math.max(94, ...view.roles.map(([label]) => label.length * 6.5));
  const labelRoom = width >= 352 ? Math.min(labels, inner / 2) + 16 : 0;
  const roles = view.roles.map(([, who]) => roleHeight(who, locale, variant === 'full', inner, labelRoom));
  const { picture, status } = view;
  const words = status && `${status.label} ${status.text ?? status.instead ?? ''} ${status.date?.text ?? ''}`;
  const ratio = picture?.width && variant === 'full' ? (picture.height ?? 9) / picture.width : 9 / 16;
  return Math.ceil(
    2 +
      (view.thread.length ? 3 : 0) +
      (words ? 25 + text(words, 13) : 0) +
      (picture && !brief ? Math.min(width * ratio, variant === 'full' ? 576 : width) : 0) +
      (picture?.caption && !brief ? 8 + text(`${picture.caption} ${picture.license ?? ''}`, 13) : 0) +
      Math.max(2 * padding + story + (roles.length ? 33 + stack(12, roles) : 0), side && 72),
  );
}

/** Size and line height of the headline, as in the style sheet. */
function headlineType(variant: ArticleCardVariant, width: number, leading: number): [number, number] {
  const line = leading > 1.5 ? 1.5 : undefined;
  if (variant === 'lead') return [clamp(24, 19.52 + 0.02 * width, 52), line ?? 1.15];
  if (variant === 'compact' || variant === 'headline')
    return [clamp(17, 15 + 0.006 * width, 20), line ?? 1.3];
  return [clamp(20, 16.48 + 0.01 * width, 28), line ?? 1.2];
}

/** Names beside their label or, where it has no column of its own, below it; beyond three a line that opens the others. */
function roleHeight(
  who: readonly Organization[],
  locale: CardLocale,
  all: boolean,
  inner: number,
  labelRoom: number,
): number {
  const room = inner - labelRoom;
  const names = (all ? who : who.slice(0, 3)).map((each) => {
    const belongs = [each.parent, each.country && 'Name of a land'].filter(Boolean).join(', ');
    return textLines(`${fullName(each, locale)} ${belongs}`, 13, room) * 20;
  });
  return (labelRoom ? 0 : 22) + stack(4, names) + (!all && who.length > 3 ? 26 : 0);
}

/** The texts of a block that begin a line of their own. */
function textsOf(block: Block): string[] {
  const lines = block.type === 'list' ? block.items : [block.content];
  return lines.map((runs) => runs.map(({ text }) => text).join(''));
}

/** Heights one below the other; what has none takes no gap. */
function stack(gap: number, heights: readonly number[]): number {
  const there = heights.filter((height) => height > 0);
  return there.reduce((sum, height) => sum + height, gap * Math.max(0, there.length - 1));
}

function clamp(least: number, value: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
