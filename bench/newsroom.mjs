/**
 * `node bench/newsroom.mjs`: after a build, builds newsrooms of 1,000 and 10,000 generated stories in six languages, and measures time,
 * memory, what a reader of a page loads, and `ArticleFilters` for 10,000 articles. Exits with 1 above a limit, or if a list, a feed or a
 * link is wrong. Numbers set other counts of stories; `--built <folder>` uses an installed newsroom. The limit on time is one on CPU time, which
 * hardly depends on what else the machine does; without other work a build takes about as long.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { startBrowser } from '../test/consumers/browser.mjs';
import { pack } from '../test/consumers/package.mjs';
import { serveFolder } from '../test/consumers/site.mjs';
import { bytesOf, linkProblems, listProblems, markupProblems } from './newsroom/checkSite.mjs';
import { storyAt } from './newsroom/stories.mjs';
import { root } from './support/bundle.mjs';
import { median } from './support/measure.mjs';

const site = 'https://news.example.org/';
const picture = '<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="800"/>';
const facets = /** @type {const} */ (['goals', 'countries', 'funders', 'languages', 'years']);
const counts = process.argv
  .slice(2)
  .filter((argument) => /^\d+$/.test(argument))
  .map(Number);
const [few = 1000, many = 10_000] = counts;
/** `growth`: by how much more CPU time a story may take in the larger newsroom. */
const limits = { seconds: 180, megabytes: 3000, growth: 1.3, kilobytes: 25, filtersMs: 100, layoutShift: 0 };

const model = await import(`${root}dist/exports/model.js`);
const { ArticleFilters } = await import(`${root}dist/exports/index.js`);

let failed = false;
/** @param {string} name @param {number} value @param {number} limit @param {string} [unit] */
function report(name, value, limit, unit = '') {
  failed ||= value > limit;
  const verdict = value > limit ? 'TOO MUCH' : 'met';
  console.log(
    `${name.padEnd(48)} ${value.toFixed(1).padStart(8)} ${unit.padEnd(4)} limit ${limit} ${verdict}`,
  );
}
/** @param {readonly string[]} problems */
function reportProblems(problems) {
  failed ||= problems.length > 0;
  for (const problem of problems.slice(0, 20)) console.log(`  ${problem}`);
}

const base = mkdtempSync(join(tmpdir(), 'news-cards-newsroom-'));
const folder = await install();
const small = build(few);
const large = build(many);
for (const [count, { seconds, cpuSeconds, megabytes }] of /** @type {const} */ ([
  [few, small],
  [many, large],
])) {
  console.log(
    `${count} stories: ${seconds.toFixed(1)} s, ${cpuSeconds.toFixed(1)} s of CPU, ${megabytes.toFixed(0)} MB`,
  );
}
report(`${many} stories, CPU time`, large.cpuSeconds, limits.seconds, 's');
report(`${many} stories, memory`, large.megabytes, limits.megabytes, 'MB');
report(
  'CPU time of a story, to that with fewer',
  large.cpuSeconds / many / (small.cpuSeconds / few),
  limits.growth,
  '×',
);

const output = join(folder, 'public');
const { articles } = model.parseArticles(Array.from({ length: many }, (_, index) => storyAt(index, site)));
report(
  'a page of 24 cards, HTML and styles, gzip',
  bytesOf(output, 'all/index.html') / 1000,
  limits.kilobytes,
  'kB',
);
report('ArticleFilters for all articles', filtersMs(), limits.filtersMs, 'ms');
report('layout shift of a page', await layoutShift('/all/'), limits.layoutShift);
report(
  'scripts in a page',
  readFileSync(join(output, 'all/index.html'), 'utf8').split('<script').length - 1,
  0,
);

const { problems, lists } = await listProblems(output, { articles, facets, model, site });
console.log(`${lists} lists and feeds: ${problems.length} problems`);
const links = linkProblems(output);
console.log(`${links.pages} pages with ${links.links} addresses: ${links.problems.length} problems`);
const samples = [
  'index.html',
  '404.html',
  'all/2/index.html',
  'goals/6/index.html',
  'languages/ar/index.html',
];
const markup = await markupProblems(output, [
  ...samples,
  'stories/report-2-ar/index.html',
  'stories/report-5-en/index.html',
]);
console.log(`markup of ${samples.length + 2} pages: ${markup.length} problems`);
reportProblems([...problems, ...links.problems, ...markup]);
rmSync(base, { recursive: true, force: true });
process.exitCode = failed ? 1 : 0;

/** Installs the newsroom with the packed package, as a user would; or takes the given one. */
async function install() {
  const given = process.argv[process.argv.indexOf('--built') + 1];
  if (process.argv.includes('--built') && given) return given;
  const folder = join(base, 'site');
  cpSync(`${root}newsroom`, folder, { recursive: true });
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  manifest.dependencies['news-cards'] = `file:${await pack(base, true)}`;
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  spawnSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--prefer-offline'], {
    cwd: folder,
  });
  return folder;
}

/** Builds a newsroom of so many stories, and measures the process. @param {number} count */
function build(count) {
  const stories = join(folder, 'articles');
  rmSync(stories, { recursive: true, force: true });
  mkdirSync(stories);
  for (let index = 0; index < count; index++) {
    writeFileSync(join(stories, `${index}.json`), JSON.stringify(storyAt(index, site)));
  }
  mkdirSync(join(folder, 'static/pictures'), { recursive: true });
  for (let index = 0; index < 20; index++)
    writeFileSync(join(folder, `static/pictures/${index}.svg`), picture);
  const measures = join(base, 'measures.json');
  const measure = `import { writeFileSync } from 'node:fs'; process.on('exit', () => writeFileSync(${JSON.stringify(measures)}, JSON.stringify({ cpu: process.cpuUsage(), rss: process.resourceUsage().maxRSS })));`;
  const start = Date.now();
  const args = ['--import', `data:text/javascript,${encodeURIComponent(measure)}`, 'build.js'];
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  const seconds = (Date.now() - start) / 1000;
  const { cpu, rss } = JSON.parse(readFileSync(measures, 'utf8'));
  return { seconds, cpuSeconds: (cpu.user + cpu.system) / 1e6, megabytes: rss / 1024 };
}

/** CPU time of the filters of all articles with something chosen, as a server renders them. */
function filtersMs() {
  const element = createElement(ArticleFilters, {
    articles,
    href: '/news',
    selection: { goals: [6], countries: ['KE'] },
  });
  const times = Array.from({ length: 9 }, () => {
    const start = process.cpuUsage();
    renderToString(element);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return median(times);
}

/** How far parts of a page move while it loads. @param {string} address */
async function layoutShift(address) {
  const { origin, stop } = await serveFolder(output);
  const browser = await startBrowser();
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(origin + address, { waitUntil: 'networkidle' });
  const shift = await page.evaluate(
    () =>
      new Promise((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += /** @type {any} */ (entry).value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(sum), 500);
      }),
  );
  await browser.close();
  stop();
  return /** @type {number} */ (shift);
}
