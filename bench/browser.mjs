/**
 * `node bench/browser.mjs`: what 1,000 cards cost in a browser, ours and those of other libraries, as ratios to a floor measured
 * in the same run: a card with the same information, written by hand. `node bench/browser.mjs ours` leaves out the others.
 * CPU time of the main thread, medians of interleaved rounds; only ratios mean anything. Heap sizes are exact.
 */
import { openBrowser } from './support/cardPages.mjs';
import { comparedCards } from './support/cards.mjs';
import { compare, median } from './support/measure.mjs';

const count = 1000;
const rounds = 7;
const { openCard, close } = await openBrowser();
/** @type {Map<string, import('./support/cardPages.mjs').CardPage>} */
const pages = new Map();
for (const [name, path] of comparedCards()) pages.set(name, await openCard(name, path));

/**
 * Measures in a card's page that has articles ready, and clears it.
 *
 * @param {(page: import('./support/cardPages.mjs').CardPage) => Promise<number>} measure
 * @returns {(name: string) => Promise<number>}
 */
const inPage =
  (measure, size = count) =>
  async (name) => {
    const page = /** @type {import('./support/cardPages.mjs').CardPage} */ (pages.get(name));
    await page.run(`prepare(${size})`);
    const result = await measure(page);
    await page.run('clear()');
    return result;
  };

/** @param {number} size */
const mount = (size) => inPage((page) => page.scriptMs('mount()'), size);

/** @param {'all' | 'one'} which */
const update = (which) =>
  inPage(async (page) => {
    await page.run(`prepare(${count}, '${which}')`);
    await page.paintMs('mount()');
    return page.scriptMs('update()');
  });

await compare(
  [...pages.keys()],
  [
    { name: 'mount, script', unit: 'ms', target: 1.6, rounds, of: mount(count) },
    {
      name: 'mount to paint, long list',
      unit: 'ms',
      target: 0.6,
      rounds,
      of: inPage((page) => page.paintMs('mountLongList()')),
    },
    {
      name: 'mount to paint, cards alone',
      unit: 'ms',
      rounds,
      of: inPage((page) => page.paintMs('mount()')),
    },
    { name: 'update all', unit: 'ms', target: 1.6, rounds, of: update('all') },
    { name: 'update one of 1,000', unit: 'ms', target: 0.06, rounds, of: update('one') },
    {
      name: 'hydrate',
      unit: 'ms',
      target: 1.6,
      rounds,
      of: inPage(async (page) => {
        await page.run('prepareHtml()');
        return page.scriptMs('hydrate()');
      }),
    },
    {
      name: 'heap a card',
      unit: 'kB',
      target: 1.8,
      rounds: 3,
      of: inPage(async (page) => {
        const before = await page.heapBytes();
        await page.paintMs('mount()');
        return ((await page.heapBytes()) - before) / count / 1000;
      }),
    },
  ],
);

/** How much more a card costs to mount when there are ten times as many. @param {string} name */
async function growth(name) {
  /** @type {[small: number[], large: number[]]} */
  const [small, large] = [[], []];
  for (let round = 0; round < 5; round++) {
    small.push(await mount(count)(name));
    large.push((await mount(10 * count)(name)) / 10);
  }
  return `${name} ${(median(large) / median(small)).toFixed(2)}×`;
}

console.log(`mount, a card of 10,000 to one of 1,000: ${await growth('floor')}, ${await growth('ours')}`);
await close();
