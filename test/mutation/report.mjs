/**
 * @typedef {Awaited<ReturnType<import('@stryker-mutator/core').Stryker['runMutationTest']>>[number]} Mutant
 *
 * @typedef {object} Row
 * @property {string} name
 * @property {readonly Mutant[]} results
 * @property {number} seconds
 */

/** @type {(mutant: Mutant) => boolean} */
const isNoticed = ({ status }) => status === 'Killed' || status === 'Timeout';
/** @type {(mutant: Mutant) => boolean} */
const isMissed = ({ status }) => status === 'Survived' || status === 'NoCoverage';

/**
 * Formats groups as a table of files, with the changes that no test noticed below it.
 *
 * @param {readonly Row[]} rows
 * @param {number} minimumScore in percent
 */
export function report(rows, minimumScore) {
  const lines = [];
  const missed = [];
  let failed = false;
  for (const { name, results, seconds } of rows) {
    const files = new Set(results.map(({ fileName }) => fileName));
    lines.push(`${name}, ${seconds} s`);
    for (const file of files) {
      const mutants = results.filter(({ fileName }) => fileName === file);
      const noticed = mutants.filter(isNoticed).length;
      const survivors = mutants.filter(isMissed);
      const named = mutants.filter(({ status }) => status === 'Ignored').length;
      const score = Math.round((1000 * noticed) / (noticed + survivors.length)) / 10;
      failed ||= score < minimumScore;
      lines.push(
        `  ${file.replace(/.*\/src\//, 'src/').padEnd(44)} ${String(score).padStart(5)} %: ${noticed} noticed, ` +
          `${survivors.length} survived, ${named} named`,
      );
      missed.push(...survivors);
    }
  }
  for (const { fileName, location, mutatorName, replacement, status } of missed)
    lines.push(
      `${status} ${fileName.replace(/.*\/src\//, 'src/')}:${location.start.line}:${location.start.column} ${mutatorName} → ${replacement}`,
    );
  return { text: lines.join('\n'), failed };
}
