import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join, relative } from 'node:path';
import { extract } from '@extractus/oembed-extractor';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { built } from '../cli/built.js';
import { type Opened, send, withHost } from './host.js';
import { filesIn, install, modificationTimes, program, shell } from './recipeFolder.js';

interface Recipe {
  name: string;
  /** The heading of the section. */
  heading: string;
  language: string;
  text: string;
}

/** Extra checks for a recipe, besides running and showing a card. */
type Check = (seen: Seen) => Promise<void> | void;

interface Seen extends Opened {
  /** The HTML inserted in the page. */
  html: string;
}

const { dist } = built();
const host = withHost();
const readme = readFileSync('README.md', 'utf8');
const feed = readFileSync('test/fixtures/feeds/same.rss.xml', 'utf8');
const pressRelease = readFileSync('stories/guide/PressRelease.mdx', 'utf8');
/** Pages that share files, in the order in which these are made. */
const guide = ['Embedding', 'CleanedHtml', 'Elements', 'Policies']
  .map((name) => readFileSync(`stories/guide/${name}.mdx`, 'utf8'))
  .join('\n');
const sectionOf = (text: string, heading: string) =>
  text
    .slice(text.indexOf(`\n## ${heading}\n`))
    .split(/^(?=## )/m, 2)
    .join('');

/** A site for scripts, articles and pictures, on a different origin from the page. */
const assetOrigin = () => host.origin.replace('localhost', '127.0.0.1');
const local = (text: string) =>
  text
    .replaceAll(/https:\/\/(example\.org|agency\.example)/g, assetOrigin())
    .replaceAll('https%3A%2F%2Fexample.org', encodeURIComponent(assetOrigin()));

function recipesIn(text: string): Recipe[] {
  const recipes: Recipe[] = [];
  let heading = '';
  for (const [, title, language = '', code] of text.matchAll(/^#+ (.*)$|^```(.*)\n([\s\S]*?)^```$/gm)) {
    if (title !== undefined) heading = title;
    else {
      const number = recipes.filter((one) => one.heading === heading && one.language === language).length + 1;
      recipes.push({ name: `${heading}, ${language} ${number}`, heading, language, text: code ?? '' });
    }
  }
  return recipes;
}

/** Counted independently of `recipesIn`. */
const fences = (text: string) => text.split('\n').filter((line) => line.trim().startsWith('```')).length / 2;

describe.each([
  ['README.md', sectionOf(readme, "In anybody's page"), readmeChecks()],
  ['PressRelease.mdx', sectionOf(pressRelease, 'The same in code'), pressReleaseChecks()],
  ['Embedding.mdx, CleanedHtml.mdx, Elements.mdx and Policies.mdx', guide, guideChecks()],
])('%s', (_, text, checks) => {
  const recipes = recipesIn(text);
  const executed = new Set<Recipe>();
  const checked = new Set<string>();
  let folder = '';

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'news-cards-recipes-'));
    install(folder, local(feed).replaceAll(/\/(wells\.jpg|logo\.png)/g, '/clinic.jpg'));
    host.serve('/clinic.jpg', (response) =>
      send(response, '<svg xmlns="http://www.w3.org/2000/svg"/>', 'image/svg+xml'),
    );
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each(recipes)(
    '$name',
    async (recipe) => {
      const check = checks[recipe.name];
      if (check) checked.add(recipe.name);
      const seen = await execute(recipe, folder, recipes);
      for (const each of seen) {
        await check?.(each);
        await each.close();
      }
      executed.add(recipe);
    },
    180_000,
  );

  test('runs every recipe and every check', () => {
    expect(recipes).not.toEqual([]);
    expect(recipes).toHaveLength(fences(text));
    expect(recipes.filter((recipe) => !executed.has(recipe)).map(({ name }) => name)).toEqual([]);
    expect([...checked].sort()).toEqual(Object.keys(checks).sort());
  });
});

/** Runs a recipe; returns the resulting pages, still open. */
async function execute(recipe: Recipe, folder: string, recipes: readonly Recipe[]): Promise<Seen[]> {
  const { language, text } = recipe;
  const before = modificationTimes(folder);
  if (language === 'sh') await shell(local(text), folder);
  else if (language === 'json') writeFileSync(join(folder, 'article.json'), local(text));
  else if (language === 'js') await program(local(text), folder);
  else if (language === 'http') return [await underPolicy(recipe, folder, recipes)];
  else if (language === 'html') {
    return [
      text.startsWith('<link rel="alternate"') ? await oEmbed(local(text), folder) : await show(local(text)),
    ];
  } else throw new Error(`no runner for language "${language}"`);

  publish(folder);
  // Generated HTML files are opened in a page.
  const made = [...modificationTimes(folder)].filter(([file, time]) => before.get(file) !== time);
  expect(made.length).toBeGreaterThan(0);
  const pages = made.filter(([file]) => extname(file) === '.html' && !file.includes('public'));
  const seen: Seen[] = [];
  for (const [file] of pages) seen.push(await show(readFileSync(join(folder, file), 'utf8')));
  const policy = made.find(([file]) => file === 'policy.txt');
  if (policy) {
    const [name = '', value = ''] = readFileSync(join(folder, 'policy.txt'), 'utf8').trim().split(': ');
    seen.push(await expectMinimalPolicy(readFileSync(join(folder, 'card.html'), 'utf8'), name, value));
  }
  return seen;
}

const types: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.json': 'application/json',
  '.xml': 'application/rss+xml; charset=utf-8',
};

