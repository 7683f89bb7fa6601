import { completeLocale } from '../i18n/completeLocale.js';
import { formatScope } from '../i18n/format.js';
import type { CardLocale } from '../i18n/locale.js';
import type { Block } from '../model/article.js';
import { dateText } from '../model/generatedAt.js';
import { placeDateline } from '../model/placeDateline.js';
import type { VisibleArticle } from '../model/visibleArticle.js';
import { type AiLabel, type AiLabelMode, aiLabel } from './aiLabels.js';
import { type CardOpening, canOpenWithPlace } from './cardOpening.js';
import { type DateView, dateFormat } from './dateView.js';
import { evidenceItems } from './evidenceItems.js';
import { firstSentences } from './firstSentences.js';
import { type GoalView, goalView } from './goalView.js';
import { type LanguageAttributes, languageAttributes } from './languageAttributes.js';
import { type ListItem, type OrganizationItem, organizationItem, withAcronym } from './listItem.js';
import { type ListView, listsView } from './listsView.js';
import { type PictureView, pictureView } from './pictureView.js';
import { type PlaceView, placesView } from './placesView.js';
import { type ArticleCardVariant, partsOf } from './variants.js';

/** Everything a card shows. */
export interface ArticleView {
  /** Language and direction of the card: those of the article. */
  attributes: LanguageAttributes;
  /** Language and direction of locale strings; empty where they equal the article's. */
  localeAttributes: LanguageAttributes;
  status: StatusView | undefined;
  source: SourceView;
  headline: HeadlineView;
  /** Whether the headline is short enough for a larger size where neither this card nor others beside it have a picture. */
  isShort: boolean;
  /** The summary; without one, and except in `full`, the first sentences of the story. */
  standfirst: string | undefined;
  /**
   * "Amman (IOM)", before the standfirst; in `full` without a summary the story starts with it, if it can. It belongs to a story, so a
   * withdrawn one has none.
   */
  dateline: string | undefined;
  picture: PictureView | undefined;
  places: PlaceView[];
  /** Whether the first place is shown as large as a picture, in its place. */
  opensWithPlace: boolean;
  /** Credit of a picture that is too small to show it; undefined if it repeats the publisher. */
  credit: string | undefined;
  goals: GoalView[];
  /** The story, in `full` only. */
  body: readonly Block[];
  /** Label of the disclosure, if the story is folded. */
  readStory: string | undefined;
  /** Organisations by role, then what belongs to the release: lists with at least one item, each with its label. */
  lists: ListView[];
  /** Whether the lists of a `full` card would be longer than its story, beside it. */
  hasManyFacts: boolean;
  /** Quotations with the values they prove, in `full` only. */
  evidence: ListItem[];
  /** Label of their disclosure. */
  evidenceLabel: string;
  /** When the card was made; for `full` cards only. */
  generatedAt: DateView | undefined;
}

/** Publisher, section and dates. */
interface SourceView {
  publisher: OrganizationItem | undefined;
  section: string | undefined;
  scope: string | undefined;
  /** "AI-generated", "AI translation". */
  labels: readonly AiLabel[];
  /** Text between section and scope. */
  separator: string;
  /** Published, then updated. */
  dates: DateView[];
}

interface HeadlineView {
  text: string;
  url: string | undefined;
  target: LinkTarget | undefined;
  /** For screen readers: ", opens in a new tab". */
  newTab: string | undefined;
}

export type LinkTarget = '_blank' | '_top' | '_parent';

interface StatusView {
  type: 'correction' | 'withdrawn';
  label: string;
  date: DateView | undefined;
  /** The reason or correction, in the article's language. */
  text: string | undefined;
  /** Locale string shown when there is no text. */
  instead: string | undefined;
}

/** Options of {@link articleView}. */
export interface ArticleViewOptions {
  variant: ArticleCardVariant;
  /** IANA time zone in which instants become days; default: the offset in each date. */
  timeZone?: string | undefined;
  /** The current time, for "2 hours ago"; without it dates are absolute. */
  now?: Date | number | string | undefined;
  /** When a static copy was made. */
  generatedAt?: string | Date | undefined;
  /** `target` of the headline's link. */
  linkTarget?: LinkTarget | undefined;
  /** What a card without a picture opens with. */
  opening?: CardOpening | undefined;
  /** Which uses of AI are labelled; default `required`. */
  aiLabels?: AiLabelMode | undefined;
  /** Whether the story of a `full` card is open (default) or folded into a disclosure. */
  story?: 'open' | 'folded' | undefined;
}

