import { type Issue, phrase, warning } from '../../../model/issue.js';
import { limits } from '../../../model/limits.js';
import { targetsOf } from '../../../model/sdg.js';
import { LabelReader } from './reader.js';
import { codeExists, codeOf, isGoalCode, tokensOf } from './tokens.js';

/** A goal, or one of its targets. */
export interface NamedGoal {
  readonly goal: number;
  readonly target?: string;
}

/** The goals that a label names, and the codes in it that do not exist: `18`, `3.99`. */
export interface GoalLabel {
  readonly goals: readonly NamedGoal[];
  readonly unknown: readonly string[];
}

/**
 * URLs of goals, targets and indicators: the UN's metadata (http://metadata.un.org/sdg/10.7), its page about a
 * goal (https://sdgs.un.org/goals/goal10), and two older forms of that page.
 */
const addresses: readonly RegExp[] = [
  /^https?:\/\/metadata\.un\.org\/sdg\/(\d{1,2}(?:\.(?:\d{1,2}|[a-z])(?:\.\d{1,2})?)?)\/?(?![^?#])/i,
  /^https?:\/\/(?:www\.)?sdgs\.un\.org\/(?:\w\w\/)?goals\/goal-?(\d{1,2})(?![^/?#_])/i,
  /^https?:\/\/(?:www\.)?(?:sustainabledevelopment\.un\.org|un\.org\/sustainabledevelopment)\/(?:sdg|goal)-?(\d{1,2})(?![^/?#])/i,
];

/** Characters of a label that are read. */
const maxLength = 300;

/**
 * Reads a category, a keyword or the name of a subject: "SDG 10.7", "ODS 3 y 4", "SDG 8: Decent work", a URL of the UN. "Goal 5"
 * names an SDG only with that goal's title, or as "Goal 5 of the SDGs". Empty if the number counts something: "SDG 5 million".
 */
export function readGoalLabel(label: string): GoalLabel {
  const text = beginningOf(label).trim();
  if (!/\p{Nd}/u.test(text)) return { goals: [], unknown: [] };
  const address = addresses.map((pattern) => pattern.exec(text)?.[1]).find(Boolean);
  const codes = address ? [codeOf(address) ?? address] : new LabelReader(tokensOf(text)).codes();
  return {
    goals: codes.filter(codeExists).map((code) => {
      const goal = Number.parseInt(code, 10);
      return isGoalCode(code) ? { goal } : { goal, target: code };
    }),
    unknown: codes.filter((code) => !codeExists(code)),
  };
}

/** A label without what is too long to read; no number is cut in two. */
function beginningOf(label: string): string {
  const start = label.slice(0, maxLength);
  return label.length > maxLength ? start.slice(0, start.lastIndexOf(' ')) : label;
}

/** Goals in the model's format, each once with its targets; `parseArticle` would report duplicates. */
export function goalReferences(goals: readonly NamedGoal[]): { goal: number; targets?: string[] }[] {
  const targets = new Map<number, Set<string>>();
  for (const { goal, target } of goals) {
    const known = targets.get(goal) ?? new Set();
    targets.set(goal, target ? known.add(target) : known);
  }
  return [...targets].map(([goal, codes]) => (codes.size ? { goal, targets: [...codes] } : { goal }));
}

/** Reports codes that do not exist. */
export function unknownGoals(codes: Iterable<string>): Issue[] {
  return [...new Set(codes)].slice(0, limits.few).map(unknownGoal);
}

function unknownGoal(code: string): Issue {
  const goal = Number.parseInt(code, 10);
  const last = targetsOf(goal).at(-1);
  const expected = last
    ? phrase('a target from {0}.1 to {1}', goal, last)
    : phrase('a whole number from 1 to {0}', 17);
  return warning('sdgs', 'value', { received: phrase('SDG {0}', code), expected });
}
