import assert from 'node:assert/strict';
import { openStory } from './stories.mjs';

/**
 * Colours of a part of the screen, as `rgb(…)`, row by row.
 *
 * @param {import('../drivers/page.mjs').EnginePage} page
 * @param {{ x: number, y: number, width: number, height: number }} box in CSS pixels, whole ones
 * @returns {Promise<string[]>}
 */
async function pixels(page, box) {
  const inPage = async (/** @type {string} */ png, /** @type {typeof box} */ { x, y, width, height }) => {
    const image = new Image();
    image.src = `data:image/png;base64,${png}`;
    await image.decode();
    const canvas = new OffscreenCanvas(width, height);
    const context = /** @type {OffscreenCanvasRenderingContext2D} */ (canvas.getContext('2d'));
    context.drawImage(image, -x, -y);
    const { data } = context.getImageData(0, 0, width, height);
    return Array.from(
      { length: width * height },
      (_, index) => `rgb(${data.slice(4 * index, 4 * index + 3).join(', ')})`,
    );
  };
  return page.run(inPage, await page.screenshot(), box);
}

/**
 * Looks for dark pixels, because the engine may draw the text itself.
 *
 * @param {import('../drivers/page.mjs').EnginePage} page
 */
async function assertTextInBrokenImage(page) {
  const box = await page.run(async () => {
    // Before the last image has failed, the page may still move, and other text into the box.
    const pending = [...document.images].filter(({ complete }) => !complete);
    await Promise.all(
      pending.map((image) => new Promise((done) => Object.assign(image, { onload: done, onerror: done }))),
    );
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 100)));
    const image = [...document.images].find(({ naturalWidth }) => !naturalWidth);
    const { x, y, width, height } = /** @type {Element} */ (image).getBoundingClientRect();
    const [left, top] = [Math.round(x), Math.round(y)];
    return {
      x: left,
      y: top,
      width: Math.floor(width),
      height: Math.min(Math.floor(height), innerHeight - top),
    };
  });
  const colors = await pixels(page, box);
  const dark = colors.filter((color) => (color.match(/\d+/g) ?? []).every((value) => Number(value) < 60));
  assert.ok(dark.length > 100, `${dark.length} dark pixels`);
}

