/**
 * `npm run check:package`: builds, packs and installs the package as a consumer would, and tests it there.
 * Prints one line per check; exits with 1 if any fails.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { copyRepository } from '../support/copyRepository.mjs';
import { typeOnlyPaths } from '../support/exports.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const consumer = mkdtempSync(join(tmpdir(), 'news-cards-consumer-'));
/** A folder with no other packages, for the command. */
const alone = mkdtempSync(join(tmpdir(), 'news-cards-alone-'));
const installed = join(consumer, 'node_modules', manifest.name);
/** A copy of the repository, to build it again. */
const copy = mkdtempSync(join(tmpdir(), 'news-cards-copy-'));
const counts = { passed: 0, failed: 0 };

/**
 * Runs a command and returns its output; throws with all of its output if it fails.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {string} [cwd]
 */
function run(command, args, cwd = root) {
  // On Windows npm and other tools are .cmd files, which need a shell.
  const shell = process.platform === 'win32';
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd, shell, encoding: 'utf8' });
  if (error || status !== 0) throw new Error([error?.message, stdout, stderr].filter(Boolean).join('\n'));
  return stdout;
}

/** @type {(command: string, args: string[]) => string} */
const tool = (command, args) => run('npx', ['--no-install', command, ...args]);

/**
 * @param {string} name
 * @param {() => string | void} body throws if the check fails; may return a note
 */
function check(name, body) {
  try {
    const note = body();
    counts.passed += 1;
    console.log(`ok    ${name}${note ? ` (${note})` : ''}`);
    return true;
  } catch (error) {
    counts.failed += 1;
    const text = error instanceof Error ? error.message : String(error);
    console.log(`FAIL  ${name}\n${text.trim().replaceAll(/^/gm, '      ')}`);
    return false;
  }
}

/**
 * @param {string[]} wrong
 * @param {string} what
 */
function expectNone(wrong, what) {
  if (wrong.length) throw new Error(`${what}:\n${wrong.join('\n')}`);
}

/** @param {string} folder */
function filesBelow(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

let tarball = '';
let integrity = '';

/**
 * Packs what is built; a second build would mix its output with the JSON.
 *
 * @param {string} folder
 * @param {string} destination
 */
function pack(folder, destination) {
  const args = ['pack', '--json', '--ignore-scripts', '--pack-destination', destination];
  return JSON.parse(run('npm', args, folder))[0];
}

/**
 * Installs the package in a folder.
 *
 * @param {string} folder
 * @param {string[]} beside
 */
function install(folder, ...beside) {
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n');
  run('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', tarball, ...beside], folder);
}

const ready =
  check('builds', () => void run('npm', ['run', 'build'])) &&
  check('packs', () => {
    const packed = pack(root, consumer);
    tarball = join(consumer, packed.filename);
    integrity = packed.integrity;
    return `${packed.entryCount} files, ${(packed.size / 1000).toFixed(1)} kB packed`;
  }) &&
  check('installs beside its peers', () => {
    const versions = { ...manifest.devDependencies, ...manifest.dependencies };
    const beside = [...Object.keys(manifest.peerDependencies), '@types/react', '@types/react-dom'];
    const peers = beside.map((name) => `${name}@${versions[name]}`);
    install(consumer, ...peers);
    return peers.join(', ');
  });

if (ready) checkInstalled();
if (ready) checkWithoutPeers();
if (ready) checkRepeatable();
for (const folder of [consumer, alone, copy]) rmSync(folder, { recursive: true, force: true });
console.log(`\ncheck:package: ${counts.passed + counts.failed} checks, ${counts.failed} failed`);
process.exitCode = counts.failed ? 1 : 0;

