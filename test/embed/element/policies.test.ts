import type { BrowserContextOptions } from 'playwright';
import { expect, test } from 'vitest';
import { renderListToHtml, renderToHtml, styleHashes } from '../../../src/exports/server.js';
import { article, wholeArticle } from '../../support/articles.js';
import { script, withHost } from '../host.js';
import { differences, looksOf } from '../looks.js';

const host = withHost();
const strict = "default-src 'none'; img-src http: https:; script-src 'self'; connect-src 'self'";
const trusted = "require-trusted-types-for 'script'; trusted-types 'none'";

async function under(policy: string, body: string, options: BrowserContextOptions = {}) {
  const { page, complaints, close } = await host.open(
    { body, headers: policy ? { 'content-security-policy': policy } : {} },
    options,
  );
  const looks = await looksOf(page);
  await close();
  return { looks, complaints };
}

const { element, fragment } = renderToHtml(wholeArticle, { variant: 'full' });
const drawn = '<news-card src="/story.json" variant="full"></news-card>';

test('a drawn card needs no style of the page’s policy, and no trusted type', async () => {
  host.serve('/story.json', wholeArticle);
  const { looks, complaints } = await under(`${strict}; style-src 'none'; ${trusted}`, drawn + script);
  expect(complaints).toEqual([]);
  expect(differences(looks, (await under('', element)).looks)).toEqual([]);
});

test('words in another language and a list need no more', async () => {
  host.serve('/list.json', [wholeArticle]);
  const { page, complaints, close } = await host.open({
    body: `<news-card-list src="/list.json" locale="ru"></news-card-list>${script}`,
    headers: { 'content-security-policy': `${strict}; style-src 'none'; ${trusted}` },
  });
  await page
    .getByText('Финансирование')
    .or(page.getByText('При финансовой поддержке'))
    .or(page.getByRole('term').first())
    .first()
    .waitFor();
  expect(complaints).toEqual([]);
  await close();
});

test.each([{ body: element }, { body: fragment }])(
  'a static card needs the hash of its style, and no script: %#',
  async ({ body }) => {
    const hashes = await styleHashes(body);
    expect(hashes).toHaveLength(1);
    const policy = `default-src 'none'; img-src http: https:; style-src ${hashes.join(' ')}`;
    const { looks, complaints } = await under(policy, body, { javaScriptEnabled: false });
    expect(complaints).toEqual([]);
    expect(differences(looks, (await under('', body)).looks)).toEqual([]);
  },
);

test('a hash for each style of a page, each once', async () => {
  const other = renderListToHtml([wholeArticle, article({ language: 'ar' })]).element;
  const hashes = await styleHashes(element + other + element);
  expect(hashes).toHaveLength(2);
  expect(hashes.every((hash) => /^'sha256-[\w+/]{43}='$/.test(hash))).toBe(true);
});

test('a static card whose style the policy keeps out gets it from the script', async () => {
  const { looks, complaints } = await under(`${strict}; style-src 'none'; ${trusted}`, element + script);
  expect(complaints.filter((line) => !/inline style/i.test(line))).toEqual([]);
  expect(differences(looks, (await under('', element)).looks)).toEqual([]);
});

test('without any script a static card and a list are readable', async () => {
  const list = renderListToHtml([wholeArticle, article({ headline: 'Second' })]).element;
  for (const body of [element, list]) {
    const { page, asked, close } = await host.open({ body }, { javaScriptEnabled: false });
    expect(await page.getByRole('link', { name: wholeArticle.headline }).isVisible()).toBe(true);
    expect(asked.filter((path) => !/^\/(favicon\.ico)?$/.test(path))).toEqual(['/picture.svg']);
    await close();
  }
});

test('where templates or our elements are stripped, the headline, its link, the summary and who paid are left', async () => {
  for (const text of [
    element.replace(/<template.*?<\/template>/s, ''),
    element.replace(/<template.*?<\/template>/s, '').replace(/<\/?news-card[^>]*>/g, ''),
  ]) {
    const { page, close } = await host.open({ body: text }, { javaScriptEnabled: false });
    const link = page.getByRole('link', { name: wholeArticle.headline });
    expect(await link.getAttribute('href')).toBe(wholeArticle.url);
    for (const words of [wholeArticle.summary as string, 'Development Bank; Fund for Clinics']) {
      expect(await page.getByText(words).isVisible()).toBe(true);
    }
    await close();
  }
});

test('nothing is kept in the reader’s browser, and nothing asked of another site', async () => {
  host.serve('/story.json', wholeArticle);
  const { page, close } = await host.open({ body: drawn + element + script });
  const sites = new Set<string>();
  page.on('request', (request) => sites.add(new URL(request.url()).origin));
  await page.reload();
  await page.getByRole('article').nth(1).waitFor();
  const kept = await page.evaluate(async () => [
    document.cookie,
    localStorage.length,
    sessionStorage.length,
    (await indexedDB.databases()).length,
    (await caches.keys()).length,
  ]);
  expect(kept).toEqual(['', 0, 0, 0, 0]);
  expect([...sites]).toEqual([host.origin]);
  await close();
});

test('the scripts hold no eval and no sink of markup', () => {
  for (const [name, code] of host.scripts) {
    expect(
      `${name} ${/\beval\(|new Function|innerHTML|insertAdjacentHTML|document\.write|localStorage|document\.cookie/.exec(code)}`,
    ).toBe(`${name} null`);
  }
});
