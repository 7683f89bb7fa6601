/** Pages that clobber properties of the document: after `<img name="defaultView">`, `document.defaultView` is an image. */
import { expect, test } from 'vitest';
import { script, withHost } from '../host.js';

const host = withHost();
const json = '<script type="application/json">{ "headline": "Nurses open a clinic" }</script>';

test('renders a card when images shadow every property of document', async () => {
  const hide = `<script>
    window.card = document.querySelector('news-card');
    const names = [];
    for (const name in document) names.push(name);
    document.body.insertAdjacentHTML('beforeend', names.map((name) => '<img alt="" name="' + name + '">').join(''));
  </script>`;
  const { page, consoleErrors, close } = await host.open({
    body: `<news-card><p>Text</p>${json}</news-card>${hide}${script}`,
  });
  const headline = await page.waitForFunction(() => {
    const { card } = globalThis as never as { card: Element };
    return card.shadowRoot?.querySelector('h3')?.textContent;
  });
  expect(await headline.jsonValue()).toBe('Nurses open a clinic');
  expect(consoleErrors).toEqual([]);
  await close();
});

test.each([
  ['Document.prototype.createElementNS', 'an element'],
  ['CSSStyleSheet.prototype.replaceSync', 'the style sheet'],
])('keeps the fallback content when %s throws', async (method) => {
  const { page, consoleErrors, close } = await host.open({
    head: `<script>${method} = () => { throw new Error('no such luck'); };</script>`,
    body: `<news-card><p>Text</p>${json}</news-card>${script}`,
  });
  await expect.poll(() => consoleErrors).toEqual(['news-cards: nothing could be drawn: Error: no such luck']);
  expect(await page.getByText('Text').isVisible()).toBe(true);
  await close();
});
