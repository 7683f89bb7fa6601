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
  const { page, consoleErrors, close } = await host.open(
    { body, headers: policy ? { 'content-security-policy': policy } : {} },
    // Where the styles come late, a link would be seen on the way to its colour.
    { reducedMotion: 'reduce', ...options },
  );
  const looks = await looksOf(page);
  await close();
  return { looks, consoleErrors };
}

const { element, fragment } = renderToHtml(wholeArticle, { variant: 'full' });
const drawn = '<news-card src="/story.json" variant="full"></news-card>';

test('a rendered card works under strict style-src and Trusted Types policies', async () => {
  host.serve('/story.json', wholeArticle);
  const { looks, consoleErrors } = await under(`${strict}; style-src 'none'; ${trusted}`, drawn + script);
  expect(consoleErrors).toEqual([]);
  expect(differences(looks, (await under('', element)).looks)).toEqual([]);
});

test('another locale and a list work under the same policies', async () => {
  host.serve('/list.json', [wholeArticle]);
  const { page, consoleErrors, close } = await host.open({
    body: `<news-card-list src="/list.json" locale="ru"></news-card-list>${script}`,
    headers: { 'content-security-policy': `${strict}; style-src 'none'; ${trusted}` },
  });
  await page
    .getByText('Финансирование')
    .or(page.getByText('При финансовой поддержке'))
    .or(page.getByRole('term').first())
    .first()
    .waitFor();
  expect(consoleErrors).toEqual([]);
  await close();
});

test.each([{ body: element }, { body: fragment }])(
  'a static card works with the hash of its style and without scripts: %#',
  async ({ body }) => {
    const hashes = await styleHashes(body);
    expect(hashes).toHaveLength(1);
    const policy = `default-src 'none'; img-src http: https:; style-src ${hashes.join(' ')}`;
    const { looks, consoleErrors } = await under(policy, body, { javaScriptEnabled: false });
    expect(consoleErrors).toEqual([]);
    expect(differences(looks, (await under('', body)).looks)).toEqual([]);
  },
);

test('styleHashes returns each style of a page once', async () => {
  const other = renderListToHtml([wholeArticle, article({ language: 'ar' })]).element;
  const hashes = await styleHashes(element + other + element);
  expect(hashes).toHaveLength(2);
  expect(hashes.every((hash) => /^'sha256-[\w+/]{43}='$/.test(hash))).toBe(true);
});

test('the script styles a static card whose style the policy blocks', async () => {
  const { looks, consoleErrors } = await under(`${strict}; style-src 'none'; ${trusted}`, element + script);
  expect(consoleErrors.filter((line) => !/inline style/i.test(line))).toEqual([]);
  expect(differences(looks, (await under('', element)).looks)).toEqual([]);
});

test('a static card and list are readable without scripts', async () => {
  const list = renderListToHtml([wholeArticle, article({ headline: 'Second' })]).element;
  for (const body of [element, list]) {
    const { page, requests, close } = await host.open({ body }, { javaScriptEnabled: false });
    expect(await page.getByRole('link', { name: wholeArticle.headline }).isVisible()).toBe(true);
    expect(requests.filter((path) => !/^\/(favicon\.ico)?$/.test(path))).toEqual(['/picture.svg']);
    await close();
  }
});

test('headline, link, summary and funders remain when templates or custom elements are stripped', async () => {
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

test('stores nothing in the browser and sends no request to other sites', async () => {
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

test('the scripts contain no eval and no HTML injection sink', () => {
  for (const [name, code] of host.scripts) {
    expect(
      `${name} ${/\beval\(|new Function|innerHTML|insertAdjacentHTML|document\.write|localStorage|document\.cookie/.exec(code)}`,
    ).toBe(`${name} null`);
  }
});
