/** Bad and hostile input. */
import assert from 'node:assert/strict';
import { articleOf, expectSameMarkup, visit } from '../published.mjs';

const hostile = {
  headline: `Results [audio src="https://example.org/a.mp3"] <script>alert(1)</script> "it's" -- 3x4 :) ... & \\0 \\\\ [gallery]`,
  summary: `<img src=x onerror="alert(1)"> [caption]It's "quoted"[/caption] <!-- /wp:news-cards/card --> --> 10:30 (tm)`,
  publisher: { name: '"><b onmouseover=alert(1)>Agency</b>', url: 'https://example.org/"onclick="alert(1)' },
  funders: [{ name: '[embed]https://example.org[/embed]' }],
  topics: ['<style>*{display:none}</style>'],
  url: 'https://example.org/?a=1&b=[x]&c="d"',
  language: 'en',
};

/** @type {import('../checks.mjs').Check[]} */
export const inputChecks = [
  {
    name: 'a hostile article stays text, and every character is as its author typed it',
    async check({ browser, site, editorOf }) {
      for (const user of /** @type {const} */ (['author', 'admin'])) {
        const editor = await editorOf(user);
        await editor.newPost('Hostile');
        await editor.makeCard(JSON.stringify(hostile));
        const { id, address } = await editor.publish();
        const page = await visit(browser, address);
        const article = await articleOf(site, id);
        assert.equal(article.headline, hostile.headline);
        assert.equal(article.summary, hostile.summary);
        await expectSameMarkup(page, article, { headingLevel: 2 });
        const card = page.locator('.nc-card');
        assert.equal(await card.getByRole('heading').textContent(), hostile.headline);
        assert.equal(
          await card.locator('script, audio, img, style, iframe, figure, [onerror], [onmouseover]').count(),
          0,
        );
        // Again after the next save in the editor.
        await editor.open(id);
        await editor.select();
        await (await editor.panel('Story')).getByLabel('Section', { exact: true }).fill('News');
        await editor.save();
        await page.reload();
        await expectSameMarkup(page, { ...article, section: 'News' }, { headingLevel: 2 });
        await page.context().close();
      }
    },
  },
  {
    name: 'an article of 1 MB is a card like another, and what its author cannot write through REST either',
    async check({ browser, site, editorOf }) {
      const editor = await editorOf('author');
      const body = Array.from({ length: 1000 }, (_, index) => ({
        type: 'paragraph',
        content: [{ text: `${index} [audio] <b>"it's"</b> `.repeat(45) }],
      }));
      await editor.newPost('Long');
      await editor.makeCard(JSON.stringify({ headline: 'A long story', language: 'en', body }));
      await editor.canvas.getByText(/received 1000 entries; the first \d+ were kept/).waitFor();
      const look = await editor.panel('Appearance');
      await look.getByLabel('Variant').selectOption('Whole story');
      const { id, address } = await editor.publish();
      const page = await visit(browser, address);
      const article = await articleOf(site, id);
      // WordPress would save a longer post as an empty one.
      assert.ok(article.body.length > 50, `${article.body.length} paragraphs`);
      await expectSameMarkup(page, article, { variant: 'full', headingLevel: 2 });

      // Markup that no editor made: only the elements of a card are left.
      const card = {
        article: {},
        html: {
          standard:
            '<article class="nc-card"><a href="javascript:alert(1)" onclick="alert(1)">x</a><script>alert(1)</script><iframe src="https://example.org"></iframe><svg onload="alert(1)"></svg><form action="/"><input></form><time datetime="2024">May</time></article>',
        },
      };
      const attribute = JSON.stringify(
        JSON.stringify(card).replace(/</g, '\\u003c').replace(/>/g, '\\u003e'),
      );
      const status = await editor.page.evaluate(
        async ([id, attribute]) => {
          const { wp } = /** @type {any} */ (globalThis);
          const content = `<!-- wp:news-cards/card {"card":${attribute}} /-->`;
          const post = await wp.apiFetch({ path: `/wp/v2/posts/${id}`, method: 'PUT', data: { content } });
          return post.status;
        },
        [id, attribute],
      );
      assert.equal(status, 'publish');
      await page.goto(address);
      const left = await page.locator('.nc-card').innerHTML();
      assert.match(left, /<time datetime="2024">May<\/time>/);
      assert.doesNotMatch(left, /javascript:|onclick|onload|<script|<iframe|<svg|<form|<input/);
      await page.context().close();
    },
  },
  {
    name: 'bad input is explained in the block, and a reload loses nothing that was typed',
    async check({ editorOf }) {
      const editor = await editorOf('author');
      const { canvas, page } = editor;
      await editor.newPost('Bad input');
      await editor.insert('News card');
      const text = canvas.getByRole('textbox', { name: 'Text of the story' });
      const tries = /** @type {const} */ ([
        ['{"headline": "A clinic opens", "sdgs": [}', /received .*; expected .*JSON/],
        ['{"summary": "It has two rooms."}', /headline.*received .*expected/],
        ['— — —', /headline|text/i],
      ]);
      for (const [input, message] of tries) {
        await text.fill(input);
        await canvas.getByRole('button', { name: 'Make a card' }).click();
        await canvas.locator('.components-notice.is-error').getByText(message).first().waitFor();
      }
      await text.fill('{"headline": "A <b>\\\\0 \\"it\'s\\" [audio] clinic", "sdgs": [}');
      await editor.save();
      await page.reload();
      await canvas.getByRole('textbox', { name: 'Text of the story' }).waitFor();
      assert.equal(
        await canvas.getByRole('textbox', { name: 'Text of the story' }).inputValue(),
        '{"headline": "A <b>\\\\0 \\"it\'s\\" [audio] clinic", "sdgs": [}',
      );

      // In the sidebar, what is wrong is said, and the valid article stays.
      await canvas
        .getByRole('textbox', { name: 'Text of the story' })
        .fill('{"headline": "A clinic opens", "language": "en"}');
      await canvas.getByRole('button', { name: 'Make a card' }).click();
      await canvas.getByRole('article', { name: 'A clinic opens' }).waitFor();
      const json = await editor.panel('All fields, as JSON');
      await json.getByLabel('Article').fill('{"headline": "A clinic opens", "sdgs": [{"goal": 18}]}');
      await canvas.getByText(/sdgs\[0\]\.goal: received 18; expected a whole number from 1 to 17/).waitFor();
      await json.getByLabel('Article').fill('{"headline": ');
      await canvas
        .locator('.components-notice.is-error')
        .getByText(/received .*expected/)
        .waitFor();
      await canvas.getByRole('article', { name: 'A clinic opens' }).waitFor();
      await editor.save();
    },
  },
];
