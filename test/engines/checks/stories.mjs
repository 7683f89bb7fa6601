import assert from 'node:assert/strict';
import { findFaults } from './faults.mjs';

/** Stories with many states: together they cover the parts, languages, colours and widths that an engine must support. */
const stories = {
  'all-states--all-states': 'cards in every state',
  'components-article-card-matrix--languages': 'cards in every language',
  'components-article-card-matrix--widths': 'cards in every width',
  'components-article-card-matrix--schemes': 'cards in both colour schemes',
  'components-article-card-matrix--lead-extremes': 'lead cards of extreme articles',
  'components-article-card-matrix--compact-extremes': 'compact cards of extreme articles',
  'components-article-card-matrix--headline-extremes': 'headlines of extreme articles',
  'components-article-story--extremes': 'whole stories of extreme articles',
  'components-article-list--layouts': 'lists of cards in every layout',
  'components-article-list--languages': 'lists of cards in every language',
  'components-funder-list--layouts': 'funders in every layout',
  'components-funder-list--languages': 'funders in every language',
  'components-partner-list--extremes': 'partners with extreme names',
  'components-participant-list--layouts': 'participants in every layout',
  'components-sdg-badge--languages': 'badges of goals in every language',
  'components-sdg-list--extremes': 'lists of goals',
  'components-sdg-icon--extremes': 'icons of goals',
  'components-location-tag--languages': 'places in every language',
  'guide-themes--side-by-side': 'themes',
};

/**
 * Opens a story, and resolves when it is rendered and its pictures have loaded or failed.
 *
 * @param {import('../drivers/page.mjs').EnginePage} page
 * @param {import('../site.mjs').Site} site
 * @param {string} id
 */
export async function openStory(page, site, id) {
  await page.open(`${site.origin}/iframe.html?viewMode=story&id=${id}&globals=colorScheme:light`);
  await page.until(`the story ${id}`, () => Boolean(document.querySelector('#storybook-root > *')));
  await page.run(async () => {
    const settled = [...document.images].map((image) => {
      image.loading = 'eager';
      return image.decode().catch(() => {});
    });
    await Promise.all([document.fonts.ready, ...settled]);
  });
}

/** A page with each kind of fault once, in any font: hidden text gives the broken word its width. */
const faulty = `
  <p style="inline-size: 4em; overflow: hidden; white-space: nowrap">Words that are cut off</p>
  <p style="margin: 0 0 -1lh">Below</p><p style="margin: 0">Above</p>
  <div style="inline-size: max-content">
    <p style="margin: 0; block-size: 0; overflow: hidden">Clean water and sanita</p>
    <p style="inline-size: 0; min-inline-size: 100%; word-break: break-all">Clean water and sanitation</p>
  </div>
  <article lang="ar"><h2>نص</h2></article>
  <div style="inline-size: 3000px">Wide</div>`;

/** @type {import('../run.mjs').Check} */
const findsFaults = {
  name: 'layout faults of a page are found',
  async run(page, site) {
    await page.open(site.page({ body: faulty }));
    const faults = await page.run(findFaults);
    const expected = [
      /^cut off: Words/,
      /^over another: Below/,
      /^broken: sanitation/,
      /^ltr in ar/,
      /^the page is \d+ px/,
    ];
    assert.deepEqual(
      expected.filter((pattern) => !faults.some((fault) => pattern.test(fault))),
      [],
    );
    assert.equal(faults.length, expected.length, faults.join('; '));
  },
};

/**
 * @param {[id: string, name: string]} story
 * @returns {import('../run.mjs').Check}
 */
const hasNoFaults = ([id, name]) => ({
  name,
  async run(page, site) {
    await openStory(page, site, id);
    assert.deepEqual(await page.run(findFaults), []);
    assert.deepEqual(await page.consoleErrors(), []);
  },
});

/**
 * The tests of stories run in development mode; a production build can fail where that does not.
 *
 * @type {import('../run.mjs').Check}
 */
const guideRenders = {
  name: 'every story of the guide renders in the build',
  async run(page, site) {
    const index = await (await fetch(`${site.origin}/index.json`)).json();
    const entries = /** @type {{ id: string, type: string }[]} */ (Object.values(index.entries));
    const ids = entries
      .filter(({ id, type }) => type === 'story' && /^(guide|templates)-/.test(id))
      .map(({ id }) => id);
    assert.ok(ids.length > 10, `${ids.length} stories`);
    const failed = [];
    for (const id of ids) {
      await page.open(`${site.origin}/iframe.html?viewMode=story&id=${id}`);
      const state = await page.until(`the story ${id}`, () => {
        if (document.body.classList.contains('sb-show-errordisplay')) return 'failed';
        return document.querySelector('#storybook-root > *') ? 'rendered' : undefined;
      });
      if (state === 'failed') failed.push(id);
    }
    assert.deepEqual(failed, []);
  },
};

export const storyChecks = [findsFaults, guideRenders, ...Object.entries(stories).map(hasNoFaults)];
