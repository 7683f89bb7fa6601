import { fill, formatDate, formatRelative } from '../../i18n/format.js';
import type { CardLocale } from '../../i18n/locale.js';
import type { Article, Block, Dateline, Organization } from '../../model/article.js';
import { type OrganizationRole, organizationRoles } from '../../model/roles.js';
import { visibleArticle } from '../../model/visibleArticle.js';
import { type LanguageAttributes, languageAttributes } from '../internal/languageAttributes.js';
import { type Limited, limited } from '../internal/limited.js';
import { type OrganizationView, organizationView } from '../internal/organizations.view.js';
import { roleLabel } from '../internal/roleLabel.js';
import { type SdgBadgeView, sdgBadgeView } from '../SdgBadge/SdgBadge.view.js';
import { openingOf } from './opening.js';
import { type PictureView, pictureView } from './picture.view.js';
import { type PlaceView, placesView } from './places.view.js';
import { type ArticleCardVariant, partsOf } from './variants.js';

/** Everything a card says. */
export interface ArticleCardView {
  /** Language and direction of the card, which are the article's. */
  attributes: LanguageAttributes;
  /** The same for text in the locale's language; empty where both are the same. */
  localeAttributes: LanguageAttributes;
  status: StatusView | undefined;
  source: SourceView;
  headline: HeadlineView;
  /** Whether the headline is short enough to take the room of a picture that is not there. */
  isShort: boolean;
  /** The summary; without one, and outside of `full`, the opening of the first paragraph. */
  standfirst: string | undefined;
  /** "Amman (IOM)", before the standfirst. */
  dateline: string | undefined;
  picture: PictureView | undefined;
  places: PlaceView[];
  /** Credit of a picture too small to carry it, unless it repeats the publisher. */
  credit: string | undefined;
  goals: SdgBadgeView[];
  /** The story, in `full` only. */
  body: readonly Block[];
  /** Opens the story, where it is folded. */
  readStory: string | undefined;
  /** Those who have a role, by label; roles nobody has are left out. */
  roles: RoleView[];
}

/** Who publishes the story, in which section, and when. */
interface SourceView {
  publisher: OrganizationView | undefined;
  section: string | undefined;
  scope: string | undefined;
  /** Between section and scope. */
  separator: string;
  /** First published, then last changed. */
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

export interface RoleView {
  label: string;
  organizations: Limited<OrganizationView>;
}

/** Names under a label. Only organisation roles have a key; the other groups are shown with the whole story. */
type RoleGroup = [label: string, who: readonly Organization[] | undefined, content?: OrganizationRole];

interface StatusView {
  type: 'correction' | 'withdrawn';
  label: string;
  date: DateView | undefined;
  /** In the article's language. */
  text: string | undefined;
  /** The words in the place of a text that is not given. */
  instead: string | undefined;
}

export interface DateView {
  /** For machines. */
  dateTime: string;
  text: string;
  /** The date itself, where `text` is relative. */
  title: string | undefined;
}

/** What the caller of {@link articleCardView} chooses. */
export interface ArticleCardChoice {
  variant: ArticleCardVariant;
  /** Zone in which instants become days, an IANA name; default the offset each was written in. */
  timeZone?: string | undefined;
  /** The present, for "2 hours ago"; without it dates are absolute. */
  now?: Date | number | string | undefined;
  /** `target` of the headline's link. */
  linkTarget?: LinkTarget | undefined;
  /** Whether the story of a `full` card is shown (default) or folded into a disclosure. */
  story?: 'open' | 'folded' | undefined;
}

// Characters of the longest headline that is set larger where there is no picture.
const maxShort = 72;

/** What a card says: plain text, formatted, in order. An article that was not parsed may lack its lists. */
export function articleCardView(
  article: Article,
  locale: CardLocale,
  { variant, timeZone, now, linkTarget, story }: ArticleCardChoice,
): ArticleCardView {
  const {
    language = 'en',
    status,
    section,
    scope,
    headline,
    url,
    summary,
    body = [],
    dateline,
    published,
    updated,
    image,
    ...facts
  } = visibleArticle(article);
  const { locations = [], sdgs = [], project } = facts;
  const shown = partsOf(variant);
  const isBrief = !shown.standfirst;
  const date = dateFormat(locale, timeZone, now);
  const picture = image && shown.picture ? pictureView(image, headline, locale) : undefined;
  const standfirst = isBrief
    ? undefined
    : (summary ?? (shown.body ? undefined : openingOf(body, image !== undefined)));
  const groups: RoleGroup[] = [
    ...organizationRoles.map((role): RoleGroup => [roleLabel(role, locale), facts[role], role]),
    [locale.project, project && [project]],
    [locale.authors, facts.authors],
    [locale.topics, facts.topics?.map((name) => ({ name }))],
  ];
  const roles = groups.flatMap(([label, who, content]) => {
    if (!who?.length || !(content ? shown.names : shown.body)) return [];
    const views = who.map((one) => {
      const view = organizationView(complete(one), locale);
      return shown.body || !saysCountry(view, one.country) ? view : { ...view, country: undefined };
    });
    return { label, organizations: limited(views, { content, limit: shown.names, locale }) };
  });
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
      publisher: facts.publisher && organizationView(complete(facts.publisher), locale),
      section,
      scope:
        scope && (section ? locale.scopes[scope].toLocaleLowerCase(locale.language) : locale.scopes[scope]),
      separator: locale.separator,
      dates: [date(published), date(updated, locale.updated)]
        .flatMap((one) => one ?? [])
        .slice(0, isBrief ? 1 : 2),
    },
    headline: {
      text: headline,
      url,
      target: linkTarget,
      newTab: linkTarget === '_blank' ? locale.separator + locale.newTab : undefined,
    },
    isShort: !picture && headline.length <= maxShort,
    standfirst,
    dateline: standfirst && dateline && withAgency(dateline, locale),
    picture:
      isBrief && picture
        ? { ...picture, credit: undefined, caption: undefined, license: undefined }
        : picture,
    places: placesView(locations, locale).slice(0, shown.places),
    credit: isBrief && image?.credit !== facts.publisher?.name ? picture?.credit : undefined,
    goals: shown.goals ? sdgs.flatMap(({ goal, targets }) => sdgBadgeView(goal, targets, locale) || []) : [],
    body: shown.body ? body : [],
    readStory: story === 'folded' ? locale.readStory : undefined,
    roles,
  };
}

/** Whether a name says which country it is of: "US Bureau of …", "Canadian Department of …". */
function saysCountry({ name, country = '' }: OrganizationView, code = ''): boolean {
  const start = country.slice(0, 4).toLowerCase();
  return name.split(/[^\p{L}]+/u).some((word) => word === code || word.toLowerCase().startsWith(start));
}

/**
 * People, projects and topics are drawn like organisations. What they lack of one would be read from `Object.prototype`,
 * which any script of the page can extend.
 */
function complete(one: Organization): Organization {
  return { acronym: undefined, parent: undefined, country: undefined, url: undefined, ...one };
}

/** Dates in words; undefined for what is no date. */
function dateFormat(
  { formatLanguage, dateWords }: CardLocale,
  timeZone: string | undefined,
  now: ArticleCardChoice['now'],
): (date: string | undefined, words?: string) => DateView | undefined {
  return (date, words = '{date}') => {
    const absolute = date && formatDate(date, formatLanguage, timeZone, dateWords);
    if (!absolute) return undefined;
    const relative = now === undefined ? undefined : formatRelative(date, now, formatLanguage, timeZone);
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
