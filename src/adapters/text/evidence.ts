/**
 * What found a value. Stable: a new rule may come with any release, a name does not change its meaning.
 *
 * | rule | found |
 * |---|---|
 * | `section-line`, `scope-line` | a lone line, or part of one: "News", "Local" |
 * | `headline-line`, `first-sentence` | the headline; a text without one is headed by its first sentence |
 * | `standfirst`, `paragraph`, `heading` | the text under the headline; a block of text or an item of a list; a short line between blocks |
 * | `date`, `updated-label` | a day with month and year; the same behind "Last updated" |
 * | `dateline` | "Amman (IOM), 3 May 2016 –" before the first words |
 * | `publisher-learned` | the organisation that publishes, by all that is said around it |
 * | `funded-by`, `funding-from`, `gives-money`, `funder-label`, `supported-by` | who paid, by the words that introduce it |
 * | `in-partnership-with`, `implemented-by`, `partner-label` | who carried it out |
 * | `attended-by`, `participant-label` | who took part |
 * | `role-learned` | who paid, carried it out or took part, by all the words around the name |
 * | `acronym`, `parent-body` | "Unit (ABC) / Directorate" |
 * | `country-in-name` | "Canadian …", "… of Japan" |
 * | `project-phrase` | "as part of the X Project"; the "X" project |
 * | `place-learned`, `country-list` | a place of the story, by all that is said around it; "five countries – Lesotho, Malawi …" |
 * | `kind-beside-place` | "province of X"; "X camp" |
 * | `country-of-place`, `country-of-story` | the country of a known town; that of the story |
 * | `goal`, `goal-with-title`, `target` | "SDG 10"; "Goal 10: Reduced Inequalities"; "target 10.7" |
 */
export type EvidenceRule =
  | 'section-line'
  | 'scope-line'
  | 'headline-line'
  | 'first-sentence'
  | 'standfirst'
  | 'paragraph'
  | 'heading'
  | 'date'
  | 'updated-label'
  | 'dateline'
  | 'publisher-learned'
  | 'funded-by'
  | 'funding-from'
  | 'gives-money'
  | 'funder-label'
  | 'supported-by'
  | 'in-partnership-with'
  | 'implemented-by'
  | 'partner-label'
  | 'attended-by'
  | 'participant-label'
  | 'role-learned'
  | 'acronym'
  | 'parent-body'
  | 'country-in-name'
  | 'project-phrase'
  | 'place-learned'
  | 'country-list'
  | 'kind-beside-place'
  | 'country-of-place'
  | 'country-of-story'
  | 'goal'
  | 'goal-with-title'
  | 'target';

/** Where in the input a value of an article comes from. */
export interface Evidence {
  /** The value, from the article: `headline`, `body[3]`, `body[4].items[0]`, `funders[1].country`, `sdgs[0].targets[1]`. */
  readonly path: string;
  /** First UTF-16 code unit of the words in the input. */
  readonly start: number;
  /** The code unit after the last. */
  readonly end: number;
  readonly rule: EvidenceRule;
  /** Whether the text says so, or it is only likely; see {@link Confidence}. */
  readonly confidence: Confidence;
  /**
   * For an item of a list that shares its first noun ("Ministries of Interior and Labour"): where that noun stands, and the
   * form in which it was restored, "Ministry of". The value is `restored`, a space, and the span.
   */
  readonly head?: EvidenceHead;
}

/** The shared first noun of a list, for one of its items. */
export interface EvidenceHead {
  readonly start: number;
  readonly end: number;
  readonly restored: string;
}

/**
 * How sure a value is. `stated`: the text says it in words that have no other meaning. `likely`: it follows from the position
 * of the words, or from what such words usually mean; an editor should check it before publication. All roles are `likely`,
 * because "funded by X" may refer to another project.
 */
export type Confidence = 'stated' | 'likely';

const likelyRules: ReadonlySet<EvidenceRule> = new Set<EvidenceRule>([
  ...([
    'first-sentence',
    'publisher-learned',
    'project-phrase',
    'place-learned',
    'country-of-story',
  ] as const),
  ...(['funded-by', 'funding-from', 'gives-money', 'funder-label', 'supported-by'] as const),
  ...(['in-partnership-with', 'implemented-by', 'partner-label'] as const),
  ...(['attended-by', 'participant-label', 'role-learned'] as const),
]);

/** The confidence of what a rule finds. */
export function confidenceOf(rule: EvidenceRule): Confidence {
  return likelyRules.has(rule) ? 'likely' : 'stated';
}
