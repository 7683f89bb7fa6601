import assert from 'node:assert/strict';
import { article } from './article.mjs';

/** Heights of the frame and its content. */
const heights = (/** @type {import('../drivers/page.mjs').EnginePage} */ page) =>
  page.until('a frame as high as its card', () => {
    const frame = /** @type {HTMLIFrameElement} */ (document.querySelector('iframe'));
    const root = frame.contentDocument?.documentElement;
    const card = root?.querySelector('news-card')?.shadowRoot?.querySelector('article');
    const inner = Math.ceil(root?.getBoundingClientRect().height ?? 0);
    return card && inner === frame.clientHeight ? inner : 0;
  });

/** Opens the first disclosure in the frame. */
const open = () => {
  const inside = document.querySelector('iframe')?.contentDocument;
  inside?.querySelector('news-card')?.shadowRoot?.querySelector('summary')?.click();
};

/** @type {import('../run.mjs').Check[]} */
export const frameChecks = [
  {
    name: 'a frame adopts the height of its card, also when it gets narrower and when a list opens',
    async run(page, site) {
      const address = `/script/embed.html#src=${encodeURIComponent(site.json(article))}`;
      const body = `<div id="column"><iframe data-news-card title="Card" src="${address}" width="100%" height="99"></iframe></div><script src="/script/frame.js"></script>`;
      await page.open(site.page({ body }));
      const wide = await heights(page);
      await page.run(() => document.querySelector('#column')?.setAttribute('style', 'inline-size: 320px'));
      const narrow = await page.until('a higher frame', taller, wide);
      await page.run(open);
      const opened = await page.until('a higher frame', taller, narrow);
      assert.ok(wide > 150 && narrow > wide && opened > narrow, `${wide}, ${narrow}, ${opened}`);
      // Lines may wrap differently once the frame's scroll bar is gone, so the height settles in two steps.
      assert.ok((await heights(page)) > narrow);
      assert.deepEqual(await page.consoleErrors(), []);
    },
  },
];

function taller(/** @type {number} */ height) {
  const { clientHeight } = /** @type {HTMLIFrameElement} */ (document.querySelector('iframe'));
  return clientHeight > height ? clientHeight : 0;
}
