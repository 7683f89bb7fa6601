/** The newsroom of the package, with about a hundred stories: builds it, checks every page, and uses it as a reader does. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import { linkProblems, listProblems, markupProblems } from '../../bench/newsroom/checkSite.mjs';
import { storyAt } from '../../bench/newsroom/stories.mjs';
import { narrow } from './narrow.mjs';
import { run, startServer } from './process.mjs';
import { serveFolder } from './site.mjs';

const site = 'https://news.example.org/';
const facets = /** @type {const} */ (['goals', 'countries', 'funders', 'languages', 'years']);
const stories = Array.from({ length: 102 }, (_, index) => ({ ...storyAt(index, site), image: undefined }));
/** A page of each kind. */
const samples = [
  '/',
  '/all/',
  '/all/2/',
  '/goals/6/',
  '/languages/ar/',
  '/stories/report-2-ar/',
  '/stories/report-5-en/',
];

/**
 * @param {import('playwright').Browser} browser
 * @param {{ folder: string, log: string }} options
 * @returns {Promise<string[]>} what is wrong with it
 */
export async function checkNewsroom(browser, { folder, log }) {
  rmSync(join(folder, 'articles'), { recursive: true });
  rmSync(join(folder, 'article.json'));
  mkdirSync(join(folder, 'articles/2026'), { recursive: true });
  for (const [index, story] of stories.entries()) write(`articles/2026/${index}.json`, JSON.stringify(story));
  const problems = refusals(folder);
  await run('npm', ['run', 'build'], { cwd: folder, log, minutes: 3 });

  const output = join(folder, 'public');
  const { resolve } = createRequire(join(folder, 'package.json'));
  const model = await import(pathToFileURL(resolve('news-cards/model')).href);
  const { articles } = model.parseArticles(stories);
  const lists = await listProblems(output, { articles, facets, model, site });
  const files = samples.map((address) => `${address}index.html`);
  problems.push(...lists.problems, ...linkProblems(output).problems);
  problems.push(...(await markupProblems(output, ['404.html', ...files])));
  problems.push(...(await inBrowser(browser, output)));
  problems.push(...(await accessibilityProblems(browser, output)), ...(await whileServing(folder, log)));
  return problems;

  /** @param {string} path @param {string} text */
  function write(path, text) {
    writeFileSync(join(folder, path), text);
  }
}

/** Bad input stops the build, with file and path. @param {string} folder */
function refusals(folder) {
  const build = (/** @type {string[]} */ ...args) =>
    spawnSync(process.execPath, ['build.js', ...args], { cwd: folder, encoding: 'utf8' });
  const file = join(folder, 'articles/bad.json');
  const config = join(folder, 'site.config.js');
  const problems = [];
  const attempt = (/** @type {string} */ text, /** @type {RegExp} */ expected) => {
    writeFileSync(file, text);
    const { status, stderr, stdout } = build();
    if (status === 0 || !expected.test(stderr + stdout))
      problems.push(`expected ${expected}, received: ${stderr.slice(0, 300)}`);
    rmSync(file);
  };
  attempt('{ "headline": 7 }', /articles\/bad\.json: articles\[0\]\.headline: /);
  attempt('{ "headline"', /articles\/bad\.json: /);
  attempt(
    JSON.stringify({ ...stories[0], url: undefined }),
    /bad\.json: the article "report-0-en" is also in articles\/2026\/0\.json/,
  );
  attempt(
    JSON.stringify({ ...stories[0], id: 'x' }),
    /bad\.json: its page would be \/stories\/report-0-en\/, as that of articles\/2026\/0\.json/,
  );
  const front = join(folder, 'public/index.html');
  build();
  const before = readFileSync(front, 'utf8');
  attempt('{ "headline": 7 }', /bad\.json/);
  if (readFileSync(front, 'utf8') !== before) problems.push('a build that fails changes public/');
  writeFileSync(file, '{ "headline": 7 }');
  const lenient = build('--lenient');
  if (lenient.status !== 0 || !/Left out:\n.*bad\.json: articles\[0\]\.headline/.test(lenient.stderr))
    problems.push('--lenient does not leave out bad.json');
  writeFileSync(
    file,
    JSON.stringify({ headline: '../../<script>alert(1)</script>\u0000..\\CON', sdgs: [{ goal: 6 }] }),
  );
  if (build().status !== 0) problems.push('a hostile headline stops the build');
  rmSync(file);
  copyFileSync(config, `${config}.old`);
  writeFileSync(
    config,
    readFileSync(config, 'utf8').replace("'goals', 'countries'", "'colours', 'countries'"),
  );
  if (!/site\.config\.js: facets: received "colours"; expected goals, /.test(build().stderr))
    problems.push('an unknown facet is accepted');
  copyFileSync(`${config}.old`, config);
  return problems;
}

/** A reader without JavaScript. @param {import('playwright').Browser} browser @param {string} output */
async function inBrowser(browser, output) {
  const { page, origin, problems, close } = await openPage(browser, output, false);
  await page.goto(`${origin}/all/`, { waitUntil: 'networkidle' });
  const count = stories.filter(({ locations }) => locations[0]?.country === 'KE').length;
  problems.push((await narrow(page, { country: 'Kenya', count })) ?? '');
  await page.goto(`${origin}/stories/report-5-en/`);
  if (!(await page.getByText('Withdrawn').first().isVisible()))
    problems.push('a withdrawn story does not say so');
  await page.goto(`${origin}/stories/report-2-ar/`);
  await page.getByRole('link', { name: 'français' }).last().click();
  if (!page.url().endsWith('/stories/report-2-fr/')) problems.push('a translation leads elsewhere');
  await close();
  return problems.filter(Boolean);
}

/** @param {import('playwright').Browser} browser @param {string} output */
async function accessibilityProblems(browser, output) {
  const { page, origin, problems, close } = await openPage(browser, output, true);
  for (const address of [...samples, '/404.html']) {
    await page.goto(origin + address, { waitUntil: 'networkidle' });
    await page.evaluate(axe.source);
    const violations = await page.evaluate(async () =>
      (await /** @type {any} */ (window).axe.run()).violations.map(
        (/** @type {any} */ { id, nodes }) => `${id}: ${nodes[0].html}`,
      ),
    );
    problems.push(...violations.map((/** @type {string} */ each) => `${address}: ${each}`));
  }
  await close();
  return problems;
}

/** @param {import('playwright').Browser} browser @param {string} output @param {boolean} javaScriptEnabled */
async function openPage(browser, output, javaScriptEnabled) {
  const { origin, stop } = await serveFolder(output);
  const context = await browser.newContext({ javaScriptEnabled, viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  /** @type {string[]} */
  const problems = [];
  page.on('console', (message) => problems.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => problems.push(`exception: ${error.message}`));
  const close = async () => {
    await context.close();
    stop();
  };
  return { page, origin, problems, close };
}

/** `npm start` shows a story that is added while it runs. @param {string} folder @param {string} log */
async function whileServing(folder, log) {
  const { origin, stop } = await startServer('npm', ['start'], { cwd: folder, log, minutes: 2 });
  try {
    const story = { headline: 'A story added while the site is shown', published: '2027-01-01' };
    writeFileSync(join(folder, 'articles/added.json'), JSON.stringify(story));
    for (let attempt = 0; attempt < 100; attempt++) {
      if ((await (await fetch(`${origin}/`)).text()).includes(story.headline)) return [];
      await new Promise((resolve) => setTimeout(resolve, 300));
    }
    return ['npm start does not show a story that is added'];
  } finally {
    stop();
  }
}
