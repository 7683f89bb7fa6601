/** Ways to show cards in WordPress without the plugin, and what others read of WordPress. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fromAny } from '../../../dist/exports/adapters.js';
import { renderToHtml } from '../../../dist/exports/server.js';
import { visit } from '../published.mjs';

const story = {
  id: 'clinic',
  headline: `A clinic "opens" -- 3x4 rooms, it's new :) [gallery]`,
  url: 'https://example.org/clinic',
  language: 'en',
  published: '2024-05-03',
  summary: 'It has three rooms, and serves four thousand people a month. '.repeat(3),
  participants: ['A', 'B', 'C', 'D'].map((name) => ({ name: `Partner ${name}` })),
};
const dist = fileURLToPath(new URL('../../../dist', import.meta.url));

/**
 * Runs the command `news-cards` on the story, and returns what it prints.
 *
 * @param {string} folder
 * @param {string[]} options
 * @param {object} [article]
 */
function newsCards(folder, options, article = story) {
  const file = join(folder, 'clinic.json');
  writeFileSync(file, JSON.stringify(article));
  const [name = '', ...rest] = options;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(dist, 'cli/newsCards.js'), name, file, ...rest],
    { encoding: 'utf8' },
  );
  assert.equal(status, 0, stderr);
  return stdout;
}

/**
 * Publishes HTML in a Custom HTML block.
 *
 * @param {import('../editor.mjs').Editor} editor
 * @param {string} html
 */
async function publishHtml(editor, html) {
  await editor.newPost('HTML');
  await editor.insert('Custom HTML');
  await editor.canvas.getByRole('textbox', { name: 'HTML' }).fill(html);
  return editor.publish();
}

