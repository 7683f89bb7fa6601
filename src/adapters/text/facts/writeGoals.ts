import type { Issue } from '../../../model/issue.js';
import type { Draft } from '../draft.js';
import type { Block } from '../lines/blocks.js';
import { findGoals } from './goals.js';

/** Writes the goals that a text claims, each once, with its targets. */
export function writeGoals(draft: Draft, blocks: readonly Block[], language: string): readonly Issue[] {
  const { goals, issues } = findGoals(blocks, draft.source, language);
  const numbers = [...new Set(goals.map(({ goal }) => goal))];
  draft.fields.sdgs = numbers.map((goal, index) => {
    const own = goals.filter((found) => found.goal === goal);
    const best = own.find(({ titled }) => titled) ?? own.find(({ target }) => !target) ?? own[0]!;
    const untitledRule = best.target ? 'target' : 'goal';
    draft.note(`sdgs[${index}].goal`, best, best.titled ? 'goal-with-title' : untitledRule);
    const targets = own.flatMap((found) => found.target ?? []);
    targets.forEach((target, at) => {
      draft.note(`sdgs[${index}].targets[${at}]`, own.find((found) => found.target === target)!, 'target');
    });
    return targets.length ? { goal, targets } : { goal };
  });
  return issues;
}
