import { expect } from 'vitest';
import { clinic, type Task } from './task.js';

export const frenchErrors: Task = {
  instruction: `Our editors fill in a form in French. Write errorsOf(data), which resolves to one sentence in French for each problem of an
article, with the name of the field and what it holds now. No English.`,
  file: 'errors.ts',
  start: `export const errorsOf = async (_data: unknown): Promise<string[]> => [];\n`,
  solution: `import { issueText, loadIssueLocale, parseArticle } from 'news-cards/model';

export async function errorsOf(data: unknown): Promise<string[]> {
  const locale = await loadIssueLocale('fr');
  return parseArticle(data).issues.map((issue) => \`\${issue.path} : \${issueText(issue, locale)}\`);
}
`,
  async grade({ load }) {
    const { errorsOf } = await load<{ errorsOf: (data: unknown) => Promise<string[]> }>();
    expect(await errorsOf(clinic)).toEqual([]);
    const found = await errorsOf({
      ...clinic,
      headline: '',
      sdgs: [{ goal: 18 }],
      colour: 'red',
      published: 'soon',
    });
    expect(found).toHaveLength(4);
    const all = found.join('\n');
    for (const part of ['headline', 'sdgs[0].goal', '18', 'colour', 'published', 'soon'])
      expect(all).toContain(part);
    expect(all).not.toMatch(/received|expected|whole number|required|omitted|left out/);
  },
};
