import { expect } from 'vitest';
import { renderToHtml } from '../../src/exports/server.js';
import { clinic, type Task } from './task.js';

export const brandTheme: Task = {
  instruction: `Write themeFor(colour): the CSS that gives the cards inside .our-news our brand colour, readable in light and in dark. For what is not a
usable colour throw an error that says why.`,
  file: 'theme.ts',
  start: `export const themeFor = (_colour: string): string => '';\n`,
  solution: `import { solveTheme, themeCss } from 'news-cards/theme';

export function themeFor(colour: string): string {
  const theme = solveTheme(colour);
  if (!theme.ok) throw new Error(theme.issues.map(({ path, message }) => \`\${path}: \${message}\`).join('\\n'));
  return themeCss(theme, '.our-news');
}
`,
  async grade({ load, open }) {
    const { themeFor } = await load<{ themeFor: (colour: string) => string }>();
    const funders = ['A', 'B', 'C', 'D'].map((name) => ({ name }));
    const { element } = renderToHtml({ ...clinic, funders });
    const accentIn = async (scheme: string) => {
      const body = `<div class="our-news" data-color-scheme="${scheme}" style="color-scheme:${scheme}">${element}</div>`;
      const { page } = await open(body, { head: `<style>${themeFor('#f28c28')}</style>` });
      const disclosure = page.getByRole('article').getByText('2 more');
      return disclosure.evaluate((one) => getComputedStyle(one).color);
    };
    expect(await accentIn('dark')).toBe('rgb(242, 140, 40)');
    // In light the colour itself has too little contrast.
    const [red = 255, , blue = 255] = ((await accentIn('light')).match(/\d+/g) ?? []).map(Number);
    expect(red).toBeLessThan(242);
    expect(red).toBeGreaterThan(blue);
    expect(() => themeFor('transparent')).toThrow(/\w{4}/);
    expect(() => themeFor('var(--brand)')).toThrow(/\w{4}/);
  },
};