/** Serves `public/` and the data beside it. */
function publish(folder: string): void {
  const data = ['article.json', 'feed.xml'].map((name) => join(folder, name)).filter(existsSync);
  const put = (path: string, file: string) => {
    const text = readFileSync(file, 'utf8');
    host.serve(path, (response) => send(response, text, types[extname(file)] ?? 'application/octet-stream'));
  };
  for (const file of data) put(`/${basename(file)}`, file);
  const root = join(folder, 'public');
  for (const file of filesIn(root)) put(`/${relative(root, file).replaceAll('\\', '/')}`, file);
}

/** Opens HTML in a page, which must show a card, request only what it names, and log no errors. */
async function show(html: string, headers: Record<string, string> = {}): Promise<Seen> {
  const needsScript = /<script[^>]* src=/.test(html);
  const opened = await host.open({ body: html, headers }, { javaScriptEnabled: needsScript });
  const { page, consoleErrors, requests, origins } = opened;
  const card = (html.includes('<iframe') ? page.frameLocator('iframe') : page).getByRole('article').first();
  const heading = card.getByRole('heading', { name: headline });
  await heading.waitFor();
  await page.waitForLoadState('networkidle');
  expect(consoleErrors).toEqual([]);
  expect(requests.filter((path) => !isExpected(path, html))).toEqual([]);
  expect([...origins].filter((site) => site !== host.origin && site !== assetOrigin())).toEqual([]);
  if (!needsScript && !html.includes('<iframe'))
    expect(requests.filter((path) => /\.js/.test(path))).toEqual([]);
  return { ...opened, html };
}

/** Headlines the recipes may show: handwritten, from the press release, from the feed. */
const headline =
  /^(Nurses open a clinic in Kakuma|IOM Jordan Trains Officials on .*|Wells & pumps for nine villages)$/;

