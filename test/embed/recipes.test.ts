/**
 * Every fenced block of the README's section and of the guide "Embedding", tried as a reader would: in the order of the page, in
 * one folder, against the package as it is built. Nothing is changed in them but the hosts, which are here.
 */
import { execFile } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, extname, join, relative } from 'node:path';
import { extract } from '@extractus/oembed-extractor';
import type { Page } from 'playwright';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { built } from '../cli/built.js';
import { type Opened, send, withHost } from './host.js';

interface Recipe {
  name: string;
  /** The nearest above it. */
  heading: string;
  language: string;
  text: string;
}

/** What must be true of a recipe beyond that it runs and shows a card. */
type Check = (seen: Seen) => Promise<void> | void;

interface Seen extends Opened {
  /** The HTML that was put into the page. */
  html: string;
}

const { dist } = built();
const host = withHost();
const readme = readFileSync('README.md', 'utf8');
const guide = readFileSync('stories/guide/Embedding.mdx', 'utf8');
const section = /^## In anybody's page\n.*?(?=^## )/ms.exec(readme)?.[0] ?? '';

/** A site for scripts, articles and pictures, which is another one than that of the page. */
const ours = () => host.origin.replace('localhost', '127.0.0.1');
const local = (text: string) =>
  text
    .replaceAll(/https:\/\/(example\.org|agency\.example)/g, ours())
    .replaceAll('https%3A%2F%2Fexample.org', encodeURIComponent(ours()));

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

/** Counted in another way than they are found. */
const fences = (text: string) => text.split('\n').filter((line) => line.trim().startsWith('```')).length / 2;

describe.each([
  ['README.md', section, readmeChecks()],
  ['Embedding.mdx', guide, guideChecks()],
])('%s', (_, text, checks) => {
  const recipes = recipesIn(text);
  const executed = new Set<Recipe>();
  const checked = new Set<string>();
  let folder = '';

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'news-cards-recipes-'));
    install(folder);
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
    expect(recipes.length).toBeGreaterThan(2);
    expect(recipes).toHaveLength(fences(text));
    expect(recipes.filter((recipe) => !executed.has(recipe)).map(({ name }) => name)).toEqual([]);
    expect([...checked].sort()).toEqual(Object.keys(checks).sort());
  });
});

/** Runs a recipe; gives back the pages that came of it, open. */
async function execute(recipe: Recipe, folder: string, recipes: readonly Recipe[]): Promise<Seen[]> {
  const { language, text } = recipe;
  const before = stamps(folder);
  if (language === 'sh') await shell(local(text), folder);
  else if (language === 'json') writeFileSync(join(folder, 'article.json'), local(text));
  else if (language === 'js') await program(local(text), folder);
  else if (language === 'http') return [await underPolicy(recipe, folder, recipes)];
  else if (language === 'html') {
    return [text.startsWith('<link') ? await oEmbed(local(text), folder) : await show(local(text))];
  } else throw new Error(`${language}: nobody knows how to run it`);

  publish(folder);
  // What was written for a page is put into one.
  const made = [...stamps(folder)].filter(([file, stamp]) => before.get(file) !== stamp);
  expect(made.length).toBeGreaterThan(0);
  const pages = made.filter(([file]) => extname(file) === '.html' && !file.includes('public'));
  const seen: Seen[] = [];
  for (const [file] of pages) seen.push(await show(readFileSync(join(folder, file), 'utf8')));
  const policy = made.find(([file]) => file === 'policy.txt');
  if (policy) {
    const [name = '', value = ''] = readFileSync(join(folder, 'policy.txt'), 'utf8').trim().split(': ');
    seen.push(await needed(readFileSync(join(folder, 'card.html'), 'utf8'), name, value));
  }
  return seen;
}

/** As somebody has it who installed the package: with a press release and a feed. */
function install(folder: string): void {
  const bin = join(folder, 'node_modules/.bin');
  mkdirSync(bin, { recursive: true });
  symlinkSync(dirname(dist), join(folder, 'node_modules/news-cards'), 'junction');
  // What npm does when it installs a command.
  chmodSync(join(dist, 'cli/newsCards.js'), 0o755);
  symlinkSync('../news-cards/dist/cli/newsCards.js', join(bin, 'news-cards'));
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }');
  writeFileSync(join(folder, 'press-release.txt'), readFileSync('test/fixtures/seed.txt'));
  writeFileSync(
    join(folder, 'feed.xml'),
    local(readFileSync('test/fixtures/feeds/same.rss.xml', 'utf8')).replaceAll('/wells.jpg', '/clinic.jpg'),
  );
  host.serve('/clinic.jpg', (response) =>
    send(response, '<svg xmlns="http://www.w3.org/2000/svg"/>', 'image/svg+xml'),
  );
}

