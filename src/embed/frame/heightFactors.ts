import { enCard } from '../../i18n/en/card.js';
import type { CardLocale } from '../../i18n/locale.js';
import type { Article, Block } from '../../model/article.js';
import { visibleArticle } from '../../model/visibleArticle.js';
import { type ArticleView, articleView } from '../../view/articleView.js';
import { columnsOf } from '../../view/text/width.js';
import { type ArticleCardVariant, partsOf } from '../../view/variants.js';

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

/** What the height of a card depends on, and where `measuredHeights` has the pixels of each. */
export interface HeightFactors {
  readonly kind: 'plain' | 'picture';
  /** 0 in a narrow card, 1 in a wider one, and so on; a wide `full` card has three. */
  readonly layout: number;
  /** By name, in the order of `measuredHeights`. */
  readonly factors: Readonly<Record<string, number>>;
}

/** Widths from which a card has another layout: those of `widths.css`. */
const wide = 640;
const widerLayouts: Partial<Record<ArticleCardVariant, readonly number[]>> = {
  lead: [wide, 992],
  full: [704],
};

/**
 * How many parts of each kind a card has, and how many letters in them. Letters count more in a narrow card, whose lines hold
 * fewer; wide ones (Chinese, Japanese, Korean) count twice, and lines of Arabic are higher.
 */
export function heightFactors(article: Article, options: FrameHeightOptions): HeightFactors {
  const { variant = 'standard', locale = enCard, width = frameWidth, generatedAt } = options;
  const view = articleView(visibleArticle(article), locale, { variant });
  const { source, headline, standfirst, dateline, credit, picture, status, body } = view;
  const share = (frameWidth / width) * (view.attributes.dir === 'rtl' ? 1.15 : 1);
  const counted = (name: string, texts: readonly (string | undefined)[]) => {
    const shown = texts.filter(Boolean);
    return { [name]: shown.length, [`${name} letters`]: columnsOf(shown.join(' ')) * share };
  };
  const dates = source.dates.map(({ text }) => text);
  const places = view.places.map(({ parts }) => parts.map(({ text, kind }) => text + (kind ?? '')).join());
  const names = view.lists.flatMap(({ items: { shown, more } }) => [
    ...shown.map(({ text, detail, localeDetails, statement }) =>
      [text, detail, ...localeDetails, statement].join(' '),
    ),
    more,
  ]);
  const labels = view.lists.map(({ label }) => label);
  const goals = view.goals.map(({ label }) => label.map(({ name, text }) => (name ? text : '')).join(' '));
  const line = [
    source.publisher?.text,
    source.section,
    source.scope,
    ...source.labels.map(({ text }) => text),
    ...dates,
  ].join(' ');
  return {
    kind: picture ? 'picture' : 'plain',
    layout: layoutOf(variant, view, width),
    factors: {
      card: 1,
      picture: pictureHeight(picture, variant, width),
      ...counted('caption', [
        [picture?.label?.text, picture?.caption, picture?.license, picture?.credit].join(' ').trim(),
      ]),
      ...counted('status', [status && (status.text ?? status.instead ?? status.label)]),
      ...counted('source', [line.trim()]),
      'headline letters': columnsOf(headline.text) * share,
      ...counted('standfirst', [[dateline, standfirst].join(' ').trim()]),
      ...counted('places', [[...places, credit].join(' ').trim()]),
      roles: labels.length,
      ...counted('names', [...labels, ...names]),
      ...counted('goals', goals),
      ...counted('body', body.flatMap(textsOf)),
      evidence: view.evidence.length && 1,
      'generated at': generatedAt && partsOf(variant).body ? 1 : 0,
    },
  };
}

function layoutOf(variant: ArticleCardVariant, { body, hasManyFacts }: ArticleView, width: number): number {
  const layout = (widerLayouts[variant] ?? [wide]).filter((from) => width >= from).length;
  if (variant !== 'full' || layout === 0) return layout;
  // Many facts are below a story instead of beside it; without a story, nothing is beside it.
  return body.length === 0 ? 3 : hasManyFacts ? 2 : 1;
}

function pictureHeight(picture: ArticleView['picture'], variant: ArticleCardVariant, width: number) {
  if (!picture) return 0;
  const isWhole = variant === 'full' && picture.width && picture.height;
  return isWhole ? Math.min(576, (width * picture.height!) / picture.width!) : width / 1.72;
}

function textsOf(block: Block): string[] {
  const texts = block.type === 'list' ? block.items : [block.content];
  return texts.map((runs) => runs.map(({ text }) => text).join(''));
}
