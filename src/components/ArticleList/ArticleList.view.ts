import type { Locale } from '../../i18n/locale.js';
import type { Article } from '../../model/article.js';

/** A key for each article: its id, made unique where two have the same. */
export function keysOf(articles: readonly Article[]): string[] {
  const times = new Map<string, number>();
  return articles.map(({ id }) => {
    const count = (times.get(id) ?? 0) + 1;
    times.set(id, count);
    return `${count} ${id}`;
  });
}

// A letter that leaves no ink and is no space: it takes part in lines like any other, and nobody reads it.
const blank = '\u2800';

/** A text of such letters: three of them are about as wide as four others. */
const withoutInk = (text: string): string =>
  text.replace(/\S+/gu, (word) => blank.repeat(Math.ceil(word.length * 0.75)));

/** An article of usual length, for a list in which there is none yet; the words are only counted. */
const usual: Article = {
  id: '',
  language: 'en',
  section: 'Report',
  headline: 'Four valleys now agree upon water rights and when',
  summary:
    'They meet now and everybody can read the level of the wells near them, every week until spring comes',
  dateline: { place: 'Northern Plain' },
  image: { src: '', decorative: true },
  body: [],
  authors: [],
  locations: [{ name: 'Northern valley', within: ['Plateau'] }],
  participants: [],
  partners: [{ name: 'Council of the valleys' }],
  funders: [{ name: 'Fund for the water of the plains' }],
  sdgs: [{ goal: 6 }],
  topics: [],
};

/** Fields whose words would be seen, or would lead somewhere. */
const left = new Set(
  'id url status published updated scope country kind logo identifier credit caption license alt sources'.split(
    ' ',
  ),
);

/**
 * What a placeholder card holds: the last article that is there, or the usual one, without ink; of its lists no more than a
 * card leaves open, since a disclosure could be reached by keyboard.
 */
export function placeholderArticle(articles: readonly Article[]): Article {
  const like = articles.findLast(({ status }) => !status) ?? usual;
  // One that was not parsed may lack its lists.
  const { funders = [], partners = [], participants = [], sdgs = [] } = like;
  const open = {
    funders: funders.slice(0, 4),
    partners: partners.slice(0, 4),
    participants: participants.slice(0, 4),
    sdgs: sdgs.slice(0, 7),
  };
  return { ...(blanked({ ...like, ...open }) as Article), id: '', language: like.language };
}

function blanked(value: unknown, key = ''): unknown {
  if (typeof value === 'string') return key === 'type' ? value : key === 'src' ? '' : withoutInk(value);
  if (Array.isArray(value)) return value.map((item) => blanked(item));
  if (!value || typeof value !== 'object') return value;
  const entries = Object.entries(value).flatMap(([name, field]) =>
    left.has(name) ? [] : [[name, blanked(field, name)] as const],
  );
  return { ...Object.fromEntries(entries), ...('src' in value && { decorative: true }) };
}

/** The words of a placeholder: as long as the list's, without ink. */
export function placeholderWords(locale: Locale): Locale {
  const goalTitles = locale.goalTitles.map(withoutInk);
  const { fundedBy, partners, participants, project, publisher, authors, topics } = locale;
  const labels = { fundedBy, partners, participants, project, publisher, authors, topics };
  return {
    ...locale,
    // A label is its group's key, so no two may be the same: they differ by spaces without width.
    ...Object.fromEntries(
      Object.entries(labels).map(([name, label], index) => [
        name,
        withoutInk(label) + '\u200b'.repeat(index),
      ]),
    ),
    goalTitles,
    goalLabel: '{title}',
    targetLabel: '',
    separator: ' ',
    withAcronym: '{name} {acronym}',
  };
}
