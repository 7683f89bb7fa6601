import { expect } from 'vitest';
import { clinic, type Task } from './task.js';

export const shareImage: Task = {
  instruction: `Write pictureOf(data): a picture to share a story's link with on social media, as SVG, dark, on our night blue #0b1d33.`,
  file: 'share.ts',
  start: `export const pictureOf = (_data: unknown): string => '';\n`,
  solution: `import { parseArticle } from 'news-cards/model';
import { toShareSvg } from 'news-cards/share-image/svg';

export function pictureOf(data: unknown): string {
  const result = parseArticle(data);
  if (!result.ok) return '';
  return toShareSvg(result.article, { colorScheme: 'dark', theme: { '--nc-color-surface': '#0b1d33' } });
}
`,
  async grade({ load, open }) {
    const { pictureOf } = await load<{ pictureOf: (data: unknown) => string }>();
    const svg = pictureOf(clinic);
    const { page, requests } = await open(svg);
    const picture = page.getByRole('img', { name: clinic.headline });
    expect(await picture.boundingBox({ timeout: 1000 })).toMatchObject({ width: 1200, height: 630 });
    const text = await picture.evaluate((element) => element.textContent);
    for (const part of ['Clinic Network', 'Kakuma', 'Nurses', '2024']) expect(text).toContain(part);
    expect(svg).toContain('#0b1d33');
    expect(svg).not.toMatch(/<script|<foreignObject|fill="#fff(fff)?"\/>/);
    expect(requests.filter((path) => !/^\/(favicon\.ico)?$/.test(path))).toEqual([]);
  },
};
