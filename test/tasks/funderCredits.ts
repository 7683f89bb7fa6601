import { expect } from 'vitest';
import { renderToHtml } from '../../src/exports/server.js';
import { clinic, type Task } from './task.js';

export const funderCredits: Task = {
  instruction: `The Fund for Clinics requires the sentence "Paid for by the members of the Fund for Clinics." wherever it is named. Write
missingCredits(data, html): for the HTML of a card on a partner's page, the paths in the article of what it does not show as required.`,
  file: 'credits.ts',
  start: `export const missingCredits = (_data: unknown, _html: string): string[] => [];\n`,
  solution: `import { parseArticle } from 'news-cards/model';
import { checkVisibility, parseVisibilityRules } from 'news-cards/visibility';

const { rules } = parseVisibilityRules([
  {
    name: 'Fund for Clinics',
    funder: { names: ['Fund for Clinics'] },
    statements: [{ language: 'en', text: 'Paid for by the members of the Fund for Clinics.' }],
  },
]);

export function missingCredits(data: unknown, html: string): string[] {
  const result = parseArticle(data);
  if (!result.ok) throw new Error(result.issues[0]?.message);
  return checkVisibility(result.article, html, rules, { isWholeStory: false }).map(({ path }) => path);
}
`,
  async grade({ load, open }) {
    const { missingCredits } = await load<{ missingCredits: (data: unknown, html: string) => string[] }>();
    const { page } = await open(renderToHtml(clinic).fragment);
    const card = await page.getByRole('article').evaluate((element) => element.outerHTML);
    expect(missingCredits(clinic, card)).toEqual([]);
    const [{ statement }] = clinic.funders as [{ name: string; statement: string }];
    expect(card).toContain(statement);
    expect(missingCredits(clinic, card.replace(statement, ''))).toEqual(['funders[0].statement']);
    const others = { ...clinic, funders: [{ name: 'Water Trust' }] };
    expect(missingCredits(others, renderToHtml(others).html)).toEqual([]);
  },
};
