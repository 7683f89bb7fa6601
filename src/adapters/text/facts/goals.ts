import type { Issue } from '../../../model/issue.js';
import { isGoal, isTarget, targetsOf } from '../../../model/sdg.js';
import type { Block } from '../lines/blocks.js';
import { type GoalLine, isClaimed, isGoalHeading } from './goalClaims.js';
import { type Entry, isMark, readMention } from './goalMentions.js';
import { findPhrase, goalWords, type Piece, piecesOf } from './goalWords.js';

/** A goal or a target that a text claims, and where it says so. */
export interface FoundGoal {
  readonly goal: number;
  /** The code of the target, if it is one. */
  readonly target?: string;
  readonly start: number;
  readonly end: number;
  /** Whether the goal's title stands beside its number, or in place of it. */
  readonly titled: boolean;
}

export interface FoundGoals {
  /** Each goal and each target once, in the UN's order; a target's goal need not have an entry of its own. */
  readonly goals: readonly FoundGoal[];
  readonly issues: readonly Issue[];
}

/** The Sustainable Development Goals and targets that a text claims. */
export function findGoals(blocks: readonly Block[], language: string): FoundGoals {
  const words = goalWords(language);
  const lines = blocks.map((block) => ({ block, pieces: piecesOf(block.tokens, words) }));
  const context = lines.some(({ pieces }) =>
    pieces.some(
      (_, at) => findPhrase(words, pieces, at, 'strong') ?? findPhrase(words, pieces, at, 'context'),
    ),
  );
  const found = new Map<string, FoundGoal>();
  const contradictions = new Map<number, number>();
  const wrong = new Set<string>();
  let led = false;
  for (const { block, pieces } of lines) {
    const line: GoalLine = { words, pieces, block, context, led: led && block.label !== 'paragraph' };
    const first = pieces.findIndex((piece) => !isMark(piece));
    let named = false;
    for (let at = 0; at < pieces.length; ) {
      const mention = readMention(words, pieces, at, line.led && at === first);
      if (mention) {
        named = true;
        if (isClaimed(line, mention)) for (const entry of mention.entries) note(entry, pieces);
      }
      at = Math.max(mention?.to ?? 0, at + 1);
    }
    led = named ? line.led : isGoalHeading(line);
  }
  const goals = [...found.values()].sort((a, b) => a.goal - b.goal || order(a) - order(b));
  const numbers = [...new Set(goals.map(({ goal }) => goal))];
  const issues = [...contradictions].map(([goal, other]) =>
    contradiction(numbers.indexOf(goal), goal, other),
  );
  return { goals, issues: [...issues, ...[...wrong].map(wrongCode)] };

  function note(entry: Entry, pieces: readonly Piece[]): void {
    const { goal, suffix, head, titled, contradicts } = entry;
    const code = suffix === undefined ? `${goal}` : `${goal}.${suffix}`;
    if (head === 'target' && suffix === undefined) return;
    if (!isGoal(goal) || (suffix !== undefined && !isTarget(code))) {
      if (goal < maxWrong && head !== 'weak') wrong.add(code);
    }
    if (!isGoal(goal)) return;
    if (contradicts) contradictions.set(goal, contradicts);
    const target = suffix !== undefined && isTarget(code) ? code : undefined;
    const [start, end] = [pieces[entry.from]!.start, pieces[entry.to - 1]!.end];
    const key = target ?? `${goal}`;
    if (!found.has(key) || (titled && !found.get(key)!.titled))
      found.set(key, { goal, ...(target && { target }), start, end, titled });
  }
}

/** Larger numbers after the name of the goals are years or counts. */
const maxWrong = 100;

/** The place of a target among those of its goal; a goal comes before them. */
function order({ goal, target }: FoundGoal): number {
  return target === undefined ? -1 : targetsOf(goal).indexOf(target);
}

function contradiction(index: number, goal: number, other: number): Issue {
  const message = `the number is that of goal ${goal}, the title beside it that of goal ${other}; the number was kept`;
  return {
    path: `sdgs[${index}].goal`,
    code: 'source',
    severity: 'warning',
    message,
    suggestion: `${other}`,
  };
}

function wrongCode(code: string): Issue {
  const goal = Number.parseInt(code, 10);
  const last = targetsOf(goal).at(-1);
  const expected = code.includes('.') ? 'one of the 169 targets' : 'a goal from 1 to 17';
  return {
    path: 'sdgs',
    code: 'value',
    severity: 'warning',
    message: `found ${code.includes('.') ? 'target' : 'goal'} ${code} in the text; expected ${expected}`,
    suggestion: last
      ? `goal ${goal} has the targets ${goal}.1 to ${last}`
      : `SDG ${goal} does not exist; goals are 1 to 17`,
  };
}
