import { completeLocale } from '../i18n/completeLocale.js';
import { enCard } from '../i18n/en/card.js';
import { formatScope } from '../i18n/format.js';
import type { CardLocale } from '../i18n/locale.js';
import type { Funder } from '../model/article.js';
import type { Now } from '../model/embargo.js';
import { organizationRoles } from '../model/roles.js';
import type { VisibleArticle } from '../model/visibleArticle.js';
import { type AiLabel, type AiLabelMode, aiLabel } from './aiLabels.js';
import { type DateView, dateFormat } from './dateView.js';
import { type GoalEntry, goalEntries } from './goalView.js';
import { type LanguageAttributes, languageAttributes } from './languageAttributes.js';
import { type Limited, limited } from './limited.js';
import { type ListItem, organizationItems, withAcronym } from './listItem.js';
import { type PictureView, pictureView } from './pictureView.js';
import { type PlaceView, placesView } from './placesView.js';
import { mediaParts, reviewerList } from './releaseLists.js';
import { roleLabel } from './roleLabel.js';
import { firstParagraph, wholeSentences } from './standfirst.js';
import { type ArticleVariant, partsOf } from './variants.js';

/** Everything a card shows. */
export interface ArticleView {
  /** Language and direction of the card: those of the article. */
  attributes: LanguageAttributes;
  /** Language and direction of locale strings; empty where they equal the article's. */
  localeAttributes: LanguageAttributes;
  status: StatusView | undefined;
  source: SourceView;
  headline: HeadlineView;
  /** The summary, or the first paragraph of the story: as many whole sentences as fit. */
  standfirst: string | undefined;
  /** "Amman (IOM)", before the standfirst. A withdrawn story has none. */
  dateline: string | undefined;
  picture: PictureView | undefined;
  /** The first place, if the card opens with it instead of a picture. */
  placeTitle: PlaceView | undefined;
  /** The other places. */
  places: PlaceView[];
  /** The credit of a picture too small to have it below; undefined if it repeats the publisher. */
  credit: string | undefined;
  /** The organisations by role: lists with at least one item, each with its label. */
  lists: ListView[];
  goals: GoalEntry[];
  /** The numbers of the goals on the selvedge, "3 11"; undefined for a card without one. */
  selvedge: string | undefined;
  /** `sdgs` follows `goals`, for screen readers: " (SDG)". */
  labels: { where: string; goals: string; sdgs: string };
}

/** Publisher, section, use of AI and dates. */
interface SourceView {
  publisher: PublisherView | undefined;
  section: string | undefined;
  scope: string | undefined;
  /** What it takes to watch or read it: "Video, 2 min, captions"; in the whole story, "3 min read". */
  extent: string | undefined;
  /** "AI-generated", "AI translation". */
  labels: readonly AiLabel[];
  /** Text between section and scope. */
  separator: string;
  /** Published, then updated; only the later one where there is little room. */
  dates: DateView[];
}

export interface PublisherView {
  /** "International Organization for Migration (IOM)". */
  text: string;
  /** "IOM": the acronym, or a name that is one. A card shows it instead of the name. */
  acronym: string | undefined;
  href: string | undefined;
}