/** In a shell that stops at the first error; whatever goes to the error output is one, but the command's remarks on the feed. */
async function shell(command: string, cwd: string): Promise<void> {
  const { VITEST: _, NODE_ENV: __, ...rest } = process.env;
  // The command is there: nothing is to be asked of a registry.
  const env = { ...rest, npm_config_offline: 'true', npm_config_update_notifier: 'false' };
  const { code, err } = await new Promise<{ code: unknown; err: string }>((done) => {
    execFile('sh', ['-ec', command], { cwd, env }, (error, _out, err) =>
      done({ code: error?.code ?? 0, err }),
    );
  });
  const errors = err.split('\n').filter((line) => line && !/^\S+: \S+: warning: /.test(line));
  expect({ code, errors }).toEqual({ code: 0, errors: [] });
}

/** A script says in its first line what it is called, and how it is run; without a command, by a bundler. */
async function program(text: string, folder: string): Promise<void> {
  const [, file = '', command] = /^\/\/ ([\w.]+)(?:: (.+))?\n/.exec(text) ?? [];
  expect(file).toMatch(/\.m?js$/);
  writeFileSync(join(folder, file), text);
  if (command) return shell(command, folder);
  await build({
    root: folder,
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: join(folder, 'public'),
      emptyOutDir: false,
      rolldownOptions: { input: join(folder, file), output: { entryFileNames: '[name].js' } },
    },
  });
}

/** When each file was last written, by its path in the folder. */
function stamps(folder: string): Map<string, number> {
  return new Map(filesIn(folder).map((file) => [relative(folder, file), statSync(file).mtimeMs]));
}

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.name === 'node_modules') return [];
    return entry.isDirectory() ? filesIn(path) : [path];
  });
}

const types: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.json': 'application/json',
  '.xml': 'application/rss+xml; charset=utf-8',
};

/** Serves what is in `public/`, and the data beside it. */
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

/** Puts HTML into a page; it must show a card, ask for nothing but what it names, and complain of nothing. */
async function show(html: string, headers: Record<string, string> = {}): Promise<Seen> {
  const needsScript = /<script[^>]* src=/.test(html);
  const opened = await host.open({ body: html, headers }, { javaScriptEnabled: needsScript });
  const { page, complaints, asked, sites } = opened;
  const card = (html.includes('<iframe') ? page.frameLocator('iframe') : page).getByRole('article').first();
  const heading = card.getByRole('heading', { name: headline });
  await heading.waitFor();
  await page.waitForLoadState('networkidle');
  expect(complaints).toEqual([]);
  expect(asked.filter((path) => !isExpected(path, html))).toEqual([]);
  expect([...sites].filter((site) => site !== host.origin && site !== ours())).toEqual([]);
  if (!needsScript && !html.includes('<iframe'))
    expect(asked.filter((path) => /\.js/.test(path))).toEqual([]);
  return { ...opened, html };
}

/** What the stories of the recipes are called: one made by hand, one read out of the press release, the first of the feed. */
const headline =
  /^(Nurses open a clinic in Kakuma|IOM Jordan Trains Officials on .*|Wells & pumps for nine villages)$/;

