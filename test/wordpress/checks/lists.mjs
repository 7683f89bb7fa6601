/** The block "News card list". */
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArticles } from '../../../dist/exports/model.js';
import { toRss } from '../../../dist/exports/output/rss.js';
import { expectAccessible, visit } from '../published.mjs';

/** @type {import('../checks.mjs').Check[]} */
export const listChecks = [
  {
    name: 'a list shows the stories of a category, without JavaScript too, and readers narrow it and ask for more',
    async check({ browser, site, editorOf }) {
      const author = await editorOf('author');
      const migration = Number(await site.php(`echo get_cat_ID('Migration');`));
      for (const [headline, goal] of /** @type {const} */ ([
        ['Boats', 14],
        ['Schools', 4],
        ['Teachers', 4],
        ['Elsewhere', 4],
      ])) {
        await author.newPost(headline);
        await author.makeCard(
          JSON.stringify({ headline: `${headline} are better`, language: 'en', sdgs: [{ goal }] }),
        );
        const { id } = await author.publish();
        if (headline !== 'Elsewhere') await site.php(`wp_set_post_categories(${id}, array(${migration}));`);
      }
      const editor = await editorOf('admin');
      await editor.newPost('List');
      await editor.insert('News card list');
      const stories = await editor.panel('Stories');
      await stories.getByLabel('Categories').fill('Migration');
      await editor.page.getByRole('option', { name: 'Migration' }).click();
      await stories.getByLabel(/Stories shown at first/).fill('2');
      const filters = await editor.panel('Filters for readers');
      await filters.getByLabel('Goals').check();
      await editor.canvas.getByRole('article', { name: 'Teachers are better' }).waitFor();
      const { address } = await editor.publish();

      const plain = await visit(browser, address, { javaScriptEnabled: false });
      const headlines = (/** @type {import('playwright').Page} */ page) =>
        page.locator('.wp-block-news-cards-list .nc-headline').allTextContents();
      assert.deepEqual((await headlines(plain)).sort(), [
        'Boats are better',
        'Schools are better',
        'Teachers are better',
      ]);
      await plain.context().close();

      const page = await visit(browser, address);
      const list = page.locator('news-card-list');
      await list.getByRole('button', { name: /more/i }).waitFor();
      assert.equal(await list.getByRole('article').count(), 2);
      await list.getByRole('button', { name: /more/i }).click();
      assert.equal(await list.getByRole('article').count(), 3);
      await list.getByText('Filter stories').click();
      await list.getByRole('link', { name: /Quality education/ }).click();
      await page.waitForFunction(
        () => document.querySelector('news-card-list')?.shadowRoot?.querySelectorAll('article').length === 2,
      );
      assert.deepEqual(
        (await list.getByRole('article').allTextContents()).map((text) => text.split(' ')[0]).sort(),
        ['Schools', 'Teachers'],
      );
      await expectAccessible(page);
      await page.context().close();
    },
  },
  {
    name: 'a list shows a feed through the cached route, which reads no address that no block has, and none in a private network',
    async check({ browser, site, editorOf, files }) {
      const { articles } = parseArticles([
        { headline: 'A school opens', url: 'https://example.org/school', published: '2024-05-03' },
        { headline: 'A bridge opens', url: 'https://example.org/bridge', published: '2024-05-02' },
      ]);
      writeFileSync(
        join(files.folder, 'feed.xml'),
        toRss(articles, { title: 'News', url: 'https://example.org/' }),
      );
      const editor = await editorOf('author');
      await editor.newPost('Feed');
      await editor.insert('News card list');
      const address = (await editor.panel('Stories')).getByLabel('Address of a feed');
      const refused = [
        [`${files.address}/nothing.xml`, /received status 404 from .*; expected a feed/],
        ['http://127.0.0.2/feed.xml', /host 127\.0\.0\.2, which is not public/],
        ['http://169.254.169.254/latest/meta-data', /which is not public/],
        [`${files.address}/moved?to=http://127.0.0.2/feed.xml`, /which is not public/],
        ['file:///etc/passwd', /url: received/],
      ];
      for (const [url, message] of refused) {
        await address.fill(`${url}`);
        await editor.canvas
          .locator('.components-notice.is-error')
          .getByText(message ?? '')
          .waitFor();
      }
      await address.fill(`${files.address}/feed.xml`);
      await editor.canvas.getByRole('article', { name: 'A school opens' }).waitFor();
      const published = await editor.publish();
      const page = await visit(browser, published.address);
      await page.getByRole('article', { name: 'A bridge opens' }).waitFor();
      await expectAccessible(page);

      // From the cache, until it is a quarter of an hour old.
      writeFileSync(join(files.folder, 'feed.xml'), '');
      await page.reload();
      await page.getByRole('article', { name: 'A bridge opens' }).waitFor();
      await page.context().close();
      const route = `${site.address}/wp-json/news-cards/v1/feed?url=${encodeURIComponent('https://example.org/')}`;
      for (const key of ['', '&key=x']) assert.equal((await fetch(route + key)).status, 401);
      assert.equal((await fetch(`${site.address}/wp-json/news-cards/v1/stories`)).status, 401);

      const plain = await visit(browser, published.address, { javaScriptEnabled: false });
      await plain.locator('.wp-block-news-cards-list').getByRole('link', { name: 'localhost' }).waitFor();
      await plain.context().close();
    },
  },
];
