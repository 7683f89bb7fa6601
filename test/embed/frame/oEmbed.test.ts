import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { extract } from '@extractus/oembed-extractor';
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import { toOEmbed } from '../../../src/embed/frame/oEmbed.js';
import { built, serve } from '../../cli/built.js';
import { article, wholeArticle } from '../../support/articles.js';
import { sharedBrowser } from '../../support/sharedBrowser.js';

const { run } = built();
const browser = sharedBrowser();
const root = mkdtempSync(join(tmpdir(), 'news-cards-oembed-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

let folder: string;
let host: Awaited<ReturnType<typeof serve>>;
let out: string;
beforeEach(async () => {
  folder = mkdtempSync(join(root, 'in-'));
  out = mkdtempSync(join(root, 'out-'));
  host = await serve(out);
});
afterEach(() => host.close());

function put(name: string, value: unknown): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), JSON.stringify(value));
}

const write = (...more: string[]) =>
  run(['oembed', folder, '--base-url', `${host.url}cards`, '--out', join(out, 'cards'), ...more]);
const read = (path: string) => readFileSync(join(out, 'cards', path), 'utf8');
const json = (path: string) => JSON.parse(read(path));

test('an oEmbed consumer discovers the response, and its frame shows the card', async () => {
  put('clinic.json', {
    ...wholeArticle,
    authors: [{ name: 'A writer', url: 'https://example.org/writer' }],
    publisher: { name: 'UNHCR', url: 'https://example.org/' },
  });
  const { err, ...result } = await write();
  expect(result).toEqual({ code: 0, out: '' });
  expect(err).toMatch(/cards: wrote 1 article, 4 files, \d+ bytes\n$/);

  const answer = await extract(`${host.url}cards/embed/clinic.html`, { maxwidth: 640 });
  expect(answer).toMatchObject({
    method: 'auto-discovery',
    type: 'rich',
    version: '1.0',
    title: wholeArticle.headline,
    author_name: 'A writer',
    author_url: 'https://example.org/writer',
    provider_name: 'UNHCR',
    provider_url: 'https://example.org/',
    cache_age: 3600,
    width: 480,
    thumbnail_url: `${host.url}picture.svg`,
    thumbnail_width: 1600,
    thumbnail_height: 900,
  });
  expect(answer.html).toMatch(
    /^<blockquote class="wp-embedded-content" hidden>.*<\/blockquote><iframe [^<]*><\/iframe>$/,
  );
  expect(answer.html).not.toMatch(/ on\w+=| style=/);

  const page = await browser.openPage({ viewport: { width: 480, height: 900 } });
  await page.setContent(`<!doctype html><style>body{margin:0}</style>${answer.html}`);
  const inside = page.frameLocator('iframe');
  // The frame is lazy, so it may load after the page.
  await inside.getByRole('link', { name: wholeArticle.headline }).waitFor();
  expect(await page.getByTitle(wholeArticle.headline).count()).toBe(1);
  // The height is that of most cards: nothing scrolls, and little space is empty.
  const content = await inside.locator('html').evaluate((html) => html.getBoundingClientRect().height);
  const given = answer.height as number;
  expect(given).toBeGreaterThanOrEqual(Math.floor(content * 0.98));
  expect(given).toBeLessThan(content * 1.3);
});

