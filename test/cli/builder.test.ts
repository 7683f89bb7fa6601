/** The builder in Storybook copies exactly what the command prints: runs both and compares the bytes. */
import { execFile } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { BuiltSnippet } from '../../stories/support/embedBuilder/build.js';
import { buildFiles } from '../../stories/support/embedBuilder/buildFiles.js';
import { filesFolder } from '../../stories/support/embedBuilder/builtModule.js';
import { type Settings, settingsFor } from '../../stories/support/embedBuilder/settings.js';
import { wholeArticle } from '../support/articles.js';
import { sharedBrowser } from '../support/sharedBrowser.js';
import { built, serve } from './built.js';

const { dist } = built();
let folder: string;
let host: Awaited<ReturnType<typeof serve>>;
const browser = sharedBrowser();
let page: Page;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'news-cards-builder-'));
  mkdirSync(join(folder, filesFolder));
  for (const [name, bytes] of await buildFiles()) writeFileSync(join(folder, filesFolder, name), bytes);
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Builder</title>');
  const command = join(folder, 'news-cards');
  writeFileSync(command, `#!/bin/sh\nexec "${process.execPath}" "${join(dist, 'cli/newsCards.js')}" "$@"\n`);
  chmodSync(command, 0o755);
  host = await serve(folder);
  page = await browser.newPage();
  await page.goto(`${host.url}index.html`);
});

afterAll(() => {
  host?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Runs the builder's worker with these settings in a browser. */
function buildInBrowser(settings: Settings): Promise<BuiltSnippet> {
  return page.evaluate(
    ([address, settings]) =>
      new Promise<BuiltSnippet>((done, fail) => {
        const worker = new Worker(address, { type: 'module' });
        worker.onerror = ({ message }) => fail(new Error(message));
        worker.onmessage = ({ data }) => {
          worker.terminate();
          done(data.built);
        };
        worker.postMessage({ number: 1, settings });
      }),
    [`${host.url}${filesFolder}/builderWorker.js`, settings] as const,
  );
}

/** Runs the shell commands shown by the builder and returns their output. */
async function runInShell({ command, themeCss }: BuiltSnippet, text: string, isArticle: boolean) {
  const cwd = mkdtempSync(join(folder, 'run-'));
  writeFileSync(join(cwd, isArticle ? 'article.json' : 'input.txt'), text);
  if (themeCss) writeFileSync(join(cwd, 'theme.css'), themeCss);
  const env = { ...process.env, PATH: `${folder}:${process.env.PATH}` };
  const { stdout } = await promisify(execFile)('sh', ['-c', command], { cwd, env });
  return stdout;
}

const seed = readFileSync('test/fixtures/seed.txt', 'utf8');
const feed = readFileSync('test/fixtures/feeds/same.rss.xml', 'utf8');
const article = JSON.stringify(wholeArticle);

test.each<[name: string, text: string, settings: Partial<Settings>]>([
  ['the seed, static', seed, {}],
  ['the seed, plain, in Arabic words', seed, { method: 'plain', locale: 'ar', variant: 'full' }],
  [
    'the sample press release, as an element',
    seed,
    { method: 'element', headingLevel: '2', colorScheme: 'dark' },
  ],
  [
    'the sample press release with a URL, as an iframe',
    seed,
    { method: 'iframe', url: 'https://example.org/a?b=c&d', variant: 'compact' },
  ],
  ['a feed as a list', feed, { layout: 'lead', locale: 'fr' }],
  [
    'a feed as a list, as an element that loads it',
    feed,
    { method: 'element', src: 'https://example.org/feed.xml' },
  ],
  ['the sample press release as an e-mail', seed, { method: 'email', variant: 'compact', brand: '#7a1f3d' }],
  ['an article as a story, in French words', article, { method: 'story', locale: 'fr', headingLevel: '2' }],
  ['an article with a theme, as markup', article, { method: 'markup', brand: '#7a1f3d' }],
  ['an article with a theme', article, { brand: '#7a1f3d', theme: '--nc-radius: 4px' }],
  [
    'an article, with an apostrophe in the URL of the scripts',
    article,
    { method: 'element', assets: "https://example.org/o'clock/" },
  ],
])('%s', async (_, text, changed) => {
  const settings = { ...settingsFor(text), ...changed };
  const made = await buildInBrowser(settings);
  expect(made.problems).toEqual([]);
  expect(made.snippet.length).toBeGreaterThan(200);
  expect(await runInShell(made, text, text === article)).toBe(made.snippet);
});

test('the share image is drawn in the colours of the theme, and the command makes its PNG', async () => {
  const settings = {
    ...settingsFor(article),
    method: 'image',
    brand: '#7a1f3d',
    colorScheme: 'dark',
  } as const;
  const { snippet, command, problems } = await buildInBrowser(settings);
  expect(problems).toEqual([]);
  expect(snippet).toMatch(/^<svg [^>]*width="1200" height="630"/);
  expect(snippet).not.toBe((await buildInBrowser({ ...settings, brand: '' })).snippet);
  const font = '--font font.ttf --out share.png';
  expect(command).toBe(
    `news-cards render article.json --as image --color-scheme dark --theme theme.css ${font}`,
  );
});

test('a story that others may not publish is a problem and no page', async () => {
  const republication = { permission: 'no', note: 'Ask the press office.' };
  const text = JSON.stringify({ ...wholeArticle, republication });
  const { snippet, problems } = await buildInBrowser({ ...settingsFor(text), method: 'story' });
  expect(snippet).toBe('');
  expect(problems).toEqual([expect.stringContaining('Ask the press office.')]);
});
