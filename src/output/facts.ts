import { completeLocale } from '../i18n/completeLocale.js';
import { enStory } from '../i18n/en/story.js';
import type { CardLocale } from '../i18n/locale.js';
import { warnAboutTimeZone } from '../i18n/timeZone.js';
import type { Now } from '../model/embargo.js';
import { directionOf } from '../model/language.js';
import { datelineOf, type PlacedDateline } from '../model/placeDateline.js';
import { textOfRuns } from '../model/text.js';
import type { VisibleArticle } from '../model/visibleArticle.js';
import { articleView } from '../view/articleView.js';
import { goalView } from '../view/goalView.js';
import type { ListItem } from '../view/listItem.js';
import { storyView } from '../view/storyView.js';
import type { ArticleVariant } from '../view/variants.js';
import { marks } from './bidi.js';

/** Options of all outputs that are written for readers. */
export interface ReaderOptions extends ClockOptions {
  /** Locale strings; default English. Texts of the article stay in its own language. */
  readonly locale?: CardLocale | undefined;
  /** IANA time zone in which instants become days; default, also for an unknown one: the offset in each date. */
  readonly timeZone?: string | undefined;
}

/** The clock that a story with an `embargoUntil` needs. */
export interface ClockOptions {
  /**
   * The current time: an instant. Before the `embargoUntil` of a story, and without the current time, a writer of one story throws a
   * `RangeError`, and a writer of several leaves it out.
   */
  readonly now?: Now | undefined;
}

/** What outputs for readers say besides the headline, as lines of plain text in the order of a full card. */
export interface Facts {
  status: StatusFact | undefined;
  /** Publisher, section with scope, film or recording, use of AI, and dates. */
  source: readonly SourceFact[];
  summary: string | undefined;
  /** "Amman (IOM)". */
  dateline: string | undefined;
  /** The story with its dateline as its first words, or with the dateline beside it. */
  story: PlacedDateline;
  /** "AI-generated image", "Photo: UNHCR". */
  picture: PictureFacts | undefined;
  places: readonly FactItem[];
  /** Organisations by role, project, authors and topics, then what belongs to a press release; only those that exist. */
  lists: readonly FactList[];
  goals: readonly GoalFact[];
}

interface SourceFact {
  part: 'publisher' | 'section' | 'media' | 'disclosure' | 'date';
  text: string;
  /** Whether the publisher's name is an acronym. */
  isWordmark?: boolean;
}

interface PictureFacts {
  label: string | undefined;
  caption: string | undefined;
  /** Empty if the headline says the same, or the picture is decorative. */
  alt: string;
  license: string | undefined;
  credit: string | undefined;
}

interface StatusFact {
  label: string;
  date: string | undefined;
  text: string;
}

export interface FactList {
  /** Absent where the items need none: places and goals. */
  label?: string | undefined;
  items: readonly FactItem[];
}

export interface FactItem {
  /** All of it, with a funder's sentence. */
  text: string;
  /** Never absent: it could be read from `Object.prototype`, which any script of the page can extend. */
  url: string | undefined;
  /** A funder's name without its sentence, and the address of the emblem that stands beside the sentence. */
  credit?: { name: string; sentence: string; emblem: string } | undefined;
}

interface GoalFact extends FactItem {
  goal: number;
}

/** What a card says of an article, as plain text; by default a full card, which has the whole story. */
export function factsOf(
  article: VisibleArticle,
  options: ReaderOptions,
  variant: ArticleVariant = 'full',
): Facts {
  const { timeZone } = options;
  warnAboutTimeZone(timeZone);
  const locale = completeLocale(enStory, options.locale);
  const view =
    variant === 'full'
      ? storyView(article, locale, { timeZone })
      : { ...articleView(article, locale, { variant, timeZone }), body: [] };
  const { status, source, picture, places, lists } = view;
  const direction = directionOf(article.language);
  // Words of the other direction beside each other would change places, and a currency would leave its number.
  const mark = direction === directionOf(locale.language) ? '' : marks[direction];
  return {
    status: status && {
      label: status.label,
      date: status.date?.text,
      text: status.text ?? status.instead ?? locale.withdrawnStory,
    },
    source: [
      {
        part: 'publisher' as const,
        text: source.publisher?.text,
        isWordmark: source.publisher?.acronym === source.publisher?.text,
      },
      {
        part: 'section' as const,
        text: [source.section, source.scope].filter(Boolean).join(source.separator),
      },
      // The whole story lists it with its address.
      { part: 'media' as const, text: variant === 'full' ? undefined : source.extent },
      ...source.labels.map(({ text }) => ({ part: 'disclosure' as const, text })),
      ...source.dates.map(({ text }) => ({ part: 'date' as const, text })),
    ].flatMap(({ text, ...rest }) => (text ? { ...rest, text } : [])),
    summary: view.standfirst,
    dateline: datelineOf(view),
    story: { dateline: view.dateline, body: view.body },
    picture: picture && { ...picture, label: picture.label?.text, credit: picture.credit ?? view.credit },
    places: places.map(({ parts, separator }) => ({
      text: parts.map(({ text, kind = '' }) => text + kind).join(separator),
      url: undefined,
    })),
    lists: lists.map(({ label, items }) => ({
      label,
      items: [
        ...items.shown.map((item) => factItem(item, mark)),
        ...(items.more === undefined ? [] : [{ text: items.more, url: undefined }]),
      ],
    })),
    goals: article.sdgs.flatMap(({ goal, targets }) => {
      const { label } = goalView(goal, targets, locale) ?? {};
      return label ? { goal, text: textOfRuns(label), url: undefined } : [];
    }),
  };
}

/** Places, labelled lists and goals as one sequence. */
export function allLists({ places, lists, goals }: Facts): FactList[] {
  return [{ items: places }, ...lists, { items: goals }].filter(({ items }) => items.length > 0);
}

function factItem(item: ListItem, mark: string): FactItem {
  const { text, detail, localeDetails, statement, separator, emblem, href } = item;
  const name = [text, detail, ...localeDetails].filter(Boolean).join(mark + separator);
  return {
    // The statement that a funder requires follows in its exact words.
    text: statement === undefined ? name : `${name}. ${statement}`,
    url: href,
    credit: emblem && statement ? { name, sentence: statement, emblem } : undefined,
  };
}