function checkInstalled() {
  const files = filesBelow(installed).map((file) => ({
    name: relative(installed, file).replaceAll('\\', '/'),
    text: readFileSync(file, 'utf8'),
  }));

  check('contains only files meant to be published', () => {
    const allowed =
      /^(dist\/.+\.(js|cjs|d\.ts|json|css|html|md)|dist\/(llms|script\/NOTICES)\.txt|newsroom\/.+\.(js|json|css|txt)|skills\/.+\.md|README\.md|LICENSE|CHANGELOG\.md|package\.json)$/;
    expectNone(
      files.map(({ name }) => name).filter((name) => !allowed.test(name)),
      'not meant to be published',
    );
    const expected = [
      'dist/llms.txt',
      'dist/docs/react.md',
      'newsroom/build.js',
      'skills/news-cards/SKILL.md',
      manifest.customElements.replace('./', ''),
    ];
    expectNone(
      expected.filter((path) => !files.some(({ name }) => name === path)),
      'missing',
    );
  });

  check('contains no path of the build machine', () => {
    expectNone(
      files.filter(({ text }) => text.includes(resolve(root))).map(({ name }) => name),
      'files that contain one',
    );
  });

  check('needs no React for model, adapters, locales and theme', () => {
    const pure = files.filter(({ name }) =>
      /^dist\/(model|adapters|i18n|theme|exports\/(model|adapters|theme|locales))\b.*\.js$/.test(name),
    );
    expectNone(
      pure
        .filter(({ text }) => /["'](react|react-dom|styled-components)\b/.test(text))
        .map(({ name }) => name),
      'files that import it',
    );
    return `${pure.length} files`;
  });

  check('names every package whose code is in the scripts, with its licence', () =>
    run(process.execPath, ['test/package/notices.mjs', installed]).trim(),
  );

  check('publint', () => void tool('publint', ['run', tarball, '--strict']));

  check('types resolve (attw)', () => {
    const data = Object.keys(manifest.exports).filter((path) => /\.(css|json)$/.test(path));
    const excluded = [...data, ...typeOnlyPaths];
    tool('attw', [tarball, '--profile', 'esm-only', '--no-emoji', '--exclude-entrypoints', ...excluded]);
  });

  const here = fileURLToPath(new URL('./consumer/', import.meta.url));
  cpSync(here, consumer, { recursive: true });
  cpSync(join(root, 'test/support/exports.mjs'), join(consumer, 'exports.mjs'));
  cpSync(join(root, 'dist/i18n/languages.js'), join(consumer, 'languages.mjs'));
  mkdirSync(join(consumer, 'fixtures'));
  cpSync(join(root, 'test/fixtures/seed.txt'), join(consumer, 'fixtures/seed.txt'));

  check('exports exactly the documented names', () =>
    run(process.execPath, ['exportsCheck.mjs'], consumer).trim(),
  );
  check('renders the sample press release in plain Node', () =>
    run(process.execPath, ['seedCheck.mjs'], consumer).trim(),
  );
  check('type-checks in a strict project', () => {
    const compiler = join(root, 'node_modules/typescript/bin/tsc');
    run(process.execPath, [compiler, '-p', join(consumer, 'tsconfig.json')]);
  });
}

function checkWithoutPeers() {
  /** @param {string} script */
  const runAlone = (script) => {
    cpSync(fileURLToPath(new URL(`./consumer/${script}`, import.meta.url)), join(alone, script));
    return run(process.execPath, [script], alone).trim();
  };

  check('renders and runs its command without React and styled-components', () => {
    install(alone);
    mkdirSync(join(alone, 'fixtures'));
    cpSync(join(root, 'test/fixtures/seed.txt'), join(alone, 'fixtures/seed.txt'));
    return runAlone('withoutReact.mjs');
  });
  check('refuses to be installed beside React 17, and says why', () => {
    try {
      run('npm', ['install', '--dry-run', '--no-audit', '--prefer-offline', 'react@17.0.2'], alone);
    } catch (error) {
      if (/peerOptional react@".*" from news-cards/.test(String(error))) return;
      throw error;
    }
    throw new Error('npm installs it');
  });
  check('can be installed beside React 17 with the override in “Troubleshooting”', () => {
    const path = join(alone, 'package.json');
    const text = readFileSync(path, 'utf8');
    const { dependencies, ...rest } = JSON.parse(text);
    const overrides = { [manifest.name]: { react: '$react' } };
    const beside = { ...rest, dependencies: { ...dependencies, react: '17.0.2' }, overrides };
    writeFileSync(path, JSON.stringify(beside));
    run('npm', ['install', '--dry-run', '--no-audit', '--prefer-offline'], alone);
    writeFileSync(path, text);
  });
  // The last, since it deletes dependencies.
  check('says what to do when it cannot run', () => runAlone('messages.mjs'));
}

/** Whoever builds a published version again must get the same file. */
function checkRepeatable() {
  check('a build in another folder gives the same tarball', () => {
    copyRepository(root, copy);
    run('npm', ['run', 'build'], copy);
    const again = pack(copy, copy);
    if (again.integrity !== integrity) throw new Error(`${again.integrity}\ninstead of ${integrity}`);
  });
}
