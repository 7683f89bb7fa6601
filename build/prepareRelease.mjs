/**
 * `node build/prepareRelease.mjs notes.md`, in the workflow that publishes: adds the repository's address to package.json, which
 * provenance requires and only the environment knows, and writes the notes of the release. Prints npm's tag for the version.
 * Throws if the version is not that of the Git tag, or a changeset is left.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

const { GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_REF_NAME } = process.env;
if (!GITHUB_SERVER_URL || !GITHUB_REPOSITORY || !GITHUB_REF_NAME)
  throw new Error('Set GITHUB_SERVER_URL, GITHUB_REPOSITORY (owner/name) and GITHUB_REF_NAME (the tag).');

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
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
writeFileSync('package.json', `${JSON.stringify(filled, null, 2)}\n`);
if (process.argv[2]) writeFileSync(process.argv[2], notes.slice(version.length).trimStart());
console.log(`dist-tag=${version.includes('-') ? 'next' : 'latest'}`);
