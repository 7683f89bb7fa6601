/**
 * `npm run test:drupal`, on the existing build: reads the component of the Drupal module with the libraries of Debian that Drupal uses,
 * installed as root where they are missing, and shows its HTML in Chromium. Drupal itself is not in Debian.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startBrowser } from '../consumers/browser.mjs';
import { report } from '../consumers/report.mjs';
import { installHosts, versionOf } from '../hosts/install.mjs';
import { serveFiles } from '../wordpress/files.mjs';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const component = join(dist, 'drupal/news_cards/components/news-card');
const program = fileURLToPath(new URL('component.php', import.meta.url));

const props = {
  src: 'story.json',
  headline: 'Results <b>[audio]</b> & "more"',
  url: '/stories/results',
  date: '2026-03-04',
  summary: "It's <script>alert(1)</script>",
  language: 'fr',
  heading_level: 2,
};

/** @param {object} given */
function read(given) {
  const { stdout, stderr } = spawnSync('php', [program, component], {
    input: JSON.stringify(given),
    encoding: 'utf8',
  });
  assert.equal(stderr, '');
  return JSON.parse(stdout);
}

await installHosts(['php-cli', 'php-twig', 'php-json-schema', 'php-symfony-yaml']);
const folder = mkdtempSync(join(tmpdir(), 'news-cards-drupal-'));
const files = await serveFiles(folder);
const browser = await startBrowser();

/** @type {[string, () => Promise<void>][]} */
const checks = [
  [
    'the metadata of the component is valid, and so are props as its README shows them',
    async () => {
      const { problems, libraries, info } = read(props);
      assert.deepEqual(problems, []);
      assert.deepEqual(libraries, ['news_cards/element']);
      assert.equal(info.type, 'module');
      assert.deepEqual(read({ ...props, headline: undefined, variant: 'large' }).problems.length, 2);
    },
  ],
  [
    'nothing is shown before an embargo ends, nor if its time is not understood',
    async () => {
      const held = ['2999-01-01T00:00:00Z', '2020-01-01', '2020-13-01T00:00:00Z', 'soon', ''];
      for (const embargo_until of held)
        assert.equal(read({ ...props, embargo_until }).html.trim(), '', embargo_until);
      const { html, problems } = read({ ...props, embargo_until: '2020-01-01T00:00:00+03:00' });
      assert.deepEqual(problems, []);
      assert.match(html, /now="2020-01-01T00:00:00\+03:00"/);
      assert.match(html, /Results/);
    },
  ],
  [
    'readers without JavaScript see the story as text, and others the card of its JSON',
    async () => {
      const { html } = read(props);
      cpSync(join(dist, 'drupal/news_cards/script'), join(folder, 'script'), { recursive: true });
      writeFileSync(
        join(folder, 'story.json'),
        JSON.stringify({ headline: 'Results of the year', language: 'en' }),
      );
      const page = `<!doctype html><title>Page</title>${html}<script type="module" src="script/embed.js"></script>`;
      writeFileSync(join(folder, 'page.html'), page);
      for (const javaScriptEnabled of [false, true]) {
        const context = await browser.newContext({ javaScriptEnabled });
        const page = await context.newPage();
        await page.goto(`${files.address}/page.html`);
        const name = javaScriptEnabled ? 'Results of the year' : props.headline;
        await page.getByRole('heading', { level: 2, name, exact: true }).waitFor({ timeout: 10_000 });
        if (!javaScriptEnabled) {
          await page.getByText(props.summary).waitFor({ timeout: 10_000 });
          assert.equal(await page.getByRole('link').getAttribute('href'), props.url);
          assert.equal(await page.locator('article').getAttribute('lang'), 'fr');
        }
        await context.close();
      }
    },
  ],
  [
    'an address with another scheme is no link',
    async () => {
      for (const url of ['javascript:alert(1)', '//example.org/', ' JavaScript:alert(1)', undefined])
        assert.doesNotMatch(read({ ...props, url }).html, /<a /, url);
      assert.match(
        read({ ...props, url: 'https://example.org/' }).html,
        /<a href="https:\/\/example\.org\/">/,
      );
    },
  ],
];

const results = [];
for (const [name, check] of checks) {
  const start = Date.now();
  const problems = await check().then(
    () => [],
    (error) => [String(error.message).trim()],
  );
  results.push({
    name,
    versions: '',
    problems,
    log: folder,
    seconds: Math.round((Date.now() - start) / 1000),
  });
}
await browser.close();
files.close();
const { text, failed } = report('test:drupal', results);
console.log(`${text}\nTwig ${versionOf('php-twig')}`);
if (failed) process.exitCode = 1;
else rmSync(folder, { recursive: true, force: true });
