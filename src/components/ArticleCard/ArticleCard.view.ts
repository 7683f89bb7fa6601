import { fill, formatDate } from '../../i18n/format.js';
import type { CardLocale } from '../../i18n/locale.js';
import type { Article, Block, Organization, Place } from '../../model/article.js';
import { type LocationTagView, locationTagView } from '../LocationTag/LocationTag.view.js';
import { type SdgBadgeView, sdgBadgeView } from '../SdgBadge/SdgBadge.view.js';

/** `standard`: headline, standfirst and facts. `full`: the whole story, its project and every name. */
export type ArticleCardVariant = 'standard' | 'full';

/** What a card says beside what it takes from the article as it is. */
export interface ArticleCardView {
  scope: string | undefined;
  /** The summary; without one, in `standard`, the first paragraph. */
  standfirst: string | undefined;
  /** "Amman (IOM)". */
  dateline: string | undefined;
  /** The date in words. */
  date: string | undefined;
  credit: string | undefined;
  places: LocationTagView[];
  goals: SdgBadgeView[];
  /** Numbers of the goals, each once. */
  thread: number[];
  /** The story, in `full` only. */
  body: readonly Block[];
  /** Labels with the organisations that have that role; roles nobody has are left out. */
  roles: [label: string, organizations: readonly Organization[]][];
}

/** What a card says: plain text, formatted, in order. An article that did not pass the gate may lack its lists. */
export function articleCardView(
  article: Article,
  locale: CardLocale,
  variant: ArticleCardVariant,
): ArticleCardView {
  const {
    scope,
    summary,
    body = [],
    dateline,
    published,
    image,
    locations = [],
    sdgs = [],
    project,
  } = article;
  const { funders = [], partners = [], participants = [] } = article;
  const full = variant === 'full';
  const roles: ArticleCardView['roles'] = [
    [locale.fundedBy, funders],
    [locale.partners, partners],
    [locale.participants, participants],
    [locale.project, full && project ? [project] : []],
  ];
  return {
    scope: scope && locale.scopes[scope],
    standfirst: summary ?? (full ? undefined : firstParagraph(body)),
    dateline:
      dateline &&
      (dateline.agency
        ? fill(locale.withAcronym, { name: dateline.place, acronym: dateline.agency })
        : dateline.place),
    date: published && formatDate(published, locale.formatLanguage),
    credit: image?.credit && fill(locale.credit, { credit: image.credit }),
    places: withoutNamedCountries(locations).map((place) => locationTagView(place, locale)),
    goals: sdgs.flatMap(({ goal, targets = [] }) =>
      (targets.length ? targets : [undefined]).flatMap((target) => sdgBadgeView(goal, target, locale) ?? []),
    ),
    thread: [...new Set(sdgs.map(({ goal }) => goal))],
    body: full ? body : [],
    roles: roles.filter(([, organizations]) => organizations.length > 0),
  };
}

function firstParagraph(body: readonly Block[]): string | undefined {
  for (const block of body) {
    if (block.type === 'paragraph') return block.content.map(({ text }) => text).join('');
  }
  return undefined;
}

/** The places, without a country that another of them already names. */
function withoutNamedCountries(places: readonly Place[]): readonly Place[] {
  const named = places.map(({ kind, country }) => kind !== 'country' && country);
  return places.filter(({ kind, country }) => kind !== 'country' || !named.includes(country));
}