/** @type {import('../run.mjs').Check[]} */
export const lookChecks = [
  {
    name: 'each goal of a card fills its own place on the selvedge, in its colour',
    async run(page, site) {
      await openStory(page, site, 'components-article-card-extremes--all-goals');
      const { boxes, colors } = await page.run(async () => {
        const card = /** @type {HTMLElement} */ (document.querySelector('[data-goals]'));
        card.scrollIntoView({ block: 'end', behavior: 'instant' });
        // The first picture must show the page where it was scrolled to.
        await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 100)));
        const probe = document.body.appendChild(document.createElement('p'));
        const { x, bottom, width } = card.getBoundingClientRect();
        const selvedge = getComputedStyle(card, '::after');
        const numbers = (card.getAttribute('data-goals') ?? '').split(' ').map(Number);
        return {
          boxes: numbers.map((goal) => [Math.round(x + ((goal - 0.5) * width) / 17), Math.round(bottom) - 6]),
          colors: numbers.map((goal) => {
            probe.style.color = selvedge.getPropertyValue(`--nc-${goal}`);
            return getComputedStyle(probe).color;
          }),
        };
      });
      assert.equal(colors.length, 17);
      const seen = [];
      for (const [x = 0, y = 0] of boxes) seen.push(...(await pixels(page, { x, y, width: 1, height: 1 })));
      assert.deepEqual(seen, colors);
    },
  },
  {
    name: 'pictures, headlines and selvedges of each row of a list are aligned',
    async run(page, site) {
      for (const story of ['components-article-list--lead', 'components-article-list--unlike-rows']) {
        await openStory(page, site, story);
        const faults = await page.run(() => {
          const list = /** @type {HTMLElement} */ (document.querySelector('#storybook-root .nc-articles'));
          const cards = [...list.querySelectorAll('.nc-item:not([data-lead]) > .nc-card')];
          const faults = cards.length ? [] : [[Number.NaN]];
          for (let width = 320; width <= 1400; width += 40) {
            list.style.inlineSize = `${width}px`;
            /** @type {Map<number, Element[]>} */
            const rows = new Map();
            for (const card of cards) {
              const top = Math.round(card.getBoundingClientRect().top);
              rows.set(top, [...(rows.get(top) ?? []), card]);
            }
            for (const row of rows.values()) {
              const spread = (
                /** @type {Element[]} */ elements,
                /** @type {'top' | 'bottom' | 'height'} */ side,
              ) => {
                const values = elements.map((element) => element.getBoundingClientRect()[side]);
                return values.length ? Math.max(...values) - Math.min(...values) : 0;
              };
              const partsOf = (/** @type {string} */ part) =>
                row.flatMap((card) => [...card.querySelectorAll(part)]);
              // Without a picture and without a place a card opens with its text.
              const isPlain = row.every((card) => !card.matches('[data-picture]'));
              const spreads = [
                spread(partsOf('img'), 'height'),
                spread(partsOf(isPlain ? '.nc-headline' : '.nc-picture ~ .nc-headline'), 'top'),
                // The selvedge is the lower edge of its card.
                spread(row, 'bottom'),
              ];
              const [pictures = 0, headlines = 0, selvedges = 0] = spreads;
              if (pictures > 1 || headlines > 4 || selvedges > 2) faults.push([width, ...spreads]);
            }
          }
          return faults;
        });
        assert.deepEqual(faults, [], story);
      }
    },
  },
  {
    name: 'a picture that fails to load shows its text alternative',
    run: async (page, site) => {
      await openStory(page, site, 'components-article-card-states--missing-picture');
      await assertTextInBrokenImage(page);
    },
  },
  {
    name: 'a goal icon that fails to load shows its name',
    run: async (page, site) => {
      await openStory(page, site, 'components-sdg-icon--extremes');
      await assertTextInBrokenImage(page);
    },
  },
  {
    name: 'a logo that fails to load shows the name, a loaded one hides it',
    async run(page, site) {
      await openStory(page, site, 'components-funder-list--logos');
      const seen = await page.run(() => {
        const texts = document.createTreeWalker(
          /** @type {Element} */ (document.querySelector('#storybook-root ul')),
          NodeFilter.SHOW_TEXT,
        );
        const range = document.createRange();
        const names = [];
        while (texts.nextNode()) {
          range.selectNodeContents(texts.currentNode);
          const { x, y, width, height } = range.getBoundingClientRect();
          const onTop = document.elementFromPoint(x + width / 2, y + height / 2);
          if (onTop?.contains(texts.currentNode)) names.push(texts.currentNode.textContent);
        }
        return names;
      });
      // The first logo fails to load, and the second organisation has none.
      assert.deepEqual(seen, ['Agency for Rural Roads', 'Council of Cities']);
    },
  },
  {
    name: 'a logo beside its name shows nothing when it fails to load',
    async run(page, site) {
      await openStory(page, site, 'components-funder-list--full');
      const widths = await page.run(() =>
        [...document.images].filter(({ naturalWidth }) => !naturalWidth).map(({ width }) => width),
      );
      assert.deepEqual(widths, [0]);
    },
  },
  {
    name: 'the accessibility tree has the names of links, headings and pictures',
    async run(page, site) {
      await openStory(page, site, 'components-article-card-content--with-picture');
      const headline = 'Four valleys agree on who may draw water, and when';
      const picture = 'A person with a yellow can on a cracked riverbed between terraced hills';
      assert.ok(await page.hasRole('heading', headline), 'heading');
      assert.ok(await page.hasRole('link', headline), 'link');
      // ARIA 1.3 renames the role to `image`, and engines adopt it at different times.
      assert.ok((await page.hasRole('img', picture)) || (await page.hasRole('image', picture)), 'picture');
      await openStory(page, site, 'components-funder-list--logos');
      assert.ok(await page.hasRole('link', 'Example Water Fund\u00a0(EWF)'), 'link of a logo');
    },
  },
];
