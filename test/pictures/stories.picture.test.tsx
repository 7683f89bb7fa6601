/**
 * Compares screenshots of stories with `references`, to detect changes that no other test does, such as a missing colour or a
 * moved column. Linux only, because text rendering differs between systems; `npm test -- --project pictures --update` updates them.
 */
import { cleanup, render } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { cdp, page } from 'vitest/browser';
import { pictures } from './pictures.js';
import './font.css';

const forced = (value: 'active' | 'none') =>
  cdp().send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value }] });

beforeAll(async () => {
  await Promise.all([...document.fonts].map((font) => font.load()));
});
afterEach(async () => {
  cleanup();
  await forced('none');
});

// Characters without a bundled font; installed fonts for them differ between machines.
const foreign =
  /[^\0-\u{24f}\u{2b0}-\u{52f}\u{600}-\u{6ff}\u{1e00}-\u{1eff}\u{2000}-\u{206f}\u{20a0}-\u{20bf}\u{2122}]+/gu;

/** Replaces such characters with boxes, in text and in SVG logos. */
function boxForeignLetters(root: HTMLElement): void {
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const text = texts.currentNode as Text;
    if (foreign.test(text.data))
      text.data = text.data.replace(foreign, (letters) => 'n'.repeat(letters.length));
  }
  for (const img of root.querySelectorAll<HTMLImageElement>('img[src^="data:image/svg"]')) {
    const plain = decodeURIComponent(img.src).replace(
      /<text x="([\d.]+)"[^>]*font-size="([\d.]+)"[\s\S]*?<\/text>/g,
      (_, x, size) => `<rect x="${x}" y="${size}" width="${size * 3}" height="${size}"/>`,
    );
    img.src = plain.replaceAll('#', '%23');
  }
}

/** Resizes the window to the whole content and waits for fonts and images. */
async function settle(root: HTMLElement): Promise<void> {
  await Promise.all(
    [...root.querySelectorAll('img')].map((img) => {
      img.loading = 'eager';
      return img.decode().catch(() => {});
    }),
  );
  await document.fonts.ready;
  await page.viewport(root.offsetWidth, Math.ceil(root.getBoundingClientRect().height));
}

describe.each(pictures)('$name', ({ name, Story, width, forcedColors, focus }) => {
  test('matches the reference', async () => {
    await page.viewport(width, 600);
    if (forcedColors) await forced('active');
    const { container } = render(<Story />);
    const root = container.querySelector<HTMLElement>('.preview-page')!;
    boxForeignLetters(root);
    await settle(root);
    if (focus) root.querySelector<HTMLElement>(focus)!.focus();
    // On a busy machine it may take a while until two consecutive screenshots are equal.
    const options = { timeout: 45_000 };
    await expect.element(page.elementLocator(root), options).toMatchScreenshot(name, options);
  });
});
