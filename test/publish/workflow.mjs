/**
 * What the release workflow runs in its job `publish`, without the installation, which would replace the packages used here, and
 * without GitHub's own command.
 *
 * @param {string} workflow
 */
export function publishCommands(workflow) {
  const [, job = ''] = workflow.split(/^ {2}publish:$/m);
  return [...job.matchAll(/\brun: (?:>-\n((?: {10,}.*\n)+)|(.*))/g)]
    .map(([, folded, plain = '']) => (folded ?? plain).trim().replaceAll(/\s*\n\s*/g, ' '))
    .filter((line) => !/^(npm (ci|install)|gh) /.test(`${line} `));
}
