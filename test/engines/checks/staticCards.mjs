import assert from 'node:assert/strict';
import { article, script } from './article.mjs';

// In a variable, so that type checking does not need the build.
const server = '../../../dist/exports/server.js';

/** @type {import('../run.mjs').Check[]} */
export const staticChecks = [
  {
    name: 'a static card is styled and opens its lists without JavaScript',
    async run(page, site) {
      const { renderToHtml } = await import(server);
      for (const language of ['en', 'ar']) {
        const { element, fragment } = renderToHtml({ ...article, language });
        for (const markup of [element, fragment]) {
          // Without `allow-scripts` nothing runs in the frame, but this page can read it.
          const inner = site.page({ body: markup + script });
          const body = `<iframe sandbox="allow-same-origin" src="${inner}" width="800" height="900"></iframe>`;
          await page.open(site.page({ body }));
          const seen = await page.run(lookIntoFrame);
          assert.deepEqual(seen, {
            link: article.url,
            background: 'rgb(255, 255, 255)',
            direction: language === 'ar' ? 'rtl' : 'ltr',
            picture: [1600, true],
            opens: [false, true],
          });
        }
      }
    },
  },
  {
    name: 'the script hydrates a static card in place',
    async run(page, site) {
      const { renderToHtml } = await import(server);
      const { element } = renderToHtml(article);
      const watch = `<script>
        addEventListener('news-card-ready', () => { window.ready = true });
        addEventListener('DOMContentLoaded', () => {
          window.first = document.querySelector('news-card').shadowRoot.querySelector('article');
        });
      </script>`;
      await page.open(site.page({ head: watch, body: element + script }));
      await page.until('the ready event', () => 'ready' in globalThis);
      const isSame = await page.run(() => {
        const { first } = /** @type {{ first?: Element }} */ (globalThis);
        return first === document.querySelector('news-card')?.shadowRoot?.querySelector('article');
      });
      assert.equal(isSame, true);
      assert.deepEqual(await page.consoleErrors(), []);
    },
  },
];

async function lookIntoFrame() {
  const page = /** @type {Document} */ (document.querySelector('iframe')?.contentDocument);
  const card = /** @type {Element} */ (
    (page.querySelector('news-card')?.shadowRoot ?? page).querySelector('article')
  );
  const { backgroundColor, direction } = getComputedStyle(card);
  const image = /** @type {HTMLImageElement} */ (card.querySelector('img'));
  image.loading = 'eager';
  await image.decode();
  const details = /** @type {HTMLDetailsElement} */ (card.querySelector('details'));
  const before = details.open;
  card.querySelector('summary')?.click();
  return {
    link: card.querySelector('a')?.href,
    background: backgroundColor,
    direction,
    picture: [image.naturalWidth, image.width > 200],
    opens: [before, details.open],
  };
}
