/**
 * `npm run test:publish`: rehearses a release. In a copy of the repository it versions the package, runs the commands of the release
 * workflow against a registry on this machine, and installs the package from there. Prints one line per check; exits with 1 if any
 * fails.
 */
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { copyRepository } from '../support/copyRepository.mjs';
import { brokenLinks } from './links.mjs';
import { startRegistry } from './registry.mjs';
import { shell } from './shell.mjs';
import { publishCommands } from './workflow.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const base = mkdtempSync(join(tmpdir(), 'news-cards-publish-'));
const copy = join(base, 'repository');
const consumer = join(base, 'consumer');
const installed = join(consumer, 'node_modules/news-cards');
for (const folder of [copy, consumer]) mkdirSync(folder);

/** An address that cannot exist: the package has none yet. */
const github = { GITHUB_SERVER_URL: 'https://github.example', GITHUB_REPOSITORY: 'someone/news-cards' };
const address = `${github.GITHUB_SERVER_URL}/${github.GITHUB_REPOSITORY}`;

/** @type {(file: string) => any} */
const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));

const upstream = (await shell('npm config get registry', { cwd: root })).trim();
const registry = await startRegistry('news-cards', upstream);
const userConfig = (await shell('npm config get userconfig', { cwd: root })).trim();
const env = {
  ...process.env,
  ...github,
  GITHUB_OUTPUT: join(base, 'output'),
  npm_config_registry: registry.origin,
  npm_config_userconfig: join(base, 'npmrc'),
};
writeFileSync(
  env.npm_config_userconfig,
  `${existsSync(userConfig) ? readFileSync(userConfig, 'utf8') : ''}\n${registry.origin.replace('http:', '')}:_authToken=rehearsal\n`,
);

let failed = 0;

/**
 * @param {string} name
 * @param {() => Promise<string | void>} body throws if the check fails; may return a note
 */
async function check(name, body) {
  try {
    const note = await body();
    console.log(`ok    ${name}${note ? ` (${note})` : ''}`);
    return true;
  } catch (error) {
    failed += 1;
    console.log(`FAIL  ${name}\n${String(error).trim().slice(0, 3000).replaceAll(/^/gm, '      ')}`);
    return false;
  }
}

/**
 * @param {string} line
 * @param {RegExp} message
 * @param {NodeJS.ProcessEnv} [changes]
 */
async function expectRefusal(line, message, changes) {
  const output = await shell(line, { cwd: copy, env: { ...env, ...changes } }).then(
    () => 'the command succeeded',
    String,
  );
  if (!message.test(output)) throw new Error(output);
}

copyRepository(root, copy);
await check('npm publish refuses a package that was not prepared, and says how to', () =>
  expectRefusal('npm publish --dry-run --tag next', /Run "node build\/prepareRelease\.mjs" first/),
);

// As CONTRIBUTING says. `changeset` asks Git who added a changeset.
if (readdirSync(join(copy, '.changeset')).some((file) => file.endsWith('.md'))) {
  await shell(
    'git init -q && git add -A && git -c user.name=A -c user.email=a@example.org commit -qm A && npx --no-install changeset version',
    { cwd: copy },
  );
}
const { version } = readJson(join(copy, 'package.json'));
const tag = `v${version}`;
const tagged = { ...env, GITHUB_REF_NAME: tag };
const commands = publishCommands(readFileSync(join(root, '.github/workflows/release.yml'), 'utf8'));

await check('the release stops while the address of the repository is empty', () =>
  expectRefusal(commands.join('\n'), /GITHUB_REPOSITORY/, { GITHUB_REF_NAME: tag, GITHUB_REPOSITORY: '' }),
);
rmSync(join(copy, 'release'), { recursive: true, force: true });
const isPublished = await check(`the workflow's commands publish ${tag}`, async () => {
  for (const command of commands) {
    const outputs = existsSync(env.GITHUB_OUTPUT) ? readFileSync(env.GITHUB_OUTPUT, 'utf8') : '';
    const [, DIST_TAG] = /^dist-tag=(.*)$/m.exec(outputs) ?? [];
    // Only GitHub can vouch for where a package was built.
    const line = command.replace(/^npm publish .*/, '$& --provenance=false');
    await shell(line, { cwd: copy, env: { ...tagged, DIST_TAG } });
  }
  return Object.keys(registry.published()?.['dist-tags'] ?? {}).join(', ');
});
if (isPublished) await checkPublished();

registry.stop();
rmSync(base, { recursive: true, force: true });
if (failed) process.exitCode = 1;

async function checkPublished() {
  await check('the registry has the tarball of the release, and the addresses', async () => {
    const manifest = registry.published()?.versions[version];
    const file = readdirSync(join(copy, 'release')).find((name) => name.endsWith('.tgz')) ?? '';
    const hash = createHash('sha512')
      .update(readFileSync(join(copy, 'release', file)))
      .digest('base64');
    const received = [manifest.dist.integrity, manifest.repository.url, manifest.homepage, manifest.bugs.url];
    const expected = [`sha512-${hash}`, `git+${address}.git`, `${address}#readme`, `${address}/issues`];
    if (received.join('\n') !== expected.join('\n')) throw new Error(received.join('\n'));
  });
  await check('a project installs it from the registry, and its command runs', async () => {
    writeFileSync(join(consumer, 'package.json'), '{ "private": true }\n');
    const [name] = Object.keys(registry.published()?.['dist-tags'] ?? {});
    await shell(`npm install --no-audit --no-fund news-cards@${name}`, { cwd: consumer, env });
    const printed = await shell('npx --no-install news-cards --version', { cwd: consumer, env });
    if (printed.trim() !== version) throw new Error(`received ${printed}`);
  });
  await check('every link of the README and of the guide in it leads somewhere', async () => {
    const docs = readdirSync(join(installed, 'dist/docs')).map((file) => `dist/docs/${file}`);
    const pages = ['README.md', 'CHANGELOG.md', 'dist/llms.txt', ...docs];
    const broken = pages.flatMap((page) =>
      brokenLinks(installed, page, { address, tag, copy }).map((link) => `${page}: ${link}`),
    );
    if (broken.length) throw new Error(broken.join('\n'));
    return `${pages.length} pages`;
  });
  await check('the list of dependencies names every package that is installed with it', async () => {
    const { components } = readJson(join(copy, 'release/sbom.cdx.json'));
    const { packages } = readJson(join(consumer, 'node_modules/.package-lock.json'));
    const listed = new Set(components.map((/** @type {{ name: string }} */ { name }) => name));
    const names = Object.keys(packages).map((path) => path.replace(/.*node_modules\//, ''));
    const missing = names.filter((name) => name !== 'news-cards' && !listed.has(name));
    if (missing.length) throw new Error(`missing: ${missing.join(', ')}`);
    return `${components.length} packages`;
  });
}
