import sanitize from 'sanitize-html';
import { expect } from 'vitest';
import { clinic, type Task } from './task.js';

export const sanitizer: Task = {
  instruction: `Our partners' system removes <style>, <template>, <details> and most attributes from what one pastes. Write markupFor(data): HTML from
which readers there still get everything the card says. A picture with a warning must not be shown without its cover.`,
  file: 'markup.ts',
  start: `export const markupFor = (_data: unknown): string => '';\n`,
  solution: `import { renderToHtml } from 'news-cards/server';

export const markupFor = (data: unknown): string => renderToHtml(data).forSanitizers;
`,
  async grade({ load, open }) {
    const { markupFor } = await load<{ markupFor: (data: unknown) => string }>();
    const allowedTags = sanitize.defaults.allowedTags.concat('img');
    const left = async (data: object) => {
      const { page } = await open(sanitize(markupFor(data), { allowedTags }));
      return {
        text: await page.locator('body').textContent(),
        pictures: await page.getByRole('img').count(),
      };
    };
    const plain = await left(clinic);
    expect(plain.text).toMatch(/Nurses open[\s\S]*two hundred people[\s\S]*Kakuma[\s\S]*Fund for Clinics/);
    expect(plain.text).not.toMatch(/[{}]/);
    expect(plain.pictures).toBe(1);
    const warned = { ...clinic, image: { ...clinic.image, warning: 'It shows an injured person.' } };
    expect((await left(warned)).pictures).toBe(0);
  },
};
