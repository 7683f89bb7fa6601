/**
 * Pictures of stories, compared with those in `references`: what no other test sees, such as a rule that lost its
 * colour or a column that moved. On Linux only, because systems draw letters differently; `npm test -- --project pictures --update` takes new ones.
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

// Letters without a bundled font, which each machine has from elsewhere or not at all.
const foreign =
  /[^\0-\u{24f}\u{2b0}-\u{52f}\u{600}-\u{6ff}\u{1e00}-\u{1eff}\u{2000}-\u{206f}\u{20a0}-\u{20bf}\u{2122}]+/gu;

/** Puts boxes where such letters are, in texts and in drawn logos. */
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

/** All that is seen of it, in a window as large as it is. */
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
  test('looks as agreed', async () => {
    await page.viewport(width, 600);
    if (forcedColors) await forced('active');
    const { container } = render(<Story />);
    const root = container.querySelector<HTMLElement>('.preview-page')!;
    boxForeignLetters(root);
    await settle(root);
    if (focus) root.querySelector<HTMLElement>(focus)!.focus();
    // On a busy machine two equal pictures in a row may take their time.
    const patient = { timeout: 45_000 };
    await expect.element(page.elementLocator(root), patient).toMatchScreenshot(name, patient);
  });
});
