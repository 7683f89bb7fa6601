import { fill, formatCountry, formatDate } from '../../i18n/format.js';
import type { CardLocale } from '../../i18n/locale.js';
import { warnAboutTimeZone } from '../../i18n/timeZone.js';
import type { Article, Place, Status } from '../../model/article.js';
import { cleanText } from '../../model/text.js';
import { visibleArticle } from '../../model/visibleArticle.js';

/** Everything a share image says, as plain text. */
export interface ShareContent {
  readonly headline: string;
  readonly publisher: string;
  readonly section: string;
  /** The summary, or else the first paragraph. */
  readonly standfirst: string;
  /**
   * Place, date and use of AI. EU law requires generated text to be labelled where readers first see it (Regulation (EU) 2024/1689,
   * article 50).
   */
  readonly origin: readonly string[];
  readonly goals: readonly ShareGoal[];
  readonly credit: string;
  readonly status: ShareStatus | undefined;
}

export interface ShareGoal {
  readonly number: number;
  readonly title: string;
}

export interface ShareStatus {
  readonly type: Status['type'];
  readonly label: string;
  readonly date: string;
  /** Why the story was withdrawn. Empty for a correction, which may be too long to show whole. */
  readonly reason: string;
  /** Whether `reason` is a locale string, not the article's own text. */
  readonly isLocaleText: boolean;
}

export function shareContent(article: Article, locale: CardLocale, timeZone?: string): ShareContent {
  const {
    headline,
    publisher,
    section,
    summary,
    body,
    published,
    image,
    locations,
    sdgs,
    status,
    disclosure,
  } = visibleArticle(article);
  warnAboutTimeZone(timeZone);
  const date = (value: string | undefined) => plain(value && formatDate(value, locale, timeZone));
  const paragraph = body.find((block) => block.type === 'paragraph');
  return {
    headline: plain(headline),
    publisher: plain(publisher?.name),
    section: plain(section),
    standfirst: plain(summary ?? paragraph?.content.map(({ text }) => text).join('')),
    origin: [
      placeText(locations[0], locale),
      date(published),
      plain(disclosure && locale.ai[disclosure.ai]),
    ].filter(Boolean),
    goals: sdgs.map(({ goal }) => ({ number: goal, title: plain(locale.goalTitles[goal - 1]) })),
    credit: plain(image?.credit && fill(locale.credit, { credit: image.credit })),
    status: status && {
      type: status.type,
      label: plain(locale[status.type]),
      date: date(status.date),
      reason: status.type === 'withdrawn' ? plain(status.reason ?? locale.withdrawnStory) : '',
      isLocaleText: status.type === 'withdrawn' && status.reason === undefined,
    },
  };
}

function placeText(place: Place | undefined, locale: CardLocale): string {
  if (!place) return '';
  const { name, country, kind } = place;
  const countryName = country && formatCountry(country, locale);
  const parts = kind === 'country' ? [countryName ?? name] : [name, countryName];
  if (locale.largestFirst) parts.reverse();
  return plain(parts.filter(Boolean).join(locale.separator));
}

// Directional formatting characters, whose pairs a line break would separate.
const bidiFormats = /[\u202a-\u202e\u2066-\u2069]/g;

/** Text without control characters, which XML forbids. */
function plain(text: string | undefined): string {
  return cleanText(text ?? '')
    .replace(bidiFormats, '')
    .replace(/ {2,}/g, ' ')
    .trim();
}