// Maximum length of a headline that is set larger where there is no picture.
const maxShort = 72;

/** Turns the visible part of an article into formatted plain text. */
export function articleView(
  visible: VisibleArticle,
  ownLocale: CardLocale | undefined,
  { variant, timeZone, now, generatedAt, linkTarget, opening, aiLabels, story }: ArticleViewOptions,
): ArticleView {
  const locale = completeLocale(ownLocale);
  const {
    language,
    status,
    section,
    scope,
    headline,
    url,
    summary,
    body,
    dateline,
    published,
    updated,
    publisher,
    image,
    locations,
    sdgs,
    disclosure,
    translatedFrom,
  } = visible;
  const shown = partsOf(variant);
  const isBrief = !shown.standfirst;
  const date = dateFormat(locale, timeZone, now);
  const showsAll = shown.body === true || aiLabels === 'all';
  // A small picture has no room for its warning.
  const isHidden = !image || !shown.picture || (isBrief && image.warning !== undefined);
  const picture = isHidden ? undefined : pictureView(image, headline, locale, showsAll);
  const places = placesView(locations, locale).slice(0, shown.places);
  const opensWithPlace = !picture && places.length > 0 && canOpenWithPlace(opening, shown);
  const standfirst = isBrief
    ? undefined
    : (summary ?? (shown.body ? undefined : firstSentences(body, image !== undefined || opensWithPlace)));
  const isWithdrawn = status?.type === 'withdrawn';
  const hasStory = !isWithdrawn && (standfirst !== undefined || shown.body === true);
  const placed = placeDateline(
    dateline && hasStory ? withAcronym(dateline.place, dateline.agency, locale) : undefined,
    { summary: standfirst, body: shown.body ? body : [] },
  );
  const lists = shown.names ? listsView(visible, locale, { ...shown, showsAll, date }) : [];
  return {
    attributes: languageAttributes(language),
    localeAttributes: languageAttributes(locale.language, language),
    status: status && {
      type: status.type,
      label: locale[status.type],
      date: date(status.date),
      text: status.type === 'withdrawn' ? status.reason : status.text,
      instead: isWithdrawn ? locale.withdrawnStory : undefined,
    },
    source: {
      publisher: publisher && organizationItem(publisher, locale, language),
      section,
      scope: formatScope(scope, locale, !!section),
      labels: [
        aiLabel('text', disclosure, locale, showsAll),
        aiLabel('translation', translatedFrom?.disclosure, locale, showsAll),
      ].filter((label) => !!label),
      separator: locale.separator,
      dates: [date(published), isBrief && published ? undefined : date(updated, locale.updated)].filter(
        (one) => !!one,
      ),
    },
    headline: {
      text: headline,
      url,
      target: linkTarget,
      newTab: linkTarget === '_blank' ? locale.separator + locale.newTab : undefined,
    },
    isShort: !picture && opening !== 'place' && !isWithdrawn && headline.length <= maxShort,
    standfirst,
    dateline: placed.dateline,
    picture:
      isBrief && picture
        ? { ...picture, credit: undefined, caption: undefined, license: undefined }
        : picture,
    places,
    opensWithPlace,
    credit: isBrief && image?.credit !== publisher?.name ? picture?.credit : undefined,
    goals: shown.goals
      ? sdgs.map(({ goal, targets }) => goalView(goal, targets, locale)).filter((view) => !!view)
      : [],
    body: placed.body,
    readStory: story === 'folded' ? locale.readStory : undefined,
    lists,
    hasManyFacts: shown.body === true && areManyFacts(lists, placed.body),
    evidence: shown.body ? evidenceItems(visible, locale) : [],
    evidenceLabel: locale.evidence,
    generatedAt: dateFormat(locale, timeZone)(
      shown.body ? dateText(generatedAt) : undefined,
      locale.generatedAt,
    ),
  };
}

// A fact takes about as much height as this many characters of the story.
const charactersPerFact = 60;

function areManyFacts(lists: readonly ListView[], body: readonly Block[]): boolean {
  const facts = lists.reduce((count, { items }) => count + items.shown.length, 0);
  return facts * charactersPerFact > textLength(body);
}

function textLength(body: readonly Block[]): number {
  let length = 0;
  for (const block of body)
    for (const runs of block.type === 'list' ? block.items : [block.content])
      for (const { text } of runs) length += text.length;
  return length;
}
