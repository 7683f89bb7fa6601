import { expect } from 'vitest';
import { clinic, type Task } from './task.js';

export const stayOnPage: Task = {
  instruction: `In our app a press on a card's headline must not leave the page: write the address into <p role="status">. If the story cannot be
loaded, say "The story is not available" there, with nothing in the console. The card is a custom element, src="/article.json".`,
  file: 'page.html',
  start: `<news-card src="/article.json"></news-card>
<p role="status"></p>
<script type="module" src="/script/embed.js"></script>
`,
  solution: `<news-card src="/article.json"></news-card>
<p role="status"></p>
<script type="module">
  const card = document.querySelector('news-card');
  const status = document.querySelector('[role=status]');
  card.addEventListener('news-card-click', (event) => {
    event.preventDefault();
    status.textContent = event.detail.url;
  });
  card.addEventListener('news-card-error', (event) => {
    event.preventDefault();
    status.textContent = 'The story is not available';
  });
</script>
<script type="module" src="/script/embed.js"></script>
`,
  async grade({ text, open, serve }) {
    serve('/article.json', { ...clinic, image: undefined });
    const { page, consoleErrors } = await open(text);
    const address = page.url();
    await page.getByRole('article').getByRole('link', { name: clinic.headline }).press('Enter');
    expect(await page.getByRole('status').textContent()).toBe(clinic.url);
    expect(page.url()).toBe(address);
    expect(consoleErrors).toEqual([]);
    serve('/article.json', { headline: '' });
    const failed = await open(text);
    await failed.page.getByRole('status').getByText('The story is not available').waitFor();
    expect(failed.consoleErrors).toEqual([]);
  },
};
