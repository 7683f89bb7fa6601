/** Host pages that have no origin, so that the card in their frame cannot address them by it. */
import type { Frame } from 'playwright';
import { expect, test } from 'vitest';
import { iframeSnippet } from '../../../src/embed/snippet.js';
import { frame, host, hostScript, short, site, withFramePages } from './framePages.js';

const { open, consoleErrors } = withFramePages();

const frames = {
  'embed.html': iframeSnippet(short, {}, { assets: 'https://cards.example/dist/script/' }),
  'a static page': frame('short', 450, false) + hostScript,
  'a sandboxed static page': frame('short', 450) + hostScript,
};

async function openFile(body: string): Promise<Frame> {
  const page = await open({ ...site(''), 'null/news/host.html': host(body) });
  await page.goto('file:///news/host.html');
  return page.mainFrame();
}

async function openSandboxed(body: string): Promise<Frame> {
  const outer =
    '<iframe width="500" height="600" src="https://inner.example/" sandbox="allow-scripts"></iframe>';
  const page = await open({ ...site(outer), 'https://inner.example/': host(body) });
  return page.frame({ url: 'https://inner.example/' }) as Frame;
}

const cases = Object.entries(frames).flatMap(
  ([content, html]) =>
    [
      [content, 'opened from a file', openFile, html],
      [content, 'in a sandbox', openSandboxed, html],
    ] as const,
);

test.each(cases)(
  'a frame with %s gets the height of its card in a page %s',
  async (_, __, openHost, html) => {
    const page = await openHost(html);
    const iframe = page.locator('iframe');
    const root = page.frameLocator('iframe').locator('html');
    await page.frameLocator('iframe').getByRole('article').waitFor();
    const contentHeight = () => root.evaluate((one) => Math.ceil(one.getBoundingClientRect().height));
    await expect
      .poll(async () => (await iframe.evaluate((one) => one.clientHeight)) - (await contentHeight()))
      .toBe(0);
    expect(consoleErrors).toEqual([]);
  },
);
