import { expect, test } from 'vitest';
import type { NewsCardElement } from '../../../src/exports/element.js';
import { renderListToHtml, renderToHtml } from '../../../src/exports/server.js';
import { article, wholeArticle } from '../../support/articles.js';
import { script, send, withHost } from '../host.js';
import { headlines, json, listener, type RecordedEvent, story } from './elementPage.js';

const host = withHost();

test('a static card is upgraded without rendering again, and its links dispatch events', async () => {
  host.serve('/story.json', wholeArticle);
  const watch = `<script>
    window.changes = [];
    addEventListener('DOMContentLoaded', () => new MutationObserver((records) => changes.push(...records.map(({ type, target, removedNodes: [gone] }) => gone?.localName ?? type + target.outerHTML)))
      .observe(document.querySelector('news-card').shadowRoot, { childList: true, subtree: true, attributes: true, characterData: true }));
  </script>`;
  for (const options of [
    {},
    { variant: 'full', headingLevel: 2 },
    { src: '/story.json' },
    { src: '/story.json', variant: 'full' },
  ] as const) {
    const { element } = renderToHtml(wholeArticle, options);
    const { page, consoleErrors, close } = await host.open({
      body: element,
      head: listener + watch + script,
    });
    await page.waitForFunction(() => (globalThis as never as { events: RecordedEvent[] }).events.length > 0);
    expect(await page.evaluate(() => (globalThis as never as { changes: string[] }).changes)).toEqual(
      'src' in options ? ['style'] : [],
    );
    const sheets = await page
      .locator('news-card')
      .evaluate((card) => [
        card.shadowRoot?.adoptedStyleSheets.length,
        card.shadowRoot?.querySelectorAll('style').length,
      ]);
    expect(sheets).toEqual('src' in options ? [1, 0] : [0, 1]);
    expect(consoleErrors).toEqual([]);
    await close();
  }
});

test('a static list is upgraded, and only changes are rendered', async () => {
  const articles = [wholeArticle, article({ headline: 'Second' })];
  host.serve('/list.json', [...articles, { headline: 'New' }]);
  const { element } = renderListToHtml(articles, { src: '/list.json' });
  const { page, close } = await host.open({ body: element + script });
  await page.getByRole('heading', { name: 'New' }).waitFor();
  expect(await headlines(page)).toEqual([wholeArticle.headline, 'Second', 'New']);
  await close();
});

test('a static list keeps its name when it is upgraded', async () => {
  host.serve('/list.json', [story, { headline: 'New' }]);
  const { element } = renderListToHtml([story], { src: '/list.json', 'aria-label': 'News' });
  const { page, close } = await host.open({ body: element + script });
  await page.getByRole('heading', { name: 'New' }).waitFor();
  expect(await page.getByRole('list', { name: 'News', exact: true }).count()).toBe(1);
  await close();
});

test('upgrades a static card inserted with innerHTML', async () => {
  const { page, consoleErrors, close } = await host.open({ body: `<main></main>${script}` });
  await page.evaluate((html) => {
    (document.querySelector('main') as HTMLElement).innerHTML = html;
  }, renderToHtml(wholeArticle).element);
  await page.getByRole('link', { name: wholeArticle.headline }).waitFor();
  // Only the browser's own warning.
  expect(consoleErrors.filter((line) => !line.includes('setHTMLUnsafe'))).toEqual([]);
  await close();
});

test('loading a second version of the script has no effect and no error', async () => {
  host.serve('/script/other.js', (response) =>
    send(response, `${host.scripts.get('embed.js')}\n/* another version */`, 'text/javascript'),
  );
  const { page, consoleErrors, close } = await host.open({
    body: `<news-card>${json(story)}</news-card>${script}<script type="module" src="/script/other.js"></script><script type="module" src="/script/define.js"></script>`,
  });
  await page.getByRole('article').waitFor();
  expect(await page.getByRole('article').count()).toBe(1);
  expect(consoleErrors).toEqual([]);
  await close();
});

test('a subclass can be registered under another tag, where properties reflect attributes', async () => {
  const { page, close } = await host.open({
    body: `<our-card id="a" heading-level="2" variant="no">Text ${json(story)}</our-card><script type="module">import { NewsCardElement } from '/script/element.js'; class OurCard extends NewsCardElement {} OurCard.define('our-card'); OurCard.define('our-card');</script>`,
  });
  await page.getByRole('heading', { level: 2 }).waitFor();
  const properties = () =>
    page.evaluate(() => {
      const { variant, headingLevel, src } = document.querySelector('our-card') as NewsCardElement;
      return [variant, headingLevel, src, customElements.get('news-card')];
    });
  expect(await properties()).toEqual([undefined, 2, undefined, undefined]);
  await page.evaluate(() => {
    const card = document.querySelector('our-card') as NewsCardElement;
    card.variant = 'full';
    card.headingLevel = undefined;
  });
  await page.getByRole('heading', { level: 3 }).waitFor();
  expect(await properties()).toEqual(['full', undefined, undefined, undefined]);
  expect(await page.locator('our-card').getAttribute('heading-level')).toBeNull();
  await close();
});

test('the classes can be imported without registering them', async () => {
  const { page, close } = await host.open({
    body: `<news-card id="a">Text ${json(story)}</news-card><script type="module">import { NewsCardElement } from '/script/element.js'; window.before = customElements.get('news-card'); window.define = () => NewsCardElement.define();</script>`,
  });
  await page.waitForFunction(() => 'define' in globalThis);
  expect(await page.evaluate(() => typeof (globalThis as never as { before: unknown }).before)).toBe(
    'undefined',
  );
  await page.evaluate(() => (globalThis as never as { define: () => void }).define());
  await page.getByRole('article').waitFor();
  await close();
});
