import assert from 'node:assert/strict';
import { article, json, script } from './article.mjs';

/**
 * The visible state of the first card in a page.
 *
 * @param {import('../drivers/page.mjs').EnginePage} page
 */
const cardOf = (page) =>
  page.until('a card', () => {
    const host = document.querySelector('news-card, news-card-list');
    const cards = [...(host?.shadowRoot ?? document).querySelectorAll('article')];
    const heading = cards[0]?.querySelector('h2, h3, h4');
    if (!cards[0] || !heading) return undefined;
    const { backgroundColor, direction } = getComputedStyle(cards[0]);
    const { fontSize, fontStyle, color, textTransform } = getComputedStyle(heading);
    return {
      headlines: cards.map((card) => card.querySelector('h2, h3, h4')?.textContent),
      link: heading.querySelector('a')?.href,
      text: cards[0].textContent ?? '',
      looks: { backgroundColor, direction, fontSize, fontStyle, color, textTransform },
    };
  });

/** Whether the fallback content of an element is visible. */
const showsText = (/** @type {import('../drivers/page.mjs').EnginePage} */ page) =>
  page.run(() => Boolean(document.querySelector('#text')?.getClientRects().length));

const text = '<p id="text">Text</p>';

/** @type {import('../run.mjs').Check[]} */
export const elementChecks = [
  {
    name: 'an element draws its inline JSON in place of the fallback content',
    async run(page, site) {
      await page.open(site.page({ body: `<news-card>${text}${json(article)}</news-card>${script}` }));
      const { headlines, link } = await cardOf(page);
      assert.deepEqual([headlines, link], [[article.headline], article.url]);
      assert.equal(await showsText(page), false);
      assert.deepEqual(await page.consoleErrors(), []);
    },
  },
  {
    name: 'a list draws the articles of its src in order',
    async run(page, site) {
      const src = site.json([article, { headline: '' }, { headline: 'Second' }, { headline: 'Third' }]);
      await page.open(
        site.page({ body: `<news-card-list src="${src}" limit="2">${text}</news-card-list>${script}` }),
      );
      assert.deepEqual((await cardOf(page)).headlines, [article.headline, 'Second']);
      assert.equal(await showsText(page), false);
    },
  },
  {
    name: 'the fallback content remains without the script and, with an event, when data is missing',
    async run(page, site) {
      const listener = `<script>addEventListener('news-card-error', () => { window.failed = true })</script>`;
      const card = `<news-card src="/absent.json">${text}</news-card>`;
      await page.open(site.page({ body: `${card}<script type="module" src="/absent.js"></script>` }));
      assert.equal(await showsText(page), true);
      await page.open(site.page({ head: listener, body: card + script }));
      await page.until('an error event', () => 'failed' in globalThis);
      assert.equal(await showsText(page), true);
    },
  },
  {
    name: 'attributes change a card in place, including its language',
    async run(page, site) {
      await page.open(
        site.page({ body: `<news-card variant="compact">${json(article)}</news-card>${script}` }),
      );
      assert.doesNotMatch((await cardOf(page)).text, /Development Bank/);
      await page.run(() => {
        const card = /** @type {Element} */ (document.querySelector('news-card'));
        card.shadowRoot?.querySelector('a')?.focus();
        card.setAttribute('variant', 'standard');
        card.setAttribute('locale', 'fr');
      });
      await page.until('French', () =>
        /Financé par/.test(document.querySelector('news-card')?.shadowRoot?.textContent ?? ''),
      );
      const focused = await page.run(() => document.activeElement?.shadowRoot?.activeElement?.localName);
      assert.equal(focused, 'a');
      assert.deepEqual(await page.consoleErrors(), []);
    },
  },
  {
    name: 'a card that moves in the page keeps its state and sends no new request',
    async run(page, site) {
      const src = site.json(article);
      await page.open(site.page({ body: `<news-card src="${src}"></news-card><aside></aside>${script}` }));
      await cardOf(page);
      const isOpen = await page.run(async () => {
        const card = /** @type {Element} */ (document.querySelector('news-card'));
        card.shadowRoot?.querySelector('summary')?.click();
        document.querySelector('aside')?.append(card);
        await new Promise((done) => setTimeout(done, 100));
        return card.shadowRoot?.querySelector('details')?.open;
      });
      assert.equal(isOpen, true);
      assert.equal(site.requests.filter((path) => src.endsWith(path)).length, 1);
    },
  },
  {
    name: 'a correction replaces a card that comes into view again',
    async run(page, site) {
      const src = site.json(article);
      const card = `<news-card src="${src}" refresh="visible"></news-card>`;
      await page.open(site.page({ body: `${card}<p style="block-size: 5000px">Below</p>${script}` }));
      await page.until('a live region', () =>
        document.querySelector('news-card')?.shadowRoot?.querySelector('[role="status"]'),
      );
      site.json({ ...article, status: { type: 'correction', text: 'It was two.' } }, new URL(src).pathname);
      await page.run(async () => {
        const later = Date.now() + 301_000;
        Date.now = () => later;
        for (const top of [5000, 0]) {
          scrollTo(0, top);
          // Once this observer is notified, the earlier one of the card has been too.
          await new Promise((done) => {
            const observer = new IntersectionObserver(([entry]) => {
              if (entry?.isIntersecting === (top === 0)) done(observer.disconnect());
            });
            observer.observe(/** @type {Element} */ (document.querySelector('news-card')));
          });
        }
      });
      await page.until('the correction', () => {
        const root = document.querySelector('news-card')?.shadowRoot;
        return (
          root?.querySelector('article')?.textContent?.includes('It was two.') &&
          /^Correction, /.test(root.querySelector('[role="status"]')?.textContent ?? '')
        );
      });
      assert.deepEqual(await page.consoleErrors(), []);
    },
  },
  {
    name: 'a click dispatches an event with its URL and can be canceled',
    async run(page, site) {
      const listener = `<script>addEventListener('news-card-click', (event) => { event.preventDefault(); window.clicked = event.detail.url })</script>`;
      const address = site.page({ head: listener, body: `<news-card>${json(article)}</news-card>${script}` });
      await page.open(address);
      await cardOf(page);
      const clicked = await page.run(() => {
        document.querySelector('news-card')?.shadowRoot?.querySelector('a')?.click();
        return [/** @type {{ clicked?: string }} */ (globalThis).clicked, location.href];
      });
      assert.deepEqual(clicked, [article.url, address]);
    },
  },
  {
    name: 'a card ignores page styles but uses the page’s colour scheme and custom properties',
    async run(page, site) {
      const body = `<news-card>${json(article)}</news-card>${script}`;
      const looksUnder = async (/** @type {string} */ css) => {
        await page.open(site.page({ head: `<style>${css}</style>`, body }));
        return (await cardOf(page)).looks;
      };
      const plain = await looksUnder('');
      const hostile =
        '* { all: unset !important } body * { color: red !important; font: italic 7px cursive !important; text-transform: uppercase !important; direction: rtl !important }';
      // The card has the text size around it.
      assert.deepEqual(await looksUnder(hostile), await looksUnder('body * { font-size: 7px !important }'));
      const themed = await looksUnder(':root { color-scheme: dark; --nc-color-headline: rgb(9, 200, 9) }');
      assert.equal(plain.backgroundColor, 'rgb(255, 255, 255)');
      assert.equal(themed.backgroundColor, 'rgb(22, 26, 32)');
      assert.equal(themed.color, 'rgb(9, 200, 9)');
    },
  },
  {
    name: 'a card draws under a strict content security policy',
    async run(page, site) {
      const body = `<news-card src="${site.json(article)}"></news-card>${script}`;
      await page.open(site.page({ body }));
      const { looks } = await cardOf(page);
      const policy = `default-src 'none'; img-src 'self'; script-src 'self'; connect-src 'self'; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'`;
      await page.open(site.page({ body, headers: { 'content-security-policy': policy } }));
      assert.deepEqual((await cardOf(page)).looks, looks);
      assert.deepEqual(await page.consoleErrors(), []);
    },
  },
];