interface HeadlineView {
  text: string;
  url: string | undefined;
  target: LinkTarget | undefined;
  /** For screen readers: ", opens in a new tab". */
  newTab: string | undefined;
  /** A short headline is set one step larger, a long one in a lead one step smaller. */
  length: 'short' | 'long' | undefined;
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

/** A labelled list: the organisations of a role, or other facts such as authors and topics. */
export interface ListView {
  label: string;
  items: Limited<ListItem>;
}

/**
 * What a `lead` or `standard` card without a picture opens with: its `text`, or its first `place` in display type, as large as a
 * picture.
 */
export const cardOpenings = ['text', 'place'] as const;

export type CardOpening = (typeof cardOpenings)[number];

/** Options of {@link articleView}. */
export interface ArticleViewOptions {
  variant: ArticleVariant;
  /** IANA time zone in which instants become days; default: the offset in each date. */
  timeZone?: string | undefined;
  /** The current time, for "2 hours ago"; without it dates are absolute. */
  now?: Now | undefined;
  /** `target` of the headline's link. */
  linkTarget?: LinkTarget | undefined;
  /** What a card without a picture opens with. */
  opening?: CardOpening | undefined;
  /** Which uses of AI are labelled; default `required`. */
  aiLabels?: AiLabelMode | undefined;
}

// Lengths of headlines that are set one step larger, or smaller, in characters.
const maxShort = 40;
const minLong = 90;

/** Turns the visible part of an article into formatted plain text. */
export function articleView(
  article: VisibleArticle,
  ownLocale: CardLocale | undefined,
  { variant, timeZone, now, linkTarget, opening, aiLabels }: ArticleViewOptions,
): ArticleView {
  const locale = completeLocale(enCard, ownLocale);
  const { language, status, section, scope, headline, publisher, image, media, disclosure, translatedFrom } =
    article;
  const shown = partsOf(variant);
  const date = dateFormat(locale, timeZone, now);
  const isWithdrawn = status?.type === 'withdrawn';
  const showsAll = shown.body === true || aiLabels === 'all';
  // A small picture has no room for its warning.
  const isHidden = !image || !shown.picture || (!shown.standfirst && image.warning !== undefined);
  const picture = isHidden ? undefined : pictureView(image, headline, locale, showsAll);
  const { locations } = article;
  const opensWithPlace = opening === 'place' && !picture && !!shown.standfirst && !shown.body;
  const placeTitle = opensWithPlace ? placesView(locations.slice(0, 1), locale)[0] : undefined;
  const places = shown.places ? placesView(placeTitle ? locations.slice(1) : locations, locale) : [];
  if (places.length > shown.places) places.length = shown.places;
  const text = article.summary ?? (shown.body ? undefined : firstParagraph(article.body));
  const standfirst = shown.standfirst && text ? wholeSentences(text, shown.standfirst) : undefined;
  const { dateline } = article;
  const hasStory = !isWithdrawn && (standfirst !== undefined || shown.body === true);
  const labels: AiLabel[] = [];
  const textLabel = aiLabel('text', disclosure, locale, showsAll);
  if (textLabel) labels.push(textLabel);
  const translationLabel = aiLabel('translation', translatedFrom?.disclosure, locale, showsAll);
  if (translationLabel) labels.push(translationLabel);
  // A card without a caption has room for one date only.
  const dates: DateView[] = [];
  const updated = date(article.updated, locale.updated);
  const published = updated && !shown.caption ? undefined : date(article.published);
  if (published) dates.push(published);
  if (updated) dates.push(updated);
  const lists = shown.names ? roleLists(article, locale, shown.names, shown.body) : [];
  if (shown.names && showsAll && !shown.body) {
    const [label, items = []] = reviewerList(article, locale, date);
    if (items.length > 0) lists.push({ label, items: limited(items, { locale }) });
  }
  const goals = shown.goals ? goalEntries(article.sdgs, locale) : [];
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
      publisher: publisher && {
        text: withAcronym(publisher.name, publisher.acronym, locale),
        acronym: publisher.acronym ?? (isAcronym.test(publisher.name) ? publisher.name : undefined),
        href: publisher.url,
      },
      section,
      scope: formatScope(scope, locale, !!section),
      extent: media && mediaParts(media, locale).join(locale.separator),
      labels,
      separator: locale.separator,
      dates,
    },
    headline: {
      text: headline,
      url: article.url,
      target: linkTarget,
      newTab: linkTarget === '_blank' ? locale.separator + locale.newTab : undefined,
      length: headline.length <= maxShort ? 'short' : headline.length >= minLong ? 'long' : undefined,
    },
    standfirst,
    dateline: dateline && hasStory ? withAcronym(dateline.place, dateline.agency, locale) : undefined,
    picture:
      picture && !shown.caption
        ? { ...picture, caption: undefined, credit: shown.standfirst ? picture.credit : undefined }
        : picture,
    placeTitle,
    places,
    credit: !shown.standfirst && image?.credit !== publisher?.name ? picture?.credit : undefined,
    lists,
    goals,
    selvedge:
      shown.goals && !isWithdrawn && !shown.body ? goals.map(({ goal }) => goal).join(' ') : undefined,
    labels: { where: locale.where, goals: locale.goals, sdgs: withAcronym('', locale.sdgs, locale) },
  };
}

// "UNHCR", "WFP".
const isAcronym = /^\p{Lu}[\p{Lu}\p{N}]{1,5}$/u;

/** A list for each role that an organisation has. Only the whole story shows amounts. */
function roleLists(
  article: VisibleArticle,
  locale: CardLocale,
  limit: number,
  hasAmounts = false,
): ListView[] {
  const lists: ListView[] = [];
  for (const role of organizationRoles) {
    const organizations: readonly Funder[] = article[role];
    if (organizations.length === 0) continue;
    const items = organizationItems(organizations, locale, article.language, hasAmounts);
    lists.push({ label: roleLabel(role, locale), items: limited(items, { content: role, limit, locale }) });
  }
  return lists;
}
