import assert from 'node:assert/strict';
import { findFaults } from './faults.mjs';

/** What each story shows many of, and so the parts, languages, colours and widths that an engine must cope with. */
const stories = {
  'matrix-article-card--variants': 'cards in every variant',
  'matrix-article-card--languages': 'cards in every language',
  'matrix-article-card--widths': 'cards in every width',
  'matrix-article-card--schemes': 'cards in both colour schemes',
  'matrix-article-card--extremes': 'cards of extreme articles',
  'matrix-article-card--lead-extremes': 'lead cards of extreme articles',
  'matrix-article-card--compact-extremes': 'compact cards of extreme articles',
  'matrix-article-card--headline-extremes': 'headlines of extreme articles',
  'matrix-article-card--full-extremes': 'full cards of extreme articles',
  'matrix-article-list--layouts': 'lists of cards in every layout',
  'matrix-article-list--languages': 'lists of cards in every language',
  'matrix-funder-list--layouts': 'funders in every layout',
  'matrix-funder-list--languages': 'funders in every language',
  'matrix-partner-list--extremes': 'partners with extreme names',
  'matrix-participant-list--layouts': 'participants in every layout',
  'matrix-sdg-badge--languages': 'badges of goals in every language',
  'matrix-sdg-list--extremes': 'lists of goals',
  'matrix-sdg-icon--extremes': 'icons of goals',
  'matrix-location-tag--languages': 'places in every language',
  'guide-themes--side-by-side': 'themes',
};

/**
 * Opens a story, and resolves when it is drawn and its pictures have loaded or failed.
 *
 * @param {import('../drivers/page.mjs').EnginePage} page
 * @param {import('../site.mjs').Site} site
 * @param {string} id
 * @param {string} [globals] settings of the toolbar, as in the address
 */
export async function openStory(page, site, id, globals = 'colorScheme:light') {
  await page.open(`${site.origin}/iframe.html?viewMode=story&id=${id}&globals=${globals}`);
  await page.until(`the story ${id}`, () => Boolean(document.querySelector('#storybook-root > *')));
  await page.run(async () => {
    const settled = [...document.images].map((image) => {
      image.loading = 'eager';
      return image.decode().catch(() => {});
    });
    await Promise.all([document.fonts.ready, ...settled]);
  });
}

/** @type {import('../run.mjs').Check[]} */
export const storyChecks = Object.entries(stories).map(([id, name]) => ({
  name,
  async run(page, site) {
    await openStory(page, site, id);
    assert.deepEqual(await page.run(findFaults), []);
    assert.deepEqual(await page.complaints(), []);
  },
}));