test('each article of a folder gets a page, a response and an index entry', async () => {
  put('2024/clinic.json', article({ url: 'https://example.org/stories/clinic' }));
  put('2025/clinic.json', article({ headline: 'A "second" <clinic>' }));
  put('list.json', [
    article({ url: 'https://example.org/a-story.html' }),
    article({ headline: 'قصة', language: 'ar' }),
  ]);
  expect(await write('--widths', '320,640', '--max-height', '200')).toMatchObject({ code: 0 });
  const files = readdirSync(join(out, 'cards'), { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.\w+$/.test(name),
  );
  const names = ['2024/clinic', '2025/clinic', 'list/a-story'];
  for (const name of names) {
    for (const file of [
      `embed/${name}.html`,
      `oembed/${name}.json`,
      `oembed/320/${name}.json`,
      `oembed/640/${name}.json`,
    ]) {
      expect(files).toContain(join(file));
    }
  }
  expect(files).toHaveLength(4 * 4 + 2);
  expect(json('oembed/320/2024/clinic.json').width).toBe(320);
  expect(json('oembed/2024/clinic.json').height).toBeLessThanOrEqual(200);
  const index = json('oembed/index.json');
  expect(index).toHaveLength(4);
  expect(index[0]).toEqual({
    id: 'https://example.org/stories/clinic',
    url: 'https://example.org/stories/clinic',
    page: `${host.url}cards/embed/2024/clinic.html`,
    oEmbed: `${host.url}cards/oembed/2024/clinic.json`,
    link: `<link rel="alternate" type="application/json+oembed" href="${host.url}cards/oembed/2024/clinic.json" title="${article({}).headline}">`,
  });
  for (const { page, link } of index) {
    const response = await fetch(page);
    expect(response.status).toBe(200);
    expect(await response.text()).toContain(link);
  }
  expect(read('embed/2025/clinic.html')).toContain('<title>A &quot;second&quot; &lt;clinic&gt;</title>');
});

test('an article named like the index or a width gets its own response', async () => {
  for (const name of ['index', 'a', '320/a']) put(`${name}.json`, article({ headline: `Story ${name}` }));
  expect(await write('--widths', '320,320')).toMatchObject({ code: 0 });
  expect(json('oembed/320-2/a.json').title).toBe('Story 320/a');
  expect(json('oembed/320/a.json').title).toBe('Story a');
  expect(json('oembed/index-2.json').title).toBe('Story index');
  for (const { oEmbed, page } of json('oembed/index.json')) {
    const [answer, html] = await Promise.all([fetch(oEmbed), fetch(page)]);
    expect(await html.text()).toContain(((await answer.json()) as { title: string }).title);
  }
});

test('the page uses the requested options', async () => {
  put('a.json', wholeArticle);
  writeFileSync(join(folder, 'theme.css'), ':root { --nc-color-accent: #7a1f3d; }');
  const looks = ['--variant', 'full', '--locale', 'fr', '--color-scheme', 'dark', '--heading-level', '2'];
  await write(...looks, '--theme', join(folder, 'theme.css'));
  const page = read('embed/a.html');
  expect(page).toMatch(/<article [^<>]*class="nc-story/);
  expect(page).toContain('<meta name="color-scheme" content="dark">');
  expect(page).toContain(':root{--nc-color-accent:#7a1f3d}');
  expect(page).toContain('Financé par');
  expect(page).toMatch(/<h2 class="nc-headline"/);
});

test('omits an invalid article, writes the others and exits with 1', async () => {
  put('a.json', article({}));
  put('b.json', { headline: '' });
  writeFileSync(join(folder, 'c.json'), '{');
  const { code, err } = await write();
  expect(code).toBe(1);
  expect(err.trim().split('\n')).toHaveLength(3);
  expect(err).toContain(': wrote 1 article, 4 files, ');
  expect(err).toContain(`${join(folder, 'b.json')}: headline: error: `);
  expect(json('oembed/index.json')).toHaveLength(1);
});

test('overwrites nothing on a second run unless asked', async () => {
  put('a.json', article({}));
  await write();
  put('a.json', article({ headline: 'Another' }));
  const { code, err } = await write();
  expect(code).toBe(2);
  expect(err).toContain(join(out, 'cards/embed/a.html'));
  expect(json('oembed/a.json').title).toBe(article({}).headline);
  expect((await write('--force')).code).toBe(0);
  expect(json('oembed/a.json').title).toBe('Another');
});

test('does not read its own output as articles', async () => {
  put('a.json', article({}));
  const args = ['oembed', folder, '--base-url', host.url, '--out', folder, '--force'];
  expect((await run(args)).code).toBe(0);
  expect((await run(args)).err).toMatch(/: wrote 1 article, 4 files, /);
});

test.each([
  ['no address', ['--base-url', 'cards/']],
  ['an address with a query', ['--base-url', 'https://example.org/?a']],
  ['a script', ['--base-url', 'javascript:alert(1)']],
])('rejects %s as base URL', async (_, base) => {
  const { code, err } = await run(['oembed', folder, ...base, '--out', out]);
  expect(code).toBe(2);
  expect(err).toContain('--base-url');
});

test('a withdrawn article has no thumbnail, and a given provider overrides the publisher', () => {
  const withdrawn = article({
    ...wholeArticle,
    publisher: { name: 'A', url: 'https://a.example/' },
    status: { type: 'withdrawn' },
  });
  const options = { page: 'https://example.org/embed/a.html', width: 320, height: 100, cacheAge: 60 };
  const answer = toOEmbed(withdrawn, { ...options, provider: { name: 'B' } });
  expect(answer).not.toHaveProperty('thumbnail_url');
  expect(answer).not.toHaveProperty('author_name');
  expect(answer.provider_name).toBe('B');
  expect(answer).not.toHaveProperty('provider_url');
  expect(toOEmbed(withdrawn, options)).toMatchObject({
    provider_name: 'A',
    provider_url: 'https://a.example/',
  });
});
