import { describe, expect, test } from 'vitest';
import { fromText } from '../../../src/adapters/text/text.js';
import { type Statements, statements } from './statements.js';

describe('reads a plain statement', () => {
  test.each([
    [
      'an adjective before the object',
      'Funded by the Swedish International Development Agency (SIDA), the project will enable IOM Jordan to empower vulnerable women.',
      'funders',
      ['Swedish International Development Agency'],
    ],
    [
      'an amount in two currencies',
      'The project was made possible by a contribution of €4.4 million (US$5.2 million) from the Government of Germany.',
      'funders',
      ['Government of Germany'],
    ],
  ] as const)('with %s', (_, sentence, role, names) => {
    const { articles } = fromText(
      `Women open shops in Irbid\n\nForty women opened shops this week in Irbid, Jordan.\n\n${sentence}`,
    );
    expect(articles[0]?.[role].map(({ name }) => name)).toEqual(names);
  });

  test('with two roles of one organisation', () => {
    const { articles } = fromText(
      [
        'Women open shops in Irbid',
        'Forty women opened shops this week in Irbid, Jordan. The shops are part of a project that is funded by the Italian Agency for Development Cooperation (AICS).',
        'The training is implemented in partnership with AICS.',
      ].join('\n\n'),
    );
    const names = (role: 'funders' | 'partners') => articles[0]?.[role].map(({ name }) => name);
    expect(names('funders')).toEqual(['Italian Agency for Development Cooperation']);
    expect(names('partners')).toEqual(['Italian Agency for Development Cooperation']);
  });
});

interface Variant {
  readonly name: string;
  /** Fills some slots of the sentence; the other slots are removed afterwards. */
  readonly make: (sentence: string, words: Statements) => string;
}

/** A paragraph in lines of 60 characters at most. */
const wrapped = (text: string) => text.replaceAll(/(?=.{60})(.{1,60}) /g, '$1\n');

const variants: readonly Variant[] = [
  { name: 'as it is', make: (sentence) => sentence },
  { name: 'with an adjective', make: (sentence, { adjective }) => sentence.replace('{A}', adjective) },
  { name: 'with an amount', make: (sentence, { amount }) => sentence.replace('{M}', amount) },
  { name: 'with an acronym', make: (sentence, { acronym }) => sentence.replace('{O}', `{O}${acronym}`) },
  {
    name: 'with a relative clause',
    make: (sentence, { relative }) =>
      sentence.replace(/\{O\}(?=[.。])/, `{O}${relative.replace(/[,،]$/, '')}`),
  },
  { name: 'with a second sentence', make: (sentence, { again }) => `${sentence} ${again}` },
  { name: 'in wrapped lines', make: (sentence, { opening }) => wrapped(`${opening} ${sentence}`) },
  { name: 'with a Windows line end', make: (sentence) => `${sentence}\r\n` },
];

test.each(['funders', 'partners'] as const)(
  'finds the %s in at least 99 of 100 plain statements in six languages',
  (role) => {
    const missed: string[] = [];
    let count = 0;
    for (const words of Object.values(statements)) {
      for (const sentence of words[role]) {
        for (const organization of words.organizations) {
          for (const { name, make } of variants) {
            const text = make(sentence, words)
              .replaceAll('{O}', organization)
              .replaceAll(/\{A\} ?|\{M\}/g, '');
            const { articles } = fromText(`${words.headline}\n\n${words.opening}\n\n${text}`);
            const found = articles[0]?.[role].map((each) => each.name.toLowerCase());
            count++;
            if (!found?.includes(organization.toLowerCase()))
              missed.push(`${name}: ${text} → ${found?.join(' | ')}`);
          }
        }
      }
    }
    expect(count).toBeGreaterThan(300);
    expect(missed.length / count, missed.join('\n')).toBeLessThanOrEqual(0.01);
  },
);
