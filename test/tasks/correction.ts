import { expect } from 'vitest';
import { parseArticle } from '../../src/exports/model.js';
import { clinic, type Task } from './task.js';

export const correction: Task = {
  instruction: `Our story says that the clinic has three rooms, but it has two. Correct article.json today, 4 May 2024, and say openly what was wrong.`,
  file: 'article.json',
  start: JSON.stringify(clinic, undefined, 2),
  solution: JSON.stringify(
    {
      ...clinic,
      body: [{ type: 'paragraph', content: [{ text: 'The clinic has two rooms.' }] }],
      status: { type: 'correction', date: '2024-05-04', text: 'The clinic has two rooms, not three.' },
    },
    undefined,
    2,
  ),
  async grade({ text, open, serve }) {
    const result = parseArticle(JSON.parse(text));
    expect(result.issues).toEqual([]);
    const { body, status, ...rest } = result.ok ? result.article : {};
    expect(JSON.stringify(body)).toMatch(/\btwo rooms/);
    expect(JSON.stringify(body)).not.toContain('three');
    expect(status).toMatchObject({
      type: 'correction',
      date: '2024-05-04',
      text: expect.stringContaining('three'),
    });
    expect(rest).toMatchObject({ headline: clinic.headline, url: clinic.url, published: '2024-05-03' });
    serve('/article.json', text);
    const tag = `<news-card src="/article.json"></news-card><script type="module" src="/script/embed.js"></script>`;
    const { page } = await open(tag);
    await page
      .getByRole('article')
      .getByText(/Correct(ion|ed)/)
      .first()
      .waitFor();
    expect(await page.getByRole('article').textContent()).toMatch(/two.*three|three.*two/is);
  },
};