/** @type {import('../checks.mjs').Check[]} */
export const hostChecks = [
  {
    name: 'oEmbed of a card, pasted by an author, has the height of the card, also after a disclosure, and its headline leads to the story',
    async check({ browser, editorOf, files }) {
      // WordPress follows only links of the page's own host.
      const url = `${files.address}/story.html`;
      writeFileSync(join(files.folder, 'story.html'), '<title>The story</title>');
      const to = ['--base-url', `${files.address}/`, '--out', files.folder, '--force'];
      newsCards(files.folder, ['oembed', ...to], { ...story, url });
      const editor = await editorOf('author');
      await editor.newPost('oEmbed');
      await editor.insert('Embed');
      await editor.canvas
        .getByRole('textbox', { name: /Embed URL|Enter URL/ })
        .fill(`${files.address}/embed/clinic.html`);
      await editor.canvas.getByRole('button', { name: 'Embed', exact: true }).click();
      await editor.canvas.locator('iframe').first().waitFor();
      const { address } = await editor.publish();
      const page = await visit(browser, address);
      const frame = page.locator('iframe.wp-embedded-content');
      const card = page.frameLocator('iframe.wp-embedded-content');
      const height = async () => Number(await frame.getAttribute('height'));
      const content = () =>
        card.locator('html').evaluate((root) => Math.ceil(root.getBoundingClientRect().height));
      await page.waitForFunction(() => Number(document.querySelector('iframe')?.height) < 686);
      assert.equal(await height(), await content());
      const before = await height();
      await card.locator('summary').click();
      await page.waitForFunction(
        (before) => Number(document.querySelector('iframe')?.height) > before,
        before,
      );
      assert.equal(await height(), await content());
      await card.getByRole('link', { name: story.headline }).click();
      await page.waitForURL(url);
      await page.context().close();
    },
  },
  {
    name: 'the markup alone, in a Custom HTML block of an author, keeps the characters of the story and runs no shortcode',
    async check({ browser, editorOf }) {
      const { address } = await publishHtml(await editorOf('author'), renderToHtml(story).forSanitizers);
      const page = await visit(browser, address);
      const card = page.locator('.nc-card');
      assert.equal(await card.getByRole('heading').textContent(), story.headline);
      assert.equal(await card.getAttribute('aria-label'), story.headline);
      await page.context().close();
    },
  },
  {
    name: 'the iframe snippet stands where block themes put the text, and has the height of the card',
    async check({ browser, site, editorOf, files }) {
      cpSync(join(dist, 'script'), join(files.folder, 'script'), { recursive: true });
      const html = newsCards(files.folder, [
        'render',
        '--as',
        'iframe',
        '--assets',
        `${files.address}/script/`,
      ]);
      const { address } = await publishHtml(await editorOf('admin'), html);
      for (const theme of ['twentytwentythree', 'twentytwentyfour', 'twentytwentyfive']) {
        await site.php(`switch_theme('${theme}');`);
        const page = await visit(browser, address);
        await page.waitForFunction(() => document.querySelector('iframe[data-news-card][height]'));
        const edges = () =>
          page.evaluate(() => {
            const frame = /** @type {Element} */ (
              document.querySelector('iframe[data-news-card]')
            ).getBoundingClientRect();
            const content = /** @type {Element} */ (
              document.querySelector('.entry-content, .wp-block-post-content')
            );
            const { maxWidth } = getComputedStyle(/** @type {Element} */ (content.firstElementChild));
            const box = content.getBoundingClientRect();
            return {
              off: Math.abs(frame.left + frame.right - box.left - box.right),
              width: frame.width,
              maxWidth,
            };
          });
        const { off, width, maxWidth } = await edges();
        assert.ok(off < 2, `${theme}: ${off} px off the middle`);
        assert.ok(width <= Number.parseFloat(maxWidth) + 1, `${theme}: ${width} px wide`);
        await page.context().close();
      }
    },
  },
  {
    name: 'posts of the REST API are articles',
    async check({ site }) {
      const posts = await (await fetch(`${site.address}/wp-json/wp/v2/posts?_embed&search=Hello`)).text();
      const { articles, format, issues } = await fromAny(posts);
      assert.equal(format, 'wordPress');
      assert.deepEqual(
        issues.filter(({ severity }) => severity === 'error'),
        [],
      );
      assert.ok(articles.some(({ headline }) => headline === 'Hello world!'));
    },
  },
  {
    name: 'the blocks speak French to a user who does, and PHP reported nothing about the plugin',
    async check({ site, editorOf }) {
      await site.php(`update_user_meta(get_user_by('login', 'author')->ID, 'locale', 'fr_FR');`);
      const editor = await editorOf('author');
      await editor.page.goto(`${site.address}/wp-admin/post-new.php`);
      await editor.page.waitForFunction(() =>
        /** @type {any} */ (globalThis).wp?.blocks?.getBlockType('news-cards/card'),
      );
      const { title, own } = await editor.page.evaluate(() => {
        const { wp } = /** @type {any} */ (globalThis);
        return {
          title: wp.blocks.getBlockType('news-cards/card').title,
          own: wp.i18n.__('Make a card', 'news-cards'),
        };
      });
      await editor.page.evaluate(() => {
        const { wp } = /** @type {any} */ (globalThis);
        wp.data.dispatch('core/block-editor').insertBlocks(wp.blocks.createBlock('news-cards/card'));
      });
      const text = editor.canvas.getByRole('textbox', { name: 'Texte de l’article' });
      await text.fill('{ "headline": "De l’eau", "sdgs": [{ "goal": 18 }] }');
      await editor.canvas.getByRole('button', { name: 'Créer une carte' }).click();
      await editor.canvas.getByText('reçu : 18 ; attendu : un nombre entier de 1 à 17').waitFor();
      await site.php(`delete_user_meta(get_user_by('login', 'author')->ID, 'locale');`);
      assert.equal(title, 'Carte d’actualité');
      assert.equal(own, 'Créer une carte');
      const log = await site.php(`echo file_exists(WP_DEBUG_LOG) ? file_get_contents(WP_DEBUG_LOG) : '';`);
      assert.deepEqual(
        log.split('\n').filter((line) => /plugins\/news-cards|news_cards/.test(line)),
        [],
      );
    },
  },
  {
    name: 'an uninstalled plugin leaves nothing but the posts',
    async check({ site }) {
      const left = await site.php(`
        require_once ABSPATH . 'wp-admin/includes/plugin.php';
        require_once ABSPATH . 'wp-admin/includes/file.php';
        deactivate_plugins('news-cards/news-cards.php');
        uninstall_plugin('news-cards/news-cards.php');
        global $wpdb;
        echo $wpdb->get_var("SELECT COUNT(*) FROM $wpdb->postmeta WHERE meta_key = '_news_card'"), ' ',
          $wpdb->get_var("SELECT COUNT(*) FROM $wpdb->options WHERE option_name LIKE '%news\\\\_cards%'");`);
      assert.equal(left, '0 0');
    },
  },
];