/** Whether a request is for the page, the picture, a URL in the HTML, or a file beside a script in the HTML. */
function isExpected(path: string, html: string): boolean {
  if (/^\/(favicon\.ico|clinic\.jpg)?$/.test(path)) return true;
  const named = html.includes(path) || html.includes(encodeURIComponent(path));
  const scripts = html.match(/(?<=src="[^"]*)\/news-cards\/1\.0\/|(?<=src=")\/main\.js/g) ?? [];
  const beside = scripts.some((script) =>
    script === '/main.js' ? path.startsWith('/assets/') : path.startsWith(script),
  );
  return named || (beside && path.endsWith('.js'));
}

/** A policy in the guide applies to the file named in the sentence before it. */
function underPolicy({ text }: Recipe, folder: string, recipes: readonly Recipe[]): Promise<Seen> {
  const before = guide.slice(0, guide.indexOf(text));
  const [, file = ''] = /`(\w+\.html)`[^`]*(?:`[^`]+`[^`]*)?\n+```http\n$/.exec(before) ?? [];
  expect(recipes.some((recipe) => recipe.text.includes(`> ${file}`))).toBe(true);
  const [name = '', value = ''] = local(text)
    .trim()
    .split(/: (.*)/);
  return expectMinimalPolicy(readFileSync(join(folder, file), 'utf8'), name, value);
}

/** Checks that a policy allows the page, and every directive is needed. */
async function expectMinimalPolicy(html: string, name: string, value: string): Promise<Seen> {
  expect(name).toBe('Content-Security-Policy');
  const parts = value.split('; ');
  const seen = await show(html, { [name]: value });
  for (const part of parts.filter((each) => !/^(default-src|require-trusted|trusted-types)/.test(each))) {
    const headers = { [name]: parts.filter((each) => each !== part).join('; ') };
    const { consoleErrors, close } = await host.open({ body: html, headers });
    await expect.poll(() => consoleErrors.length, { message: part }).toBeGreaterThan(0);
    await close();
  }
  return seen;
}

/** An oEmbed consumer discovers the link in a story's head, and its frame shows the card. */
async function oEmbed(link: string, folder: string): Promise<Seen> {
  const index = JSON.parse(readFileSync(join(folder, 'public/cards/oembed/index.json'), 'utf8'));
  expect(link.trim()).toBe(index[0].link);
  host.serve('/stories/clinic', `<!doctype html><html lang="en"><title>Story</title>${link}</html>`);
  const answer = await extract(`${assetOrigin()}/stories/clinic`);
  expect(answer).toMatchObject({
    method: 'auto-discovery',
    type: 'rich',
    title: expect.stringMatching(headline),
  });
  return show(answer.html as string);
}

function readmeChecks(): Record<string, Check> {
  return {
    "In anybody's page, html 1": async ({ page }) => {
      await expect.poll(() => page.getByRole('article').count()).toBe(3);
      expect(await page.getByRole('list', { name: 'News' }).getByRole('article').count()).toBe(2);
    },
  };
}

function pressReleaseChecks(): Record<string, Check> {
  return {
    'The same in code, js 1': async ({ page, html }) => {
      expect(html).toContain('<template shadowrootmode="open">');
      expect(await page.getByRole('heading', { level: 2, name: headline }).isVisible()).toBe(true);
    },
  };
}

function guideChecks(): Record<string, Check> {
  return {
    'Static: no script, sh 1': ({ html }) => {
      expect(html).toContain('<template shadowrootmode="open">');
    },
    'Static: no script, js 1': async ({ page, html }) => {
      expect(html).toContain('<template shadowrootmode="open">');
      expect(await page.locator('article.nc-story').count()).toBe(1);
    },
    'Static: no script, sh 2': async ({ page }) => {
      expect(await page.getByRole('listitem').getByRole('article').count()).toBe(2);
    },
    'Plain: where templates are stripped, sh 1': async ({ page, html }) => {
      expect(html).not.toMatch(/<template|<news-card/);
      // What a strict sanitiser leaves: nothing of a static card; a plain card's text, in order.
      const left = await page.evaluate((text) => {
        // `setHTML` is not yet supported by every browser, nor in the types.
        const place = document.createElement('div') as HTMLElement & { setHTML?: (html: string) => void };
        place.setHTML?.(text);
        return place.innerHTML;
      }, html);
      if (left) expect(left).toMatch(/^<article[\s\S]*<h3/);
      expect(left).not.toContain('{');
    },
    'Plain: where templates are stripped, js 1': async ({ page, html }) => {
      expect(html.match(/<style>/g)).toHaveLength(1);
      expect(await page.getByRole('article').count()).toBe(2);
      expect(await backgrounds(page)).toEqual(['rgb(255, 255, 255)', 'rgb(255, 255, 255)']);
    },
    'Hosts that clean HTML, sh 1': async ({ html }) => {
      expect(html).not.toContain('<style');
      const css = readFileSync(join(dist, 'cards.css'), 'utf8');
      const { page, close } = await host.open({ body: html, head: `<style>${css}</style>` });
      expect(await backgrounds(page)).toEqual(['rgb(255, 255, 255)']);
      await close();
    },
    'Elements, html 1': async ({ page, requests }) => {
      expect(requests).toContain('/article.json');
      expect(await page.locator('news-card > a').isVisible()).toBe(false);
    },
    'Elements, sh 1': ({ html, requests }) => {
      const version = JSON.parse(readFileSync('package.json', 'utf8')).version;
      expect(html).toMatch(/ integrity="sha384-[\w+/]{64}" crossorigin="anonymous"/);
      expect(html).toContain(` data-version="${version}"`);
      expect(requests).toContain('/article.json');
    },
    'With a bundler, html 1': async ({ page, requests }) => {
      expect(requests).toContain('/main.js');
      expect(await page.locator('article[data-goals~="3"]').count()).toBe(1);
    },
    'Where the data comes from, html 1': async ({ page, requests }) => {
      expect(await page.getByRole('article').getByText('Fund for Clinics').isVisible()).toBe(true);
      expect(requests.filter((path) => path.endsWith('.json'))).toEqual([]);
    },
    'Where the data comes from, html 2': async ({ page, requests }) => {
      expect(await page.getByRole('list', { name: 'News' }).getByRole('article').count()).toBe(2);
      expect(requests).toContain('/feed.xml');
    },
    'Embargoes, html 1': async ({ html }) => {
      host.serve('/held.json', { headline: 'A clinic opens', embargoUntil: '2026-12-24T09:30:00Z' });
      const held = await host.open({ body: html.replace('/article.json', '/held.json') });
      await held.page.getByRole('heading', { name: 'A clinic opens' }).waitFor();
    },
    'What a host may set, html 1': async ({ page }) => {
      const card = page.getByRole('article');
      const heading = card.getByRole('heading', { level: 2, name: headline });
      expect(await card.getAttribute('class')).toBe('nc-story');
      expect(await card.getByText('Financé par').isVisible()).toBe(true);
      expect(await heading.evaluate((one) => getComputedStyle(one).fontFamily)).toMatch(/^Georgia/);
      expect((await card.boundingBox())?.width).toBe(400);
    },
    'Events, html 1': async ({ page, html }) => {
      const status = page.getByRole('status');
      await expect.poll(() => status.textContent()).toMatch(/^Shown: Nurses open a clinic/);
      await page.getByRole('article').getByRole('link').first().click();
      expect(await status.textContent()).toBe(`Asked for ${assetOrigin()}/stories/clinic`);
      const broken = await host.open({ body: html.replace('/article.json', '/absent.json') });
      await expect
        .poll(() => broken.page.getByRole('status').textContent())
        .toContain('responded with status 404');
      // The browser's own error.
      expect(broken.consoleErrors).toHaveLength(1);
      await broken.close();
    },
    'Frames, sh 1': async ({ page, requests }) => {
      await expectFrameToFit(page);
      expect(requests.filter((path) => path.endsWith('.json'))).toEqual([]);
    },
    'Frames, html 1': async ({ page, html, requests }) => {
      await expectFrameToFit(page);
      expect(requests).toContain('/article.json');
      const bare = await host.open({ body: html.replace(/<script.*/, '') });
      await bare.page.frameLocator('iframe').getByRole('article').waitFor();
      expect(await bare.page.locator('iframe').evaluate((one) => one.clientHeight)).toBe(500);
      await bare.close();
      const boxed = await host.open({
        body: html.replace(
          '<iframe',
          '<iframe sandbox="allow-scripts allow-top-navigation-by-user-activation"',
        ),
      });
      await boxed.page.frameLocator('iframe').getByRole('heading', { name: headline }).waitFor();
      await expectFrameToFit(boxed.page);
      expect(boxed.consoleErrors).toEqual([]);
      host.serve('/stories/clinic', '<!doctype html><title>The story</title>');
      await boxed.page.frameLocator('iframe').getByRole('link', { name: headline }).click();
      await boxed.page.waitForURL('**/stories/clinic');
      await boxed.close();
    },
    'oEmbed, html 1': ({ html, requests }) => {
      expect(html).toContain(' sandbox="');
      expect(requests).toContain('/cards/embed/article.html');
    },
    'Content security policy, js 1': async ({ page }) => {
      expect(await backgrounds(page)).toEqual(['rgb(255, 255, 255)']);
    },
    'Content security policy, http 1': async ({ page }) => {
      expect(await backgrounds(page)).toEqual(['rgb(255, 255, 255)']);
    },
    'Content security policy, http 2': ({ page }) => expectFrameToFit(page),
  };
}

/** The background of each card, which shows whether its style was applied. */
const backgrounds = (page: Page) =>
  page
    .getByRole('article')
    .evaluateAll((cards) => cards.map((card) => getComputedStyle(card).backgroundColor));

/** Checks that the frame is as tall as its content. */
async function expectFrameToFit(page: Page): Promise<void> {
  const root = page.frameLocator('iframe').locator('html');
  await expect
    .poll(
      async () =>
        (await page.locator('iframe').evaluate((frame) => frame.clientHeight)) -
        (await root.evaluate((html) => Math.ceil(html.getBoundingClientRect().height))),
    )
    .toBe(0);
}
