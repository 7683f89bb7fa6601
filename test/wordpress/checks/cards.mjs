/** The block "News card": made by an author or an administrator, read by everybody. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { ar } from '../../../dist/i18n/ar/locale.js';
import { articleOf, expectAccessible, expectSameMarkup, visit } from '../published.mjs';

const fixture = (/** @type {string} */ name) =>
  readFileSync(new URL(`../../fixtures/${name}`, import.meta.url), 'utf8');
const seed = fixture('seed.txt');
const arabic = `البيان الصحفي
افتتاح عيادة جديدة في الزرقاء، الأردن

عمّان، 3 مايو 2024 – افتتحت وزارة الصحة عيادة جديدة تخدم أربعة آلاف شخص في الزرقاء.

تم تمويل المشروع من قبل الاتحاد الأوروبي.`;

/** @type {(theme: string, user: 'author' | 'admin') => import('../checks.mjs').Check} */
const publishes = (theme, user) => ({
  name: `the ${user} makes a card of a press release and completes it, and ${theme} shows it as the package writes it`,
  async check({ browser, site, editorOf }) {
    await site.php(`switch_theme('${theme}');`);
    const editor = await editorOf(user);
    const { canvas } = editor;
    await editor.newPost(`Training, ${theme}`);
    await editor.makeCard(seed);

    const open = await editor.panel('Story');
    await open.getByLabel('Date', { exact: true }).fill('2015-04-02');
    const check = editor.page.getByRole('group', { name: 'Syria', exact: true });
    await check.getByRole('button', { name: 'Place', exact: true }).click();
    await canvas.getByRole('definition').filter({ hasText: 'Syria' }).waitFor();
    await open.getByLabel('Goal', { exact: true }).fill('8');
    await editor.page.getByRole('option', { name: '8 Decent work and economic growth' }).click();
    await open.getByLabel('Section', { exact: true }).fill('Press release');
    const { id, address } = await editor.publish();

    const page = await visit(browser, address);
    const article = await articleOf(site, id);
    assert.equal(article.published, '2015-04-02');
    assert.equal(article.section, 'Press release');
    assert.deepEqual(
      article.sdgs.map((/** @type {{ goal: number }} */ { goal }) => goal),
      [8, 10],
    );
    await expectSameMarkup(page, article, { headingLevel: 2 });
    await expectAccessible(page);

    const card = page.getByRole('article').filter({ has: page.locator('.nc-headline') });
    const styles = await card.evaluate((element) => getComputedStyle(element).containerType);
    assert.equal(styles, 'inline-size');
    assert.equal(
      await page.locator('link[href*="news-cards/cards.css"], style#news-cards-inline-css').count(),
      1,
    );
    const more = card.getByText('6 more participants');
    const details = card.locator('details');
    const closed = /** @type {{ height: number }} */ (await details.boundingBox()).height;
    await more.click();
    const { height } = /** @type {{ height: number }} */ (await details.boundingBox());
    assert.ok(height > closed * 1.5, `a disclosure of ${closed} px is ${height} px high when it is open`);
    await card.getByRole('link', { name: /^IOM Jordan Trains/ }).click();
    await page.waitForURL(address);
    await page.context().close();

    const plain = await visit(browser, address, { javaScriptEnabled: false });
    await plain.getByText('6 more participants').click();
    assert.equal(await plain.locator('details[open]').count(), 1);
    await plain.context().close();
  },
});

