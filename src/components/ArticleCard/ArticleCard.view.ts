import { completeLocale } from '../../i18n/completeLocale.js';
import { fill, formatDate, formatRelative, formatScope } from '../../i18n/format.js';
import type { CardLocale } from '../../i18n/locale.js';
import { type PlaceView, placesView } from '../../i18n/placesView.js';
import type { Article, Block, Dateline } from '../../model/article.js';
import { dateText } from '../../model/madeOn.js';
import { placeDateline } from '../../model/placeDateline.js';
import { visibleArticle } from '../../model/visibleArticle.js';
import { type LanguageAttributes, languageAttributes } from '../internal/languageAttributes.js';
import { type OrganizationView, organizationView } from '../internal/organizations.view.js';
import { type SdgBadgeView, sdgBadgeView } from '../SdgBadge/SdgBadge.view.js';
import { evidenceView } from './evidence.view.js';
import { openingOf } from './opening.js';
import { type PictureView, pictureView } from './picture.view.js';
import { type RoleView, rolesView } from './roles.view.js';
import { type ArticleCardVariant, partsOf } from './variants.js';

/** Everything a card shows. */
export interface ArticleCardView {
  /** Language and direction of the card: those of the article. */
  attributes: LanguageAttributes;
  /** Language and direction of locale strings; empty where they equal the article's. */
  localeAttributes: LanguageAttributes;
  status: StatusView | undefined;
  source: SourceView;
  headline: HeadlineView;
  /** Whether the headline is short enough for a larger size where there is no picture. */
  isShort: boolean;
  /** The summary; without one, and except in `full`, the first sentences of the story. */
  standfirst: string | undefined;
  /** "Amman (IOM)", before the standfirst; in `full` without a summary the story starts with it, if it can. */
  dateline: string | undefined;
  picture: PictureView | undefined;
  places: PlaceView[];
  /** Whether the first place is shown as large as a picture, in its place. */
  opensWithPlace: boolean;
  /** Credit of a picture that is too small to show it; undefined if it repeats the publisher. */
  credit: string | undefined;
  goals: SdgBadgeView[];
  /** The story, in `full` only. */
  body: readonly Block[];
  /** Label of the disclosure, if the story is folded. */
  readStory: string | undefined;
  /** Roles with at least one name, each with its label. */
  roles: RoleView[];
  /** Whether the facts of a `full` card would be longer than its story, beside it. */
  hasManyFacts: boolean;
  /** Quotations with the values they prove, in `full` only. */
  evidence: OrganizationView[];
  /** Label of their disclosure. */
  evidenceLabel: string;
  /** When the card was made; for `full` cards only. */
  madeOn: DateView | undefined;
}

