import { expect } from 'vitest';
import { clinic, type Task } from './task.js';

export const email: Task = {
  instruction: `Write mailOf(data): an e-mail in Spanish about a story, subject and HTML and text, with the summary and a link instead of the story.`,
  file: 'mail.ts',
  start: `export const mailOf = (_data: unknown): { subject: string; html: string; text: string } => ({
  subject: '',
  html: '',
  text: '',
});
`,
  solution: `import { es } from 'news-cards/locales/es';
import { parseArticle } from 'news-cards/model';
import { type Email, toEmail } from 'news-cards/output/email';

export function mailOf(data: unknown): Email {
  const result = parseArticle(data);
  if (!result.ok) throw new Error(result.issues[0]?.message);
  return toEmail(result.article, { locale: es, body: 'none' });
}
`,
  async grade({ load, open }) {
    const { mailOf } = await load<{
      mailOf: (data: unknown) => { subject: string; html: string; text: string };
    }>();
    const { subject, html, text } = mailOf({ ...clinic, headline: 'Nurses\r\nBcc: someone@example.org' });
    expect(subject).toMatch(/^Nurses.*Bcc/);
    expect(subject).not.toMatch(/[\r\n]/);
    const { page } = await open(html);
    const seen = await page.locator('body').textContent();
    for (const each of [seen, text]) {
      // A date does not break.
      expect(each?.replaceAll('\u00a0', ' ')).toMatch(
        /two hundred people[\s\S]*3 de mayo de 2024|3 de mayo de 2024[\s\S]*two hundred people/,
      );
      expect(each).not.toContain('three rooms');
    }
    expect(
      await page
        .getByRole('link', { name: /Nurses/ })
        .first()
        .getAttribute('href'),
    ).toBe(clinic.url);
    expect(html).not.toMatch(/<script|<link/);
  },
};
