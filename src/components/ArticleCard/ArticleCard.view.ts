import { fill, formatDate, formatRelative } from '../../i18n/format.js';
import type { CardLocale } from '../../i18n/locale.js';
import type { Article, Block, Dateline, Organization, Place } from '../../model/article.js';
import { type OrganizationRole, organizationRoles } from '../../model/roles.js';
import { visibleArticle } from '../../model/visibleArticle.js';
import { type LanguageAttributes, languageAttributes } from '../internal/languageAttributes.js';
import { type Limited, limited } from '../internal/limited.js';
import { type OrganizationView, organizationView } from '../internal/organizations.view.js';
import { roleLabel } from '../internal/roleLabel.js';
import { type LocationTagView, locationTagView } from '../LocationTag/LocationTag.view.js';
import { type SdgBadgeView, sdgBadgeView } from '../SdgBadge/SdgBadge.view.js';
import { type PictureView, pictureView } from './picture.view.js';
import type { ArticleCardVariant } from './variants.js';

/** Everything a card says. */
export interface ArticleCardView {
  /** Language and direction of the card, which are the article's. */
  attributes: LanguageAttributes;
  /** The same for text in the locale's language; empty where both are the same. */
  localeAttributes: LanguageAttributes;
  section: string | undefined;
  status: StatusView | undefined;
  scope: string | undefined;
  headline: HeadlineView;
  /** The summary; without one, and outside of `full`, the first paragraph. */
  standfirst: string | undefined;
  /** "Amman (IOM)". */
  dateline: string | undefined;
  /** First published, then last changed. */
  dates: DateView[];
  picture: PictureView | undefined;
  /** Credit of a picture that is too small to carry it. */
  credit: string | undefined;
  places: LocationTagView[];
  goals: Limited<SdgBadgeView>;
  /** Numbers of the goals, each once. */
  thread: number[];
  /** The story, in `full` only. */
  body: readonly Block[];
  /** Opens the story, where it is folded. */
  readStory: string | undefined;
  /** Those who have a role, by label; roles nobody has are left out. */
  roles: RoleView[];
  /** What stands beside the story in a wide card: the picture; without one, or beside a whole story, the roles. */
  beside: 'picture' | 'roles' | undefined;
}

interface HeadlineView {
  text: string;
  url: string | undefined;
  target: LinkTarget | undefined;
  /** For screen readers: ", opens in a new tab". */
  newTab: string | undefined;
}

export type LinkTarget = '_blank' | '_top' | '_parent';

interface RoleView {
  label: string;
  organizations: Limited<OrganizationView>;
}

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

// How many names of a role, and how many goals, a card shows outside of `full`.
const maxNames = 3;
const maxGoals = 6;

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
  const full = variant === 'full';
  const onlyHeadline = variant === 'headline';
  const brief = onlyHeadline || variant === 'compact';
  const date = dateFormat(locale, timeZone, now);
  const whole = image && !onlyHeadline ? pictureView(image, headline, locale) : undefined;
  const picture =
    brief && whole ? { ...whole, credit: undefined, caption: undefined, license: undefined } : whole;
  const badges = sdgs.flatMap(({ goal, targets }) => sdgBadgeView(goal, targets, locale) || []);
  const groups: [label: string, who: readonly Organization[] | undefined, content?: OrganizationRole][] = [
    ...organizationRoles.map((role): [string, readonly Organization[], OrganizationRole] => [
      roleLabel(role, locale),
      facts[role],
      role,
    ]),
    [locale.project, project && [project]],
    [locale.publisher, facts.publisher && [facts.publisher]],
    [locale.authors, facts.authors],
    [locale.topics, facts.topics?.map((name) => ({ name }))],
  ];
  const roles = groups
    .slice(0, brief ? 0 : full ? undefined : organizationRoles.length)
    .flatMap(([label, who, content]) => {
      if (!who?.length) return [];
      const views = who.map((one) => organizationView(complete(one), locale));
      return {
        label,
        organizations: limited(views, { content, limit: full ? undefined : maxNames, locale }),
      };
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
    section,
    scope: scope && locale.scopes[scope],
    headline: {
      text: headline,
      url,
      target: linkTarget,
      newTab: linkTarget === '_blank' ? locale.separator + locale.newTab : undefined,
    },
    standfirst: brief ? undefined : (summary ?? (full ? undefined : firstParagraph(body))),
    dateline: onlyHeadline || !dateline ? undefined : withAgency(dateline, locale),
    dates: [date(published), date(updated, locale.updated)].flatMap((one) => one ?? []),
    picture,
    credit: brief ? whole?.credit : undefined,
    places: onlyHeadline
      ? []
      : withoutNamedCountries(locations).map((place) => locationTagView(place, locale)),
    goals: limited(brief ? [] : badges, { content: 'goals', limit: full ? undefined : maxGoals, locale }),
    thread: [...new Set(sdgs.map(({ goal }) => goal))],
    body: full ? body : [],
    readStory: story === 'folded' ? locale.readStory : undefined,
    roles,
    beside: picture && !full ? 'picture' : roles.length > 0 ? 'roles' : undefined,
  };
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

function firstParagraph(body: readonly Block[]): string | undefined {
  const first = body.find((block) => block.type === 'paragraph');
  return first?.content.map(({ text }) => text).join('');
}

/** The places, without a country that another of them already names. */
function withoutNamedCountries(places: readonly Place[]): readonly Place[] {
  const named = places.map(({ kind, country }) => kind !== 'country' && country);
  return places.filter(({ kind, country }) => kind !== 'country' || !named.includes(country));
}
