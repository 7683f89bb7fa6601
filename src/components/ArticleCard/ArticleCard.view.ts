import { fill, formatDate, formatRelative } from '../../i18n/format.js';
import type { CardLocale } from '../../i18n/locale.js';
import type { Article, Block, Dateline, Organization, Place } from '../../model/article.js';
import { type OrganizationRole, organizationRoles } from '../../model/roles.js';
import { visibleArticle } from '../../model/visibleArticle.js';
import { roleLabel } from '../internal/roleLabel.js';
import { type LocationTagView, locationTagView } from '../LocationTag/LocationTag.view.js';
import { type SdgBadgeView, sdgBadgeView } from '../SdgBadge/SdgBadge.view.js';
import { type PictureView, pictureView } from './picture.view.js';
import type { ArticleCardVariant } from './variants.js';

/** What a card says beside what it takes from the article as it is. */
export interface ArticleCardView {
  status: StatusView | undefined;
  scope: string | undefined;
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
  goals: SdgBadgeView[];
  /** Numbers of the goals, each once. */
  thread: number[];
  /** The story, in `full` only. */
  body: readonly Block[];
  /** Those who have a role, by label; roles nobody has are left out. */
  roles: RoleView[];
}

/** `role` is that of a list which can be shortened; outside of `full` there are no others. */
type RoleView = [label: string, organizations: readonly Organization[], role: OrganizationRole | undefined];

type RoleEntry = [label: string, who: readonly Organization[] | undefined, role?: OrganizationRole];

export interface StatusView {
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
}

/** What a card says: plain text, formatted, in order. An article that was not parsed may lack its lists. */
export function articleCardView(
  article: Article,
  locale: CardLocale,
  { variant, timeZone, now }: ArticleCardChoice,
): ArticleCardView {
  const {
    status,
    scope,
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
  const whole = image && !onlyHeadline ? pictureView(image, article.headline, locale) : undefined;
  const roles: RoleEntry[] = [
    ...organizationRoles.map((role): RoleEntry => [roleLabel(role, locale), facts[role], role]),
    [locale.project, project && [project]],
    [locale.publisher, facts.publisher && [facts.publisher]],
    [locale.authors, facts.authors],
    [locale.topics, facts.topics?.map((name) => ({ name }))],
  ];
  return {
    status: status && {
      type: status.type,
      label: locale[status.type],
      date: date(status.date),
      text: status.type === 'withdrawn' ? status.reason : status.text,
      instead: status.type === 'withdrawn' ? locale.withdrawnStory : undefined,
    },
    scope: scope && locale.scopes[scope],
    standfirst: brief ? undefined : (summary ?? (full ? undefined : firstParagraph(body))),
    dateline: onlyHeadline || !dateline ? undefined : withAgency(dateline, locale),
    dates: [date(published), date(updated, locale.updated)].flatMap((one) => one ?? []),
    picture: brief && whole ? { ...whole, credit: undefined, caption: undefined, license: undefined } : whole,
    credit: brief ? whole?.credit : undefined,
    places: onlyHeadline
      ? []
      : withoutNamedCountries(locations).map((place) => locationTagView(place, locale)),
    goals: brief ? [] : sdgs.flatMap(({ goal, targets }) => sdgBadgeView(goal, targets, locale) || []),
    thread: [...new Set(sdgs.map(({ goal }) => goal))],
    body: full ? body : [],
    roles: roles
      .slice(0, brief ? 0 : full ? undefined : organizationRoles.length)
      .flatMap(([label, who, role]) => (who?.length ? [[label, who.map(complete), role]] : [])),
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