/** Publisher, section and dates. */
interface SourceView {
  publisher: OrganizationView | undefined;
  section: string | undefined;
  scope: string | undefined;
  /** "AI-generated". */
  disclosure: string | undefined;
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

/**
 * What a `lead` or `standard` card without a picture opens with: its `text`, or its first `place` in display type, as large as a
 * picture.
 */
export type CardOpening = (typeof cardOpenings)[number];

export const cardOpenings = ['text', 'place'] as const;

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

export interface DateView {
  /** The machine-readable date. */
  dateTime: string;
  text: string;
  /** The full date, where `text` is relative. */
  title: string | undefined;
}

/** Options of {@link articleCardView}. */
export interface ArticleCardChoice {
  variant: ArticleCardVariant;
  /** IANA time zone in which instants become days; default: the offset in each date. */
  timeZone?: string | undefined;
  /** The current time, for "2 hours ago"; without it dates are absolute. */
  now?: Date | number | string | undefined;
  /** When a static copy was made. */
  madeOn?: string | Date | undefined;
  /** `target` of the headline's link. */
  linkTarget?: LinkTarget | undefined;
  /** What a card without a picture opens with. */
  opening?: CardOpening | undefined;
  /** Whether the story of a `full` card is open (default) or folded into a disclosure. */
  story?: 'open' | 'folded' | undefined;
}

// Maximum length of a headline that is set larger where there is no picture.
const maxShort = 72;

/** Turns an article into formatted plain text. */
export function articleCardView(
  article: Article,
  ownLocale: CardLocale | undefined,
  { variant, timeZone, now, madeOn, linkTarget, opening, story }: ArticleCardChoice,
): ArticleCardView {
  const locale = completeLocale(ownLocale);
  const visible = visibleArticle(article);
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
  } = visible;
  const shown = partsOf(variant);
  const isBrief = !shown.standfirst;
  const date = dateFormat(locale, timeZone, now);
  const picture = image && shown.picture ? pictureView(image, headline, locale) : undefined;
  const places = placesView(locations, locale).slice(0, shown.places);
  const opensWithPlace =
    opening === 'place' && !picture && places.length > 0 && shown.standfirst === true && !shown.body;
  const standfirst = isBrief
    ? undefined
    : (summary ?? (shown.body ? undefined : openingOf(body, image !== undefined || opensWithPlace)));
  const placed = placeDateline(
    dateline && (standfirst || shown.body) ? withAgency(dateline, locale) : undefined,
    { summary: standfirst, body: shown.body ? body : [] },
  );
  const roles = shown.names ? rolesView(visible, locale, shown) : [];
  return {
    attributes: languageAttributes(language),
    localeAttributes: languageAttributes(locale.language, language),
    status: status && {
      type: status.type,
      label: locale[status.type],
      date: date(status.date),
      text: status.type === 'withdrawn' ? status.reason : status.text,
      instead: status.type === 'withdrawn' ? locale.withdrawnStory : undefined,
    },
    source: {
      publisher: publisher && organizationView(publisher, locale, article.language),
      section,
      scope: formatScope(scope, locale, !!section),
      // Generated text is marked in every variant: EU law asks for it where readers first see the text (Regulation 2024/1689,
      // article 50).
      disclosure:
        disclosure && (!isBrief || disclosure.ai === 'generated') ? locale.ai[disclosure.ai] : undefined,
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
    isShort: !picture && !opensWithPlace && status?.type !== 'withdrawn' && headline.length <= maxShort,
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
      ? sdgs.map(({ goal, targets }) => sdgBadgeView(goal, targets, locale)).filter((view) => !!view)
      : [],
    body: placed.body,
    readStory: story === 'folded' ? locale.readStory : undefined,
    roles,
    hasManyFacts: shown.body === true && areManyFacts(roles, placed.body),
    evidence: shown.body ? evidenceView(visible, locale) : [],
    evidenceLabel: locale.evidence,
    madeOn: dateFormat(locale, timeZone)(shown.body ? dateText(madeOn) : undefined, locale.madeOn),
  };
}

// A fact takes about as much height as this many characters of the story.
const charactersPerFact = 60;

function areManyFacts(roles: readonly RoleView[], body: readonly Block[]): boolean {
  const facts = roles.reduce((count, { organizations }) => count + organizations.shown.length, 0);
  return facts * charactersPerFact > textLength(body);
}

function textLength(body: readonly Block[]): number {
  let length = 0;
  for (const block of body)
    for (const runs of block.type === 'list' ? block.items : [block.content])
      for (const { text } of runs) length += text.length;
  return length;
}

/** Returns a formatter for dates; it returns undefined for an invalid date. */
function dateFormat(
  locale: CardLocale,
  timeZone: string | undefined,
  now?: ArticleCardChoice['now'],
): (date: string | null | undefined, words?: string) => DateView | undefined {
  return (date, words = '{date}') => {
    const absolute = date && formatDate(date, locale, timeZone);
    if (!absolute) return undefined;
    const relative =
      now === undefined ? undefined : formatRelative(date, now, locale.formatLanguage, timeZone);
    return {
      dateTime: date,
      text: fill(words, { date: relative ?? absolute }),
      title: relative && absolute,
    };
  };
}

function withAgency({ place, agency }: Dateline, { withAcronym }: CardLocale): string {
  return agency ? fill(withAcronym, { name: place, acronym: agency }) : place;
}
