/**
 * @typedef {object} Result
 * @property {string} name
 * @property {string} versions
 * @property {readonly string[]} problems none if it works
 * @property {string} log a file, or a folder with what it wrote
 * @property {number} seconds
 */

/**
 * Formats results as a table, with the problems of each below it.
 *
 * @param {string} command the last line starts with it
 * @param {readonly Result[]} results
 */
export function report(command, results) {
  const wide = Math.max(...results.map(({ name }) => name.length));
  const wideVersions = Math.max(...results.map(({ versions }) => versions.length));
  const lines = results.flatMap(({ name, versions, problems, log }) => [
    `${name.padEnd(wide)}  ${versions.padEnd(wideVersions)}  ${problems.length ? 'FAILS' : 'works'}`,
    ...problems.map((problem) => `  ${problem}`),
    ...(problems.length ? [`  log: ${log}`] : []),
  ]);
  const failed = results.filter(({ problems }) => problems.length).length;
  const text = [...lines, '', `${command}: ${results.length - failed} work, ${failed} fail`].join('\n');
  return { text, failed };
}
