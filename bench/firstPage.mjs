/**
 * `node bench/firstPage.mjs`: what a reader waits for: the first cards of a page that was never open before, on a slow phone, ours
 * and those of other libraries, as ratios to a floor measured in the same run: a card with the same information, written by hand.
 * `node bench/firstPage.mjs ours` leaves out the others; a number sets how many fresh pages each measure takes (default 9).
 * Three columns at 1,200 px, production bundles, Chromium's processor throttled to a quarter; medians of interleaved fresh pages.
 */
import { openBrowser } from './support/cardPages.mjs';
import { comparedCards } from './support/cards.mjs';
import { median } from './support/measure.mjs';

const rounds = Number(process.argv.find((argument) => /^\d+$/.test(argument)) ?? 9);
const slowdown = 4;

/** The largest ratios of ours to the floor: of script, of style and layout, and of both together. */
const targets = { 12: { script: 1.6, all: 1.5 }, 100: { 'style + layout': 2.2, all: 1.7 } };

const { serveCard, firstPage, close } = await openBrowser();
const cards = comparedCards();
for (const [name, path] of cards) await serveCard(name, path);

/** `ArticleList` shows the same articles in its own grid, and skips what is far below the fold. */
const shown = cards.flatMap(([name]) => (name === 'ours' ? [name, 'ours, ArticleList'] : [name]));

for (const [count, limits] of Object.entries(targets)) {
  /** @type {Map<string, import('./support/cardPages.mjs').FirstPage[]>} */
  const pages = new Map(shown.map((name) => [name, []]));
  for (let round = 0; round < rounds; round++)
    for (const [name, results] of pages) {
      const [card = '', list] = name.split(', ');
      results.push(await firstPage(card, { count: Number(count), isList: !!list, slowdown }));
    }
  console.log(`\nfirst ${count} cards, ms (× the floor)`);
  /** @type {Record<string, number>} */
  const floor = {};
  for (const [name, results] of pages) {
    const times = results.map(({ scriptMs, layoutMs }) => ({
      script: scriptMs,
      'style + layout': layoutMs,
      all: scriptMs + layoutMs,
    }));
    const cells = /** @type {const} */ (['script', 'style + layout', 'all']).map((measure) => {
      const value = median(times.map((time) => time[measure]));
      floor[measure] ??= value;
      const ratio = value / floor[measure];
      const limit = name === 'ours' && /** @type {Record<string, number>} */ (limits)[measure];
      const verdict = limit ? (ratio <= limit ? ` ≤ ${limit} met` : ` > ${limit} NOT MET`) : '';
      return `${measure} ${value.toFixed(0).padStart(4)} (${ratio.toFixed(2)}×${verdict})`.padEnd(36);
    });
    console.log(name.padEnd(20), ...cells);
  }
}
await close();
