/**
 * Provides one Chromium for all browser tests.
 * `node test/support/ensureBrowser.mjs` finds or installs one and prints its path.
 */
import { spawn } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';

const isRoot = process.getuid?.() === 0;

/** Root needs `--no-sandbox`; the other flags make the browser quiet and its text rendering consistent. */
export const browserArgs = [
  ...(isRoot ? ['--no-sandbox'] : []),
  '--disable-background-networking',
  '--disable-component-update',
  '--font-render-hinting=none',
  '--disable-lcd-text',
];

/** Chromium without its windows: the tests that open pages take two thirds of the time. */
const headlessShell = 'chromium-headless-shell';

/** Command names on Linux and the BSDs. */
const commands = [
  headlessShell,
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];

const macApplications = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Chromium.app/Contents/MacOS/Chromium',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

const windowsPrograms = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/** @returns {string[]} paths of browsers on this system, in order of preference */
function systemBrowsers() {
  const { env, platform } = process;
  if (platform === 'darwin') {
    const folders = ['/Applications', join(env.HOME ?? '', 'Applications')];
    return macApplications.flatMap((app) => folders.map((folder) => join(folder, app)));
  }
  if (platform === 'win32') {
    const folders = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA];
    return windowsPrograms.flatMap((program) => folders.map((folder) => join(folder ?? '', program)));
  }
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  return commands.flatMap((command) => folders.map((folder) => join(folder, command)));
}

/**
 * The browser to use, if one is installed.
 *
 * @returns {string | undefined}
 */
export function findBrowser() {
  const requested = process.env.CHROMIUM_PATH;
  if (requested) {
    if (!existsSync(requested))
      throw new Error(`CHROMIUM_PATH is "${requested}", but that file does not exist.`);
    return requested;
  }
  // Playwright returns the path of its own browser even if it was never downloaded.
  return [chromium.executablePath(), ...systemBrowsers()].find((path) => path !== '' && existsSync(path));
}

/**
 * Runs a command and shows its output. Resolves to whether it succeeded; never rejects.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{ minutes: number, env?: NodeJS.ProcessEnv }} options
 * @returns {Promise<boolean>}
 */
function run(command, args, { minutes, env = {} }) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env },
      timeout: minutes * 60_000,
    });
    child.on('error', () => resolve(false));
    child.on('exit', (code) => resolve(code === 0));
  });
}

/** @returns {Promise<boolean>} */
function installPlaywrightBrowser() {
  // Runs the script directly instead of npx: needs no shell, so it also works on Windows, and uses the installed version.
  const cli = join(createRequire(import.meta.url).resolve('playwright/package.json'), '..', 'cli.js');
  // A firewall may drop packets: give up on each of the five attempts after ten seconds.
  const env = { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000' };
  return run(process.execPath, [cli, 'install', 'chromium'], { minutes: 10, env });
}

/**
 * Installs packages on Debian as root; does nothing elsewhere.
 *
 * @param {string[]} names
 * @param {string[]} [options] of apt-get
 */
export async function installDebianPackages(names, options = []) {
  if (!isRoot || !existsSync('/usr/bin/apt-get')) return;
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const install = ['-o', 'DPkg::Lock::Timeout=120', ...options, 'install', '-y', '--no-install-recommends'];
  // If the update fails, the existing package lists may suffice.
  await run('apt-get', ['update'], { minutes: 5, env });
  await run('apt-get', [...install, ...names], { minutes: 15, env });
}

/**
 * Finds or installs a browser; rejects with instructions if neither works.
 *
 * @param {(line: string) => void} [log]
 * @returns {Promise<string>}
 */
export async function ensureBrowser(log = () => {}) {
  const found = findBrowser();
  if (found) return found;

  log('No Chromium, Chrome or Edge found. Running "playwright install chromium" (a minute or two; gives up');
  log('within a minute if there is no network) …');
  await installPlaywrightBrowser();
  const downloaded = findBrowser();
  if (downloaded) return downloaded;

  for (const name of [headlessShell, 'chromium']) {
    log(`The download failed. Running "apt-get install ${name}", on Debian as root …`);
    await installDebianPackages([name]);
    const installed = findBrowser();
    if (installed) return installed;
  }

  throw new Error(
    'The browser tests need a Chromium, and none could be found or installed. Install Chrome, Chromium or Edge ' +
      'with your system’s package manager, or set CHROMIUM_PATH to the executable of one you have.',
  );
}

/**
 * Starts the browser once, so that a missing system library is reported here and not by every test.
 *
 * @param {string} executablePath
 */
async function tryBrowser(executablePath) {
  const browser = await chromium.launch({ executablePath, args: browserArgs });
  const version = browser.version();
  await browser.close();
  return version;
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  try {
    const path = await ensureBrowser((line) => console.log(line));
    console.log(`Browser for the tests: ${path} (version ${await tryBrowser(path)})`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
