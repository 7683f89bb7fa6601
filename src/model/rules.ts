import type { GoalReference, Image, Run } from './article.js';
import { phrase, type Report, warning } from './issue.js';
import type { Disclosure } from './releaseTypes.js';
import { targetsOf } from './sdg.js';

/** Trims a block at both ends; undefined if nothing is left. */
export function trimRuns(runs: Run[]): Run[] | undefined {
  let [start, end] = [0, runs.length];
  while (start < end && !runs[start]!.text.trim()) start++;
  while (end > start && !runs[end - 1]!.text.trim()) end--;
  if (start === end) return undefined;
  const kept = runs.slice(start, end);
  const first = kept[0]!;
  kept[0] = withText(first, first.text.trimStart());
  const last = kept.at(-1)!;
  kept[kept.length - 1] = withText(last, last.text.trimEnd());
  return kept;
}

function withText(run: Run, text: string): Run {
  return run.text === text ? run : { ...run, text };
}

/** Ensures that a picture has a text alternative or is decorative, and reports missing dimensions. */
export function normalizeImage(image: Image, report: Report, path: string): Image {
  const settled = { ...image };
  if (image.alt === undefined && !image.decorative) {
    report(
      warning(`${path}.alt`, 'required', {
        received: 'nothing',
        expected: 'a text alternative or decorative: true',
        outcome: 'decorative: true was assumed',
      }),
    );
    settled.decorative = true;
  } else if (image.alt !== undefined && image.decorative) {
    report(
      warning(`${path}.decorative`, 'value', {
        received: 'true beside a text alternative',
        outcome: 'the text was kept',
      }),
    );
    settled.decorative = undefined;
  }
  if ((image.width === undefined || image.height === undefined) && image.ratio === undefined) {
    report(
      warning(`${path}.ratio`, 'required', {
        received: 'nothing',
        expected: 'width and height, or a ratio',
        outcome: 'cards crop the picture, to 3:2 by default',
      }),
    );
  }
  return settled;
}

/** Drops a date of review without a reviewer: it would not say who takes responsibility. */
export function normalizeDisclosure(disclosure: Disclosure, report: Report, path: string): Disclosure {
  if (disclosure.reviewed === undefined || disclosure.reviewedBy !== undefined) return disclosure;
  report(
    warning(`${path}.reviewed`, 'value', {
      received: 'a date without reviewedBy',
      expected: 'the name of the reviewer beside it',
      outcome: 'it was left out',
    }),
  );
  return { ...disclosure, reviewed: undefined };
}

/** Merges and sorts goals and their targets. Drops a target under the wrong goal instead of moving it. */
export function mergeGoals(
  references: GoalReference[],
  report: Report,
  path: string,
  positions: readonly number[],
): GoalReference[] {
  const targets = new Map<number, Set<string>>();
  references.forEach(({ goal, targets: codes = [] }, index) => {
    const at = `${path}[${positions[index]}]`;
    if (targets.has(goal))
      report(
        warning(at, 'duplicate', { received: phrase('goal {0} twice', goal), outcome: 'both were merged' }),
      );
    const kept = targets.get(goal) ?? new Set();
    for (const code of codes) {
      if (targetsOf(goal).includes(code)) kept.add(code);
      else
        report(
          warning(`${at}.targets`, 'value', {
            received: phrase('target {0} under goal {1}', code, goal),
            outcome: 'it was left out',
          }),
        );
    }
    targets.set(goal, kept);
  });
  return [...targets.keys()]
    .sort((a, b) => a - b)
    .map((goal) => {
      const named = targets.get(goal);
      const kept = named?.size ? targetsOf(goal).filter((code) => named.has(code)) : [];
      return { goal, targets: kept.length ? kept : undefined };
    });
}
