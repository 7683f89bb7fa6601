import type { CardLocale } from '../../i18n/locale.js';
import { warnAboutTimeZone } from '../../i18n/timeZone.js';
import type { Status } from '../../model/article.js';
import { cleanText } from '../../model/text.js';
import type { VisibleArticle } from '../../model/visibleArticle.js';
import { articleView } from '../../view/articleView.js';
import { dateFormat } from '../../view/dateView.js';
import { type PlaceView, placesView } from '../../view/placesView.js';
import { firstParagraph } from '../../view/standfirst.js';

/** Everything a share image says, as plain text. */
export interface ShareContent {
  readonly headline: string;
  readonly publisher: string;
  /** The summary, or else the first paragraph. */
  readonly standfirst: string;
  /**
   * Use of AI, section, place and date. EU law requires generated text to be labelled where readers first see it (Regulation (EU) 2024/1689,
   * article 50).
   */
  readonly origin: readonly string[];
  readonly goals: readonly ShareGoal[];
  readonly credit: string;
  /** "AI-generated image", on the picture. */
  readonly pictureLabel: string;
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

export function shareContent(shown: VisibleArticle, locale: CardLocale, timeZone?: string): ShareContent {
  warnAboutTimeZone(timeZone);
  const { headline, section, summary, body, published, locations } = shown;
  const { status, source, picture, goals } = articleView(shown, locale, { variant: 'full', timeZone });
  const [place] = placesView(locations.slice(0, 1), locale);
  return {
    headline: plain(headline),
    publisher: plain(source.publisher?.acronym ?? source.publisher?.text),
    standfirst: plain(summary ?? firstParagraph(body)),
    // First, so that a long place does not push them out of the image. A withdrawn story keeps them alone, for its headline.
    origin: [
      ...source.labels.map(({ text }) => plain(text)),
      plain(section),
      ...(status?.type === 'withdrawn'
        ? []
        : [plain(place && shortName(place)), plain(dateFormat(locale, timeZone)(published)?.text)]),
    ].filter(Boolean),
    goals: goals.map(({ goal, title }) => ({ number: goal, title: plain(title) })),
    credit: plain(picture?.credit),
    pictureLabel: plain(picture?.label?.text),
    status: status && {
      type: status.type,
      label: plain(status.label),
      date: plain(status.date?.text),
      reason: status.type === 'withdrawn' ? plain(status.text ?? status.instead) : '',
      isLocaleText: status.type === 'withdrawn' && status.text === undefined,
    },
  };
}

/** A place with its country or territory, without what is between them. */
function shortName({ parts, separator }: PlaceView): string {
  return parts
    .filter(({ isOwn, isCountry }) => isOwn || isCountry)
    .map(({ text }) => text)
    .join(separator);
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
