import type { Issue } from '../../../model/issue.js';
import { targetsOf } from '../../../model/sdg.js';
import type { Compiled } from '../compiled.js';
import type { Draft } from '../draft.js';
import type { Range } from '../tokens.js';
import { type FoundGoal, readGoals } from './goals.js';

/** Writes `sdgs`: every goal once, sorted, each with its targets; reports numbers that are none. */
export function writeGoals(draft: Draft, words: Compiled, ranges: readonly Range[]): Issue[] {
  const { tokens } = draft;
  const speaksOfGoals = ranges.some(({ from, to }) => {
    for (let index = from; index < to; index++) if (words.goalContext.match(tokens, index, to)) return true;
    return false;
  });
  // A goal with its number and title tells of them as well.
  const context =
    speaksOfGoals ||
    ranges.some((range) => readGoals(tokens, words, range, false).goals.some(({ titled }) => titled));
  const read = ranges.map((range) => readGoals(tokens, words, range, context));
  const goals = read.flatMap((part) => part.goals).sort((a, b) => a.from - b.from);
  const issues: Issue[] = [];
  const numbers = [...new Set(goals.map(({ goal }) => goal))].sort((a, b) => a - b);

  draft.fields.sdgs = numbers.map((goal, index) => {
    const named = goals.filter((found) => found.goal === goal);
    const path = `sdgs[${index}]`;
    const best = named.find(({ titled }) => titled) ?? named[0]!;
    draft.note(`${path}.goal`, best, best.titled ? 'goal-with-title' : best.target ? 'target' : 'goal');
    issues.push(...contradictions(named, path));
    const targets = targetsOf(goal).filter((code) => named.some(({ target }) => target === code));
    targets.forEach((code, place) => {
      draft.note(`${path}.targets[${place}]`, named.find(({ target }) => target === code)!, 'target');
    });
    return targets.length ? { goal, targets } : { goal };
  });
  for (const code of new Set(read.flatMap(({ wrong }) => wrong.map((entry) => entry.code))))
    issues.push(wrong(code));
  return issues;
}

function contradictions(goals: readonly FoundGoal[], path: string): Issue[] {
  const other = goals.find(({ contradicts }) => contradicts !== undefined)?.contradicts;
  const goal = goals[0]?.goal;
  if (other === undefined) return [];
  const message = `the number is that of goal ${goal}, the title beside it that of goal ${other}; the number was kept`;
  return [{ path: `${path}.goal`, code: 'source', severity: 'warning', message, suggestion: `${other}` }];
}

function wrong(code: string): Issue {
  const [goal = ''] = code.split('.');
  const isTarget = code !== goal;
  const last = targetsOf(Number(goal)).at(-1);
  const advice = last
    ? `goal ${goal} has the targets ${goal}.1 to ${last}`
    : `SDG ${goal} does not exist; goals are 1 to 17`;
  const message = isTarget
    ? `found target ${code} in the text; expected one of the 169 targets`
    : `found goal ${code} in the text; expected a goal from 1 to 17`;
  return { path: 'sdgs', code: 'value', severity: 'warning', message, suggestion: advice };
}
