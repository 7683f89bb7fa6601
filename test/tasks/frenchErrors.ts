import { expect } from 'vitest';
import { clinic, type Task } from './task.js';

export const frenchErrors: Task = {
  instruction: `Our editors fill in a form in French. Write errorsOf(data): for each problem of an article one sentence in French with the name of
the field and what it holds now, such as "sdgs[0].goal : la valeur 18 n’est pas admise.". No English.`,
  file: 'errors.ts',
  start: `export const errorsOf = (_data: unknown): string[] => [];\n`,
  solution: `import { type IssueCode, parseArticle } from 'news-cards/model';

const sentences: Partial<Record<IssueCode, string>> = {
  required: 'ce champ est obligatoire.',
  type: 'le type de {received} n’est pas admis.',
  value: 'la valeur {received} n’est pas admise.',
  'unknown-field': 'ce champ n’existe pas.',
  'too-long': 'le contenu est trop long ; la fin a été retirée.',
  duplicate: 'la même valeur est donnée deux fois.',
  repaired: 'la valeur {received} a été corrigée ; vérifiez-la.',
};

export const errorsOf = (data: unknown): string[] =>
  parseArticle(data).issues.map(({ path, code, received = '' }) => {
    const sentence = sentences[code] ?? 'cette valeur n’a pas pu être lue.';
    return \`\${path} : \${sentence.replace('{received}', received)}\`;
  });
`,
  async grade({ load }) {
    const { errorsOf } = await load<{ errorsOf: (data: unknown) => string[] }>();
    expect(errorsOf(clinic)).toEqual([]);
    const found = errorsOf({
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
