/**
 * How much of an input an article keeps. Lengths are in UTF-16 code units, counts in items. What is over a
 * limit is cut and reported as a `too-long` warning. The numbers are far above real news and low enough that a
 * hostile input cannot freeze a page.
 */
export const limits = {
  /** An address. Browsers and servers agree on about this much. */
  url: 2048,
  /** `id`, `identifier`, `language`. */
  key: 512,
  /** A name of a place, person, organisation, project, section or topic. */
  name: 300,
  /** `headline`. */
  headline: 500,
  /** `summary`, captions, alternative texts. */
  summary: 2000,
  /** One run of text inside a block. */
  text: 50_000,
  /** Blocks in `body`. */
  blocks: 10_000,
  /** Runs of text in one block or list item. */
  runs: 500,
  /** Items of one list in `body`. */
  listItems: 1000,
  /** Entries of `authors`, `locations`, `participants`, `partners`, `funders`, `sdgs`, `topics`. */
  entries: 200,
  /** Names in `within`, pictures in `sources`, `targets` of one entry of `sdgs`. */
  few: 20,
  /** Unknown fields reported for one object; the others are dropped without a word each. */
  unknownFields: 10,
  /**
   * Characters, entries and fields read in all, and a hundred for each issue; past it, lists take no more entries.
   * It is what stops a few objects that hold each other a million times over.
   */
  total: 2_000_000,
} as const;