/** The page itself, the picture, what the HTML names, and what lies beside a script that it names. */
function isExpected(path: string, html: string): boolean {
  if (/^\/(favicon\.ico|clinic\.jpg)?$/.test(path)) return true;
  const named = html.includes(path) || html.includes(encodeURIComponent(path));
  const scripts = html.match(/(?<=src="[^"]*)\/news-cards\/1\.0\/|(?<=src=")\/main\.js/g) ?? [];
  const beside = scripts.some((script) =>
    script === '/main.js' ? path.startsWith('/assets/') : path.startsWith(script),
  );
  return named || (beside && path.endsWith('.js'));
}

/** A policy in the guide is for the page whose file the sentence before it names. */
function underPolicy({ text }: Recipe, folder: string, recipes: readonly Recipe[]): Promise<Seen> {
  const before = guide.slice(0, guide.indexOf(text));
  const [, file = ''] = /`(\w+\.html)`[^`]*(?:`[^`]+`[^`]*)?\n+```http\n$/.exec(before) ?? [];
  expect(recipes.some((recipe) => recipe.text.includes(`> ${file}`))).toBe(true);
  const [name = '', value = ''] = local(text)
    .trim()
    .split(/: (.*)/);
  return needed(readFileSync(join(folder, file), 'utf8'), name, value);
}

/** A policy that lets the page through, and no part of which can be left out. */
async function needed(html: string, name: string, value: string): Promise<Seen> {
  expect(name).toBe('Content-Security-Policy');
  const parts = value.split('; ');
  const seen = await show(html, { [name]: value });
  for (const part of parts.filter((each) => !/^(default-src|require-trusted|trusted-types)/.test(each))) {
    const headers = { [name]: parts.filter((each) => each !== part).join('; ') };
    const { page, complaints, close } = await host.open({ body: html, headers });
    await expect.poll(() => complaints.length, { message: part }).toBeGreaterThan(0);
    await page.waitForLoadState('networkidle');
    await close();
  }
  return seen;
}

/** A story with that link in its head: a consumer finds the answer, and its frame shows the card. */
async function oEmbed(link: string, folder: string): Promise<Seen> {
  const index = JSON.parse(readFileSync(join(folder, 'public/cards/oembed/index.json'), 'utf8'));
  expect(link.trim()).toBe(index[0].link);
  host.serve('/stories/clinic', `<!doctype html><html lang="en"><title>Story</title>${link}</html>`);
  const answer = await extract(`${ours()}/stories/clinic`);
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
    "In anybody's page, js 1": async ({ page, html }) => {
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
      expect(await page.getByRole('article').getAttribute('data-variant')).toBe('full');
    },
    'Static: no script, sh 2': async ({ page }) => {
      expect(await page.getByRole('listitem').getByRole('article').count()).toBe(2);
    },
    'Plain: where templates are stripped, sh 1': async ({ page, html }) => {
      expect(html).not.toMatch(/<template|<news-card/);
      // What is left by a sanitiser that takes all it can: nothing of a static card, of a plain one the words and their order.
      const left = await page.evaluate((text) => {
        // Not yet in every browser, nor in the types.
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
      expect(await grounds(page)).toEqual(['rgb(255, 255, 255)', 'rgb(255, 255, 255)']);
    },
    'Elements, html 1': async ({ page, asked }) => {
      expect(asked).toContain('/article.json');
      expect(await page.locator('news-card > a').isVisible()).toBe(false);
    },
    'Elements, sh 1': ({ html, asked }) => {
      const version = JSON.parse(readFileSync('package.json', 'utf8')).version;
      expect(html).toMatch(/ integrity="sha384-[\w+/]{64}" crossorigin="anonymous"/);
      expect(html).toContain(` data-version="${version}"`);
      expect(asked).toContain('/article.json');
    },
    'With a bundler, html 1': async ({ page, asked }) => {
      expect(asked).toContain('/main.js');
      expect(await page.getByRole('article').locator('[data-goal="3"]').count()).toBeGreaterThan(0);
    },
    'Where the data comes from, html 1': async ({ page, asked }) => {
      expect(await page.getByRole('article').getByText('Fund for Clinics').isVisible()).toBe(true);
      expect(asked.filter((path) => path.endsWith('.json'))).toEqual([]);
    },
    'Where the data comes from, html 2': async ({ page, asked }) => {
      expect(await page.getByRole('list', { name: 'News' }).getByRole('article').count()).toBe(2);
      expect(asked).toContain('/feed.xml');
    },
    'What a host may set, html 1': async ({ page }) => {
      const card = page.getByRole('article');
      const heading = card.getByRole('heading', { level: 2, name: headline });
      expect(await card.getAttribute('data-variant')).toBe('full');
      expect(await card.getByText('Financé par').isVisible()).toBe(true);
      expect(await heading.evaluate((one) => getComputedStyle(one).fontFamily)).toMatch(/^Georgia/);
      expect((await card.boundingBox())?.width).toBe(400);
    },
    'Events, html 1': async ({ page, html }) => {
      const status = page.getByRole('status');
      await expect.poll(() => status.textContent()).toMatch(/^Shown: Nurses open a clinic/);
      await page.getByRole('article').getByRole('link').first().click();
      expect(await status.textContent()).toBe(`Asked for ${ours()}/stories/clinic`);
      const broken = await host.open({ body: html.replace('/article.json', '/absent.json') });
      await expect.poll(() => broken.page.getByRole('status').textContent()).toContain('answered 404');
      // The browser's own line.
      expect(broken.complaints).toHaveLength(1);
      await broken.close();
    },
    'Frames, sh 1': async ({ page, asked }) => {
      await fits(page);
      expect(asked.filter((path) => path.endsWith('.json'))).toEqual([]);
    },
    'Frames, html 1': async ({ page, html, asked }) => {
      await fits(page);
      expect(asked).toContain('/article.json');
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
      await fits(boxed.page);
      expect(boxed.complaints).toEqual([]);
      host.serve('/stories/clinic', '<!doctype html><title>The story</title>');
      await boxed.page.frameLocator('iframe').getByRole('link', { name: headline }).click();
      await boxed.page.waitForURL('**/stories/clinic');
      await boxed.close();
    },
    'oEmbed, html 1': ({ html, asked }) => {
      expect(html).toContain(' sandbox="');
      expect(asked).toContain('/cards/embed/article.html');
    },
    'Content security policy, js 1': async ({ page }) => {
      expect(await grounds(page)).toEqual(['rgb(255, 255, 255)']);
    },
    'Content security policy, http 1': async ({ page }) => {
      expect(await grounds(page)).toEqual(['rgb(255, 255, 255)']);
    },
    'Content security policy, http 2': ({ page }) => fits(page),
  };
}

/** Whether its style reached each card. */
const grounds = (page: Page) =>
  page
    .getByRole('article')
    .evaluateAll((cards) => cards.map((card) => getComputedStyle(card).backgroundColor));

/** A frame as high as what is in it. */
async function fits(page: Page): Promise<void> {
  const root = page.frameLocator('iframe').locator('html');
  await expect
    .poll(
      async () =>
        (await page.locator('iframe').evaluate((frame) => frame.clientHeight)) -
        (await root.evaluate((html) => Math.ceil(html.getBoundingClientRect().height))),
    )
    .toBe(0);
}
