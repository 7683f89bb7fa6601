/** A card that WordPress embeds: its filter of oEmbed responses and its script, as in WordPress 6.8. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { built, serve } from '../../cli/built.js';
import { article, wholeArticle } from '../../support/articles.js';
import { sharedBrowser } from '../../support/sharedBrowser.js';

const { run } = built();
const browser = sharedBrowser();
const folder = mkdtempSync(join(tmpdir(), 'news-cards-wordpress-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What `wp_filter_oembed_result` makes of the response of a provider that it does not know. */
function filtered(html: string, secret: string): string {
  const [, quote = '', frame = ''] =
    /^(<blockquote.*?<\/blockquote>)?.*?(<iframe.*?><\/iframe>)/s.exec(html) ?? [];
  const kept = frame.replace(/ (sandbox|loading|data-news-card)(="[^"]*")?/g, '');
  return (
    quote.replace(/<blockquote[^>]*>/, `<blockquote class="wp-embedded-content" data-secret="${secret}">`) +
    kept
      .replace(/ src="([^"]*)"/, ` src="$1#?secret=${secret}" data-secret="${secret}"`)
      .replace('<iframe', '<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted"')
      .replace('<iframe', quote ? '<iframe style="position: absolute; visibility: hidden"' : '<iframe')
  );
}

/** `wp-embed.js`, which is loaded only if the page has such a quotation. */
const wordPressScript = `
  const links = [];
  if (document.querySelector('blockquote.wp-embedded-content')) {
    addEventListener('message', ({ data, source }) => {
      if (!data?.secret || /[^a-zA-Z0-9]/.test(data.secret)) return;
      for (const quote of document.querySelectorAll('blockquote[data-secret="' + data.secret + '"]')) quote.style.display = 'none';
      for (const frame of document.querySelectorAll('iframe[data-secret="' + data.secret + '"]')) {
        if (source !== frame.contentWindow) continue;
        frame.removeAttribute('style');
        if (data.message === 'height') frame.height = Math.min(1000, Math.max(200, parseInt(data.value, 10)));
        if (data.message === 'link') links.push(data.value);
      }
    });
    document.addEventListener('DOMContentLoaded', () => {
      for (const frame of document.querySelectorAll('iframe[data-secret]'))
        frame.contentWindow.postMessage({ message: 'ready', secret: frame.dataset.secret }, '*');
    });
  }`;

test('WordPress gives an embedded card its height, also after a disclosure, and follows the headline', async () => {
  const site = await serve(folder);
  const story = article({ ...wholeArticle, headline: 'Results [audio src="x"]' });
  writeFileSync(join(folder, 'story.json'), JSON.stringify(story));
  const made = await run(['oembed', join(folder, 'story.json'), '--base-url', site.url, '--out', folder]);
  expect(made).toMatchObject({ code: 0 });
  const response = await (await fetch(`${site.url}oembed/story.json`)).json();
  expect(response.html).not.toMatch(/[[\]]/);

  const html = filtered(response.html, 'aSecret123');
  writeFileSync(
    join(folder, 'post.html'),
    `<!doctype html><meta charset="utf-8"><title>Post</title><div style="width: 480px">${html}</div><script>${wordPressScript}</script>`,
  );
  const page = await browser.openPage({ viewport: { width: 800, height: 1200 } });
  await page.goto(`${site.url}post.html`);
  const frame = page.locator('iframe');
  const card = page.frameLocator('iframe');
  const contentHeight = () =>
    card.locator('html').evaluate((root) => Math.ceil(root.getBoundingClientRect().height));
  await expect.poll(() => page.locator('blockquote').isVisible()).toBe(false);
  await expect.poll(async () => Number(await frame.getAttribute('height')) - (await contentHeight())).toBe(0);

  const before = await contentHeight();
  await card.locator('summary').first().click();
  expect(await contentHeight()).toBeGreaterThan(before);
  await expect.poll(async () => Number(await frame.getAttribute('height')) - (await contentHeight())).toBe(0);

  await card.getByRole('link', { name: story.headline }).click();
  await expect.poll(() => page.evaluate('links')).toEqual([story.url]);
  await site.close();
});
