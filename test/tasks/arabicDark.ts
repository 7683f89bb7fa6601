import { expect } from 'vitest';
import type { Task } from './task.js';

export const arabicDark: Task = {
  instruction: `Our Arabic site loads /article.json. Write what goes into the page: a card in Arabic, dark even where the system is light, headline
as h2, with accent colour #f0a878. embed.js is at /script/embed.js. Readers without scripts get a link to /story.`,
  file: 'card.html',
  start: '',
  solution: `<news-card src="/article.json" locale="ar" color-scheme="dark" heading-level="2" style="--nc-color-accent: #f0a878">
  <a href="/story">ممرضات يفتتحن عيادة</a>
</news-card>
<script type="module" src="/script/embed.js"></script>
`,
  async grade({ text, open, serve }) {
    serve('/article.json', {
      headline: 'ممرضات يفتتحن عيادة',
      language: 'ar',
      funders: ['أ', 'ب', 'ج', 'د'].map((letter) => ({ name: `صندوق ${letter}` })),
    });
    expect(text).toMatch(/<a [^>]*href="\/story"/);
    const { page, consoleErrors } = await open(text);
    const card = page.getByRole('article');
    await card.getByRole('heading', { level: 2 }).waitFor();
    expect(await card.getByText('بتمويل من').isVisible()).toBe(true);
    const look = await card.evaluate((element) => {
      const { direction, backgroundColor } = getComputedStyle(element);
      return {
        direction,
        backgroundColor,
        accent: getComputedStyle(element.querySelector('summary')!).color,
      };
    });
    expect(look).toMatchObject({ direction: 'rtl', accent: 'rgb(240, 168, 120)' });
    expect(Math.max(...(look.backgroundColor.match(/\d+/g) ?? ['255']).map(Number))).toBeLessThan(60);
    expect(consoleErrors).toEqual([]);
  },
};
