/** Articles read from one input: a list, a feed, a response. The rest is left out, with an issue. */
export const maxArticles = 10_000;

/**
 * How much of an input an article keeps. Lengths are in UTF-16 code units, counts in items. Anything over a limit is
 * cut and reported as a `too-long` warning. The limits are far above real news, but low enough that hostile input
 * cannot freeze a page.
 */
export const limits = {
  /** URLs; about the length that browsers and servers support. */
  url: 2048,
  /** `id`, `identifier`, `language`. */
  key: 512,
  /** A name of a place, person, organisation, project, section or topic. */
  name: 300,
  /** `headline`. */
  headline: 500,
  /** `summary`, captions, alternative texts, a funder’s `statement` and `disclaimer`, a `quote`. */
  summary: 2000,
  /** One run of text inside a block. */
  text: 50_000,
  /** Blocks in `body`. */
  blocks: 10_000,
  /** Runs of text in one block or list item. */
  runs: 500,
  /** Items of one list in `body`. */
  listItems: 1000,
  /** Entries of the lists of an article, except `body`. */
  entries: 200,
  /** Names in `within`, pictures in `sources`, `targets` of one entry of `sdgs`, `amounts` of a funder. */
  few: 20,
  /** An amount of money, or the bytes of a file: larger numbers lose their last digits. */
  number: 1e15,
  /** Unknown fields reported per object; the others are dropped without an issue. */
  unknownFields: 10,
  /**
   * Budget for characters, entries and fields read in total; each issue costs a hundred. Once it is used up, lists take no
   * more entries. It limits inputs in which a few objects contain each other many times.
   */
  total: 2_000_000,
} as const;
