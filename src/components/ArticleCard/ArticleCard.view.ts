import { formatDate } from '../../i18n/format.js';
import type { Locale } from '../../i18n/locale.js';
import type { Article, Block, Organization } from '../../model/article.js';
import { type LocationTagView, locationTagView } from '../LocationTag/LocationTag.view.js';
import { type SdgBadgeView, sdgBadgeView } from '../SdgBadge/SdgBadge.view.js';

/** `standard`: headline, standfirst and facts. `full`: the whole story with all its facts. */
export type ArticleCardVariant = 'standard' | 'full';

export interface ArticleCardView {
  language: string;
  section?: string | undefined;
  scope?: string | undefined;
  headline: string;
  url?: string | undefined;
  /** "Amman (IOM)". */
  dateline?: string | undefined;
  published?: { text: string; dateTime: string } | undefined;
  /** The summary; without one, in `standard`, the first paragraph. */
  standfirst?: string | undefined;
  /** The story, in `full` only. */
  body: Block[];
  places: LocationTagView[];
  goals: SdgBadgeView[];
  roles: { label: string; organizations: Organization[]; limit: number | undefined }[];
}

// How many names of a role a standard card leaves open; the others are one click away.
const openNames = 3;

/** What a card says: plain text, formatted, in order. An article that did not pass the gate may lack its lists. */
export function articleCardView(
  article: Article,
  locale: Locale,
  variant: ArticleCardVariant,
): ArticleCardView {
  const { body = [], locations = [], sdgs = [], dateline, published } = article;
  const limit = variant === 'full' ? undefined : openNames;
  const role = (label: string, organizations: Organization[] = []) => ({ label, organizations, limit });
  const date = published && formatDate(published, locale.formatLanguage);
  return {
    language: article.language || 'en',
    section: article.section,
    scope: article.scope && locale.scopes[article.scope],
    headline: article.headline,
    url: article.url,
    dateline: dateline && (dateline.agency ? `${dateline.place} (${dateline.agency})` : dateline.place),
    published: date ? { text: date, dateTime: published } : undefined,
    standfirst: article.summary ?? (variant === 'full' ? undefined : firstParagraph(body)),
    body: variant === 'full' ? body : [],
    places: placeViews(locations, locale),
    goals: sdgs.flatMap(({ goal, targets }) =>
      (targets?.length ? targets : [undefined]).flatMap((target) => sdgBadgeView(goal, target, locale) ?? []),
    ),
    roles: [
      role(locale.fundedBy, article.funders),
      role(locale.partners, article.partners),
      role(locale.participants, article.participants),
      role(locale.project, variant === 'full' && article.project ? [article.project] : []),
    ].filter(({ organizations }) => organizations.length > 0),
  };
}

function firstParagraph(body: readonly Block[]): string | undefined {
  const block = body.find(({ type }) => type === 'paragraph');
  return block?.type === 'paragraph' ? block.content.map(({ text }) => text).join('') : undefined;
}

/** The places, without a country that another of them already names. */
function placeViews(locations: Article['locations'], locale: Locale): LocationTagView[] {
  const named = locations.flatMap(({ kind, country }) => (kind === 'country' ? [] : country));
  return locations
    .filter(({ kind, country }) => kind !== 'country' || !named.includes(country))
    .map((place) => locationTagView(place, locale));
}
