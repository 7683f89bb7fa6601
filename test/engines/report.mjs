import { knownDifferences } from './knownDifferences.mjs';

/**
 * @typedef {object} Result
 * @property {string} engine
 * @property {string} check
 * @property {string | undefined} failure the error message; undefined if the check passed
 */

/**
 * Formats results as a table of checks and engines, followed by failures and known differences.
 *
 * @param {readonly Result[]} results
 * @returns {{ text: string, isExpected: boolean }}
 */
export function report(results) {
  const engines = [...new Set(results.map(({ engine }) => engine))];
  const checks = [...new Set(results.map(({ check }) => check))];
  const wide = Math.max(...checks.map(({ length }) => length));
  const row = (/** @type {string} */ name, /** @type {string[]} */ cells) =>
    [name.padEnd(wide), ...cells.map((cell, index) => cell.padEnd(engines[index]?.length ?? 0))]
      .join('  ')
      .trimEnd();

  const evaluated = results.map((result) => ({ ...result, ...evaluate(result) }));
  const lines = [
    row('', engines),
    row(
      '',
      engines.map((name) => '-'.repeat(name.length)),
    ),
  ];
  for (const check of checks) {
    const cells = engines.map(
      (engine) => evaluated.find((each) => each.check === check && each.engine === engine)?.cell ?? '',
    );
    lines.push(row(check, cells));
  }
  for (const { engine, check, note } of evaluated) if (note) lines.push('', `${engine}: ${check}`, note);
  const unexpected = evaluated.filter(({ isExpected }) => !isExpected).length;
  lines.push(
    '',
    unexpected ? `${unexpected} of ${results.length} not as expected` : `${results.length} as expected`,
  );
  return { text: lines.join('\n'), isExpected: unexpected === 0 };
}

/**
 * @param {Result} result
 * @returns {{ cell: string, isExpected: boolean, note?: string | undefined }}
 */
function evaluate({ engine, check, failure }) {
  const known = knownDifferences.find((each) => engine.startsWith(each.engine) && each.check === check);
  if (known && failure) return { cell: 'known', isExpected: true, note: `known: ${known.reason}` };
  if (known)
    return { cell: 'PASSES', isExpected: false, note: 'is listed as a known difference, but passes' };
  return failure ? { cell: 'FAILS', isExpected: false, note: failure } : { cell: 'ok', isExpected: true };
}
