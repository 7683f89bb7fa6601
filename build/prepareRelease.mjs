/**
 * `node build/prepareRelease.mjs notes.md`, in the workflow that publishes: adds the repository's address, which only the environment
 * knows, to package.json and to the links of the README, and writes the notes of the release. Prints npm's tag for the version.
 * Throws if the version is not that of the Git tag, or a changeset is left. `--check`, before `npm publish`: throws unless that was done.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
if (process.argv[2] === '--check') {
  if (manifest.repository) process.exit();
  throw new Error('Run "node build/prepareRelease.mjs" first; CONTRIBUTING.md says how.');
}

const { GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_REF_NAME } = process.env;
if (!GITHUB_SERVER_URL || !GITHUB_REPOSITORY || !GITHUB_REF_NAME)
  throw new Error('Set GITHUB_SERVER_URL, GITHUB_REPOSITORY (owner/name) and GITHUB_REF_NAME (the tag).');

const { version } = manifest;
if (GITHUB_REF_NAME !== `v${version}`)
  throw new Error(`The tag is ${GITHUB_REF_NAME}, but package.json has version ${version}.`);

const changesets = readdirSync('.changeset').filter((file) => file.endsWith('.md') && file !== 'README.md');
if (changesets.length > 0)
  throw new Error(`Run "npx changeset version" first; it has not read ${changesets.join(', ')}.`);

const sections = readFileSync('CHANGELOG.md', 'utf8').split(/^## /m);
const notes = sections.find((section) => section.startsWith(`${version}\n`));
if (!notes) throw new Error(`CHANGELOG.md has no section "## ${version}".`);

const address = `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}`;
const filled = {
  ...manifest,
  repository: { type: 'git', url: `git+${address}.git` },
  homepage: `${address}#readme`,
  bugs: `${address}/issues`,
};

/** In Markdown or HTML, a link or an image whose address is a path in the repository. */
const relativeLink = /(\]\(|\b(?:href|src|srcset)="|^\[[^\]]+\]: *)(?!https?:|mailto:|#)([^\s)"]+)/gm;
const codeBlock = /(^```.*?^```$)/ms;
// Where a registry shows the README, these files are absent.
const readme = readFileSync('README.md', 'utf8').split(codeBlock);
const absolute = readme.map((part) =>
  part.startsWith('```')
    ? part
    : part.replace(relativeLink, (_, start, path) => {
        const view = /\.(png|jpe?g|gif|svg|webp)$/.test(path) ? 'raw' : 'blob';
        return `${start}${address}/${view}/${GITHUB_REF_NAME}/${path}`;
      }),
);
writeFileSync('README.md', absolute.join(''));
writeFileSync('package.json', `${JSON.stringify(filled, null, 2)}\n`);
if (process.argv[2]) writeFileSync(process.argv[2], notes.slice(version.length).trimStart());
console.log(`dist-tag=${version.includes('-') ? 'next' : 'latest'}`);
