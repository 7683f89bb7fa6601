/**
 * Compares an article with a label, field by field.
 *
 * Precision is the share of returned values that are right, recall the share of labelled values that were found. A value is
 * right if, folded, it equals a labelled value that no other value matched. Folding: NFC, lower case, no bidi controls or
 * Markdown marks, single spaces, one kind of apostrophe, no leading article. The labelled acronym alone is right too.
 *
 * @typedef {import('./corpus.mjs').Label} Label
 * @typedef {import('../../src/model/article.js').Article} Article
 * @typedef {{ right: string[], wrong: string[], missed: string[], traps: string[] }} Outcome
 */

/** The fields that are compared, in the order of the table. */
export const fields = /** @type {const} */ ([
  ...[
    'headline',
    'dateline',
    'agency',
    'section',
    'scope',
    'published',
    'paragraphs',
    'publisher',
    'project',
  ],
  ...['goals', 'targets', 'funders', 'partners', 'participants', 'acronyms', 'countries of organisations'],
  ...['locations', 'kinds', 'countries'],
]);

const articles = /^(the|an?|le|la|les|une?|el|los|las|un|una) |^l'/;

/**
 * Folds a name, so that its spelling variants are equal.
 *
 * @param {string} name
 */
export function foldName(name) {
  const folded = name
    .normalize('NFC')
    .replaceAll(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .replaceAll(/[*_#]/g, '')
    .replaceAll(/[‘’ʼ`´]/g, "'")
    .replaceAll(/\s+/g, ' ')
    .trim()
    .toLowerCase();
  return folded.replace(articles, '').trim();
}

/**
 * Lists the right, wrong and missed values of an article, by field.
 *
 * @param {Article | undefined} article
 * @param {Label} label
 * @returns {Map<string, Outcome>}
 */
export function compareText(article, label) {
  /** @type {Map<string, Outcome>} */
  const outcomes = new Map();
  /**
   * @param {string} field
   * @param {readonly (string | undefined)[]} given
   * @param {readonly (string | undefined)[]} labelled
   */
  const compare = (field, given, labelled) => {
    const left = labelled.flatMap((value) => (value === undefined ? [] : [value]));
    const traps = (label.notHere ?? []).filter((trap) => trap.field === trapField(field));
    /** @type {Outcome} */
    const outcome = { right: [], wrong: [], missed: [], traps: [] };
    for (const value of given) {
      if (value === undefined) continue;
      const at = left.findIndex((other) => foldName(other) === foldName(value));
      if (at >= 0) {
        outcome.right.push(...left.splice(at, 1));
        continue;
      }
      outcome.wrong.push(value);
      if (traps.some(({ name }) => foldName(name) === foldName(value))) outcome.traps.push(value);
    }
    outcome.missed.push(...left);
    outcomes.set(field, outcome);
  };

  compare('headline', [article?.headline], [label.headline]);
  compare('dateline', [article?.dateline?.place], [label.dateline?.place]);
  compare('agency', [article?.dateline?.agency], [label.dateline?.agency]);
  compare('section', [article?.section], [label.section]);
  compare('scope', [article?.scope], [label.scope]);
  compare('published', [article?.published?.slice(0, 10)], [label.published]);
  const paragraphs = article?.body.filter(({ type }) => type === 'paragraph' || type === 'quote').length;
  compare('paragraphs', [paragraphs?.toString()], [`${label.paragraphs}`]);
  compare('publisher', [article?.publisher?.name], [label.publisher]);
  compare('project', [article?.project?.name], [label.project]);
  compare(
    'goals',
    article?.sdgs.map(({ goal }) => `${goal}`) ?? [],
    label.sdgs.map(({ goal }) => `${goal}`),
  );
  compare(
    'targets',
    article?.sdgs.flatMap(({ targets = [] }) => targets) ?? [],
    label.sdgs.flatMap(({ targets = [] }) => targets),
  );

  /** @type {Record<'acronyms' | 'countries', [given: string[], labelled: string[]]>} */
  const more = { acronyms: [[], []], countries: [[], []] };
  for (const role of /** @type {const} */ (['funders', 'partners', 'participants'])) {
    const given = article?.[role] ?? [];
    const known = label[role];
    const names = given.map(({ name }) => {
      const same = known.find((other) => foldName(other.name) === foldName(name));
      const byAcronym = known.find((other) => other.acronym && foldName(other.acronym) === foldName(name));
      return (same ?? byAcronym)?.name ?? name;
    });
    compare(
      role,
      names,
      known.map(({ name }) => name),
    );
    given.forEach(({ name, acronym, country }, index) => {
      const same = known.find((other) => other.name === names[index]);
      if (!same) return;
      const short = foldName(name) === foldName(same.name) ? acronym : name;
      if (short) more.acronyms[0].push(`${same.name}: ${short}`);
      if (same.acronym) more.acronyms[1].push(`${same.name}: ${same.acronym}`);
      if (country) more.countries[0].push(`${same.name}: ${country}`);
      if (same.country) more.countries[1].push(`${same.name}: ${same.country}`);
    });
  }
  compare('acronyms', ...more.acronyms);
  compare('countries of organisations', ...more.countries);

  const places = article?.locations ?? [];
  compare(
    'locations',
    places.map(({ name }) => name),
    label.locations.map(({ name }) => name),
  );
  /** @type {[given: string[], labelled: string[]]} */
  const kinds = [[], []];
  for (const { name, kind } of places) {
    const same = label.locations.find((other) => foldName(other.name) === foldName(name));
    if (!same) continue;
    if (kind) kinds[0].push(`${same.name}: ${kind}`);
    if (same.kind) kinds[1].push(`${same.name}: ${same.kind}`);
  }
  compare('kinds', ...kinds);
  const codes = (/** @type {readonly { country?: string | undefined }[]} */ list) => [
    ...new Set(list.flatMap(({ country }) => country ?? [])),
  ];
  compare('countries', codes(places), codes(label.locations));
  return outcomes;
}

/** @param {string} field a row of the table; labels keep traps of goals and targets under one name */
function trapField(field) {
  return field === 'goals' || field === 'targets' ? 'sdgs' : field;
}

/**
 * Adds up outcomes: counts of right, wrong and missed values; precision and recall, which are 1 if there is nothing to measure.
 *
 * @param {readonly Outcome[]} outcomes
 */
export function total(outcomes) {
  const sum = (/** @type {keyof Outcome} */ key) =>
    outcomes.reduce((count, outcome) => count + outcome[key].length, 0);
  const [right, wrong, missed, traps] = [sum('right'), sum('wrong'), sum('missed'), sum('traps')];
  const share = (/** @type {number} */ rest) => (right + rest ? right / (right + rest) : 1);
  return { right, wrong, missed, traps, precision: share(wrong), recall: share(missed) };
}