/** @type {import('../checks.mjs').Check[]} */
export const cardChecks = [
  publishes('twentytwentyfive', 'author'),
  publishes('twentytwentythree', 'admin'),
  {
    name: 'a story under an embargo is shown to its author, with the time, and to readers only after it',
    async check({ browser, site, editorOf }) {
      await site.php(`switch_theme('twentytwentyfive');`);
      const editor = await editorOf('author');
      const headline = 'A dam holds';
      const until = async (/** @type {string} */ embargoUntil) => {
        await editor.newPost('A dam');
        await editor.makeCard(JSON.stringify({ headline, language: 'en', embargoUntil }));
        await editor.canvas.getByText(/^Embargoed until .*2\d{3}.* UTC\+03:00 \(your time: /).waitFor();
        await editor.canvas.getByRole('article', { name: headline }).waitFor();
        const { address } = await editor.publish();
        const page = await visit(browser, address);
        const count = await page.getByRole('article', { name: headline }).count();
        const isInText = (await page.content()).includes(headline);
        await page.context().close();
        return { count, isInText };
      };
      assert.deepEqual(await until('2999-06-01T10:00:00+03:00'), { count: 0, isInText: false });
      const articles = await (await fetch(`${site.address}/wp-json/news-cards/v1/articles`)).text();
      assert.doesNotMatch(articles, /A dam holds/);
      assert.deepEqual(await until('2020-06-01T10:00:00+03:00'), { count: 1, isInText: true });
    },
  },
  {
    name: 'a correction, and later a withdrawal, is on every page that shows the card',
    async check({ browser, site, editorOf }) {
      await site.php(`switch_theme('twentytwentyfive');`);
      const editor = await editorOf('author');
      await editor.newPost('A clinic');
      await editor.makeCard(
        JSON.stringify({ headline: 'A clinic opens in Zarqa', language: 'en', summary: 'It has two rooms.' }),
      );
      const story = await editor.publish();

      // Elsewhere: in a post of another user, in another variant, and in a list.
      const other = await editorOf('admin');
      await other.newPost('This week');
      await other.insert('News card');
      await other.canvas.getByRole('combobox', { name: /story on this site/ }).fill('clinic');
      await other.canvas.getByRole('option', { name: 'A clinic opens in Zarqa' }).click();
      await other.canvas.getByRole('article', { name: 'A clinic opens in Zarqa' }).waitFor();
      const look = await other.panel('Appearance');
      await look.getByLabel('Variant').selectOption('Compact');
      await look.getByLabel('Heading level').selectOption('H4');
      await other.insert('News card list');
      await other.canvas.getByRole('listitem').first().waitFor();
      const { address } = await other.publish();
      const before = await visit(browser, address);
      const shown = before.getByRole('article', { name: 'A clinic opens in Zarqa' });
      assert.equal(await shown.count(), 2);
      await before.locator('[data-variant="compact"]').getByRole('heading', { level: 4 }).waitFor();
      await before.context().close();

      await editor.open(story.id);
      await editor.select();
      const panel = await editor.panel('Correction or withdrawal');
      await panel.getByLabel('Status').selectOption('Corrected');
      await panel.getByLabel('What was wrong, and what is right').fill('The clinic has three rooms.');
      await editor.canvas.getByText('The clinic has three rooms.').waitFor();
      await editor.save();
      for (const each of [story.address, address]) {
        const page = await visit(browser, each, { javaScriptEnabled: false });
        const all = await page.getByRole('article', { name: 'A clinic opens in Zarqa' }).count();
        assert.equal(await page.getByText('The clinic has three rooms.').count(), all, each);
        await page.context().close();
      }

      await panel.getByLabel('Status').selectOption('Withdrawn');
      await panel.getByLabel('Reason').fill('The clinic did not open.');
      await editor.save();
      for (const each of [story.address, address]) {
        const page = await visit(browser, each, { javaScriptEnabled: false });
        const all = await page.getByRole('article', { name: 'A clinic opens in Zarqa' }).count();
        assert.equal(await page.getByText('The clinic did not open.').count(), all, each);
        assert.equal(await page.getByText('It has two rooms.').count(), 0, each);
        await page.context().close();
      }
      const articles = await (await fetch(`${site.address}/wp-json/news-cards/v1/articles`)).text();
      assert.doesNotMatch(articles, /two rooms/);

      // What nobody may read any more is nowhere.
      await site.php(`wp_update_post(array('ID' => ${story.id}, 'post_status' => 'private'));`);
      const page = await visit(browser, address);
      assert.equal(await page.getByText('A clinic opens in Zarqa').count(), 0);
      await page.context().close();
    },
  },
  {
    name: 'a card in Arabic is from right to left, with labels in Arabic',
    async check({ browser, site, editorOf }) {
      const editor = await editorOf('author');
      await editor.newPost('Arabic');
      await editor.makeCard(arabic);
      const { id, address } = await editor.publish();
      const page = await visit(browser, address);
      const article = await articleOf(site, id);
      assert.equal(article.language, 'ar');
      await expectSameMarkup(page, article, { locale: ar, headingLevel: 2 });
      const card = page.locator('.nc-card');
      assert.equal(await card.evaluate((element) => getComputedStyle(element).direction), 'rtl');
      await expectAccessible(page);
      await page.context().close();
    },
  },
  {
    name: 'variant, language, heading level, colours and a picture are those that were chosen',
    async check({ browser, site, editorOf }) {
      const picture = await site.php(`
        require ABSPATH . 'wp-admin/includes/image.php';
        require ABSPATH . 'wp-admin/includes/file.php';
        require ABSPATH . 'wp-admin/includes/media.php';
        $file = wp_tempnam() . '.png';
        copy(ABSPATH . 'wp-admin/images/about-release-badge.svg', $file);
        file_put_contents($file, base64_decode('iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAIAAAB7QOjdAAAAEElEQVR4nGNgYPgPRgwQEgAV9QL+8n5c0wAAAABJRU5ErkJggg=='));
        $id = media_handle_sideload(array('name' => 'clinic.png', 'tmp_name' => $file), 0);
        update_post_meta($id, '_wp_attachment_image_alt', 'A clinic');
        echo is_wp_error($id) ? $id->get_error_message() : $id;`);
      assert.match(picture, /^\d+$/);
      const editor = await editorOf('admin');
      await editor.newPost('A whole story');
      await editor.makeCard(seed);
      const picturePanel = await editor.panel('Picture');
      await picturePanel.getByRole('button', { name: 'Choose a picture' }).click();
      const library = editor.page.getByRole('dialog');
      await library.getByRole('tab', { name: 'Media Library' }).click();
      await library.getByRole('checkbox', { name: /clinic/i }).click();
      await library
        .getByRole('button', { name: /^Select/ })
        .last()
        .click();
      await editor.canvas.getByRole('img', { name: 'A clinic' }).waitFor();
      const look = await editor.panel('Appearance');
      await look.getByLabel('Variant').selectOption('Whole story');
      await look.getByLabel('Language of the labels').selectOption('Français');
      await look.getByLabel('Heading level').selectOption('H3');
      const colours = await editor.panel('Colours');
      await colours.getByLabel('Colour scheme').selectOption('Dark');
      await colours.getByRole('option', { name: /Accent 3/ }).click();
      await editor.page.waitForFunction(
        () =>
          /** @type {any} */ (globalThis).wp.data.select('core/block-editor').getBlocks()[0].attributes.theme,
      );
      const { id, address } = await editor.publish();
      const page = await visit(browser, address);
      const { fr } = await import('../../../dist/i18n/fr/locale.js');
      await expectSameMarkup(page, await articleOf(site, id), {
        variant: 'full',
        locale: fr,
        headingLevel: 3,
      });
      const story = page.locator('.nc-story');
      assert.equal(await story.evaluate((element) => getComputedStyle(element).colorScheme), 'dark');
      assert.match(
        await story.evaluate((element) => getComputedStyle(element).getPropertyValue('--nc-color-accent')),
        /^light-dark\(#/,
      );
      // The author chose a heading level that skips one.
      await expectAccessible(page, ['heading-order']);
      await page.context().close();
    },
  },
];
