import { ruleCounts } from './ruleCounts.js';

/**
 * The rule that found a value. Stable: releases may add rules, but never change the meaning of a name.
 *
 * | rule | finds |
 * |---|---|
 * | `section-line`, `scope-line` | a line, or part of one: "News", "Local" |
 * | `headline-line`, `first-sentence` | the headline; the first sentence in place of a missing headline |
 * | `standfirst`, `paragraph`, `heading` | the text under the headline; a block of text or a list item; a short line between blocks |
 * | `date`, `updated-label` | a day with month and year; the same after "Last updated" |
 * | `embargo-line` | a line such as "Embargoed until 10:00 GMT, 3 May 2026" |
 * | `dateline` | "Amman (IOM), 3 May 2016 –" at the start of the story |
 * | `publisher-named` | the publisher, by a letterhead, a source line, "About X", the dateline's agency or the press contact |
 * | `funded-by`, `funding-from`, `gives-money`, `funder-label`, `supported-by` | a funder, by the words that introduce it |
 * | `in-partnership-with`, `implemented-by`, `partner-label` | an implementing partner |
 * | `attended-by`, `participant-label` | a participant |
 * | `role-learned` | a funder, partner or participant, by the surrounding words |
 * | `acronym`, `parent-body` | "Unit (ABC) / Directorate" |
 * | `country-in-name` | "Canadian …", "… of Japan" |
 * | `project-phrase` | "as part of the X Project"; the "X" project |
 * | `place-learned`, `country-list` | a place of the story, by the surrounding words; "five countries – Lesotho, Malawi …" |
 * | `country-in-prose` | the countries that a story names, if no other is known |
 * | `kind-beside-place` | "province of X"; "X camp" |
 * | `country-of-place`, `country-of-story` | the country of a known town; the country of the story |
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
  | 'embargo-line'
  | 'dateline'
  | 'publisher-named'
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
  | 'country-in-prose'
  | 'kind-beside-place'
  | 'country-of-place'
  | 'country-of-story'
  | 'goal'
  | 'goal-with-title'
  | 'target';

/** Where in the input a value of the article comes from. */
export interface Evidence {
  /** The path of the value in the article: `headline`, `body[3]`, `body[4].items[0]`, `funders[1].country`, `sdgs[0].targets[1]`. */
  readonly path: string;
  /** First UTF-16 code unit of the words in the input. */
  readonly start: number;
  /** The code unit after the last. */
  readonly end: number;
  readonly rule: EvidenceRule;
  /** Whether the text states the value or it is only likely. */
  readonly confidence: Confidence;
  /**
   * For an item of a list with a shared first noun ("Ministries of Interior and Labour"): the span of that noun, and its restored
   * form, "Ministry of". The value is `restored`, a space, and the text of the item's own span.
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
 * The certainty of a value. `stated`: the text says it in words that were right in at least 95 of 100 real texts, counted at least 30
 * times in texts that no rule was tuned to. `likely`: it follows from the position of the words, or from their usual meaning, or was
 * not counted in this way; an editor should check it before publication.
 */
export type Confidence = 'stated' | 'likely';

/** What a rule must have shown in real texts to state its values. */
const minUsed = 30;
const minShare = 0.95;

/** The confidence of the values that a rule finds. */
export function confidenceOf(rule: EvidenceRule): Confidence {
  const { right, used, tuned } = ruleCounts[rule] ?? { right: 0, used: 0, tuned: true };
  return !tuned && used >= minUsed && right / used >= minShare ? 'stated' : 'likely';
}
