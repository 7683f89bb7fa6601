import { expect } from 'vitest';
import { clinic, type Task } from './task.js';

export const strictPolicy: Task = {
  instruction: `A partner shows our card in a page whose content security policy allows nothing. Write cardFor(data): the HTML of a card without a
script, and the shortest policy that still shows its style and its picture from https://example.org. No 'unsafe-inline'.`,
  file: 'card.ts',
  start: `export async function cardFor(data: unknown): Promise<{ html: string; policy: string }> {
  return { html: '', policy: "default-src 'none'" };
}
`,
  solution: `import { renderToHtml, styleHashes } from 'news-cards/server';

export async function cardFor(data: unknown): Promise<{ html: string; policy: string }> {
  const { element } = renderToHtml(data);
  const hashes = await styleHashes(element);
  return {
    html: element,
    policy: \`default-src 'none'; img-src https://example.org; style-src \${hashes.join(' ')}\`,
  };
}
`,
  async grade({ load, open }) {
    const { cardFor } = await load<{
      cardFor: (data: unknown) => Promise<{ html: string; policy: string }>;
    }>();
    const { html, policy } = await cardFor(clinic);
    expect(policy).toMatch(/default-src 'none'/);
    expect(policy).not.toMatch(/unsafe|\*|script-src|connect-src/);
    const shown = async (headers: Record<string, string>) => {
      const { page, consoleErrors } = await open(html, { headers });
      const card = page.getByRole('article');
      await card.getByRole('heading', { name: clinic.headline }).waitFor();
      const background = await card.evaluate((element) => getComputedStyle(element).backgroundColor);
      return { background, refused: consoleErrors.filter((line) => /policy/i.test(line)) };
    };
    const styled = { background: 'rgb(255, 255, 255)', refused: [] };
    expect(await shown({ 'Content-Security-Policy': policy })).toEqual(styled);
    expect(await shown({ 'Content-Security-Policy': "default-src 'none'" })).not.toEqual(styled);
  },
};
