import { type Issue, phrase, warning } from '../../../model/issue.js';
import { isGoal, isTarget, targetsOf } from '../../../model/sdg.js';
import type { Draft } from '../draft.js';
import type { Block } from '../lines/blocks.js';
import { type GoalLine, isClaimed, leadsToGoals } from './goalClaims.js';
import { type Entry, mentionsIn } from './goalMentions.js';
import { goalWords, itemsOf } from './goalWords.js';

/** A goal or a target that a text claims, and its span. */
interface FoundGoal {
  readonly goal: number;
  /** The code of the target, if it is one. */
  readonly target?: string;
  readonly start: number;
  readonly end: number;
  /** Whether the goal's title is next to its number or in place of it. */
  readonly titled: boolean;
}

export interface FoundGoals {
  /** Each goal and each target once, in the UN's order. A target may be listed without its goal. */
  readonly goals: readonly FoundGoal[];
  readonly issues: readonly Issue[];
}

/** The Sustainable Development Goals and targets that a text claims. */
export function findGoals(blocks: readonly Block[], source: string, language: string): FoundGoals {
  const words = goalWords(language);
  const parts = blocks.map((block) => ({ block, items: itemsOf(source, block.start, block.end, words) }));
  const context = parts.some(({ items }) =>
    items.some(({ kinds }) => kinds?.has('strong') || kinds?.has('context')),
  );
  const found = new Map<string, FoundGoal>();
  const contradictions = new Map<number, number>();
  const wrong = new Set<string>();
  let isLed = false;
  for (const { block, items } of parts) {
    const tags = items.map(({ tag }) => tag).join('');
    isLed &&= block.label !== 'paragraph';
    const line: GoalLine = { block, items, tags, source, words, context, isLed };
    const mentions = mentionsIn(items, tags, isLed);
    for (const mention of mentions) if (isClaimed(line, mention)) mention.entries.forEach(note);
    if (!mentions.length) isLed = leadsToGoals(line);
  }
  const goals = [...found.values()].sort((a, b) => a.goal - b.goal || place(a) - place(b));
  const numbers = [...new Set(goals.map(({ goal }) => goal))];
  const issues = [...contradictions].map(([goal, other]) =>
    contradiction(numbers.indexOf(goal), goal, other),
  );
  return { goals, issues: [...issues, ...[...wrong].map(wrongCode)] };

  function note({ goal, suffix, head, start, end, titled, contradicts }: Entry): void {
    const code = suffix === undefined ? `${goal}` : `${goal}.${suffix}`;
    const target = isTarget(code) ? code : undefined;
    if ((head !== 'W' && !isGoal(goal)) || (suffix !== undefined && !target)) wrong.add(code);
    if (!isGoal(goal)) return;
    if (contradicts) contradictions.set(goal, contradicts);
    const key = target ?? `${goal}`;
    if (found.has(key) && !(titled && !found.get(key)!.titled)) return;
    found.set(key, { goal, ...(target && { target }), start, end, titled });
  }
}

/** The position of a target among those of its goal; -1 for the goal itself. */
function place({ goal, target = '' }: FoundGoal): number {
  return targetsOf(goal).indexOf(target);
}

function contradiction(index: number, goal: number, other: number): Issue {
  const path = `sdgs[${index}].goal`;
  const message = phrase(
    'the number is that of goal {0}, the title beside it that of goal {1}; the number was kept',
    goal,
    other,
  );
  return warning(path, 'source', message, `${other}`);
}

function wrongCode(code: string): Issue {
  const goal = Number.parseInt(code, 10);
  const last = targetsOf(goal).at(-1);
  const expected = last
    ? phrase('a target from {0}.1 to {1}', goal, last)
    : phrase('a whole number from 1 to {0}', 17);
  return warning('sdgs', 'value', { received: phrase('SDG {0}', code), expected });
}

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
