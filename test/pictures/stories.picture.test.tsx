/**
 * Pictures of stories, compared with those in `references`: what no other test sees, such as a rule that lost its
 * colour or a column that moved. On Linux only, because systems draw letters differently; `npm run pictures:update` takes new ones.
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
    await settle(root);
    if (focus) root.querySelector<HTMLElement>(focus)!.focus();
    await expect.element(page.elementLocator(root)).toMatchScreenshot(name);
  });
});
