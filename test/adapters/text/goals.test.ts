import { describe, expect, test } from 'vitest';
import { enGoals } from '../../../src/adapters/text/languages/en/goals.js';
import { fromText } from '../../../src/adapters/text.js';
import facts from '../../fixtures/sdg.json' with { type: 'json' };
import { summarize } from './summary.js';

function read(line: string, language = 'en') {
  const result = fromText(`A New Well for Three Villages\n\nA well opened today.\n\n${line}`, { language });
  const { sdgs = [], paragraphs } = summarize(result.articles[0]!);
  return {
    sdgs,
    isLine: paragraphs === 1,
    issues: result.issues.filter(({ path }) => path.includes('sdgs')),
  };
}

test('titles are the UN’s', () => {
  facts.goals.forEach(({ titles }, index) => {
    expect(enGoals.titles[index]).toEqual(expect.arrayContaining([titles.en.short, titles.en.full]));
  });
});

describe('goals in words, and goals behind others', () => {
  test.each([
    ['en', 'The well serves Sustainable Development Goal number six.', ['6']],
    ['en', 'The well serves SDGs three and six, and no other.', ['3', '6']],
    [
      'en',
      'It serves Sustainable Development Goal 6. It opens a way to Goal 4, since children have time.',
      ['4', '6'],
    ],
    ['en', 'Sustainable Development Goals seven years on: a well.', []],
    ['en', 'It falls under "Goal 3: Water for the Hills" of our plan, and under SDG 6.', ['6']],
    ['en', 'Related links: Target 6.1 of the SDGs explained', []],
    ['fr', 'À lire aussi : La cible 6.1 des ODD, ou comment mesurer l’accès à l’eau', []],
    ['en', 'Our Goal 1 is a well. It has no other.', []],
    ['es', 'El pozo aporta al Objetivo de Desarrollo Sostenible número seis.', ['6']],
    ['es', 'El pozo aporta a los Objetivos de Desarrollo Sostenible tercero y sexto, dijeron.', ['3', '6']],
    [
      'fr',
      'Le puits sert les objectifs de développement durable nos 3 (Bonne santé et bien-être) et 6 (Eau propre et assainissement).',
      ['3', '6'],
    ],
    ['fr', 'Le puits sert l’objectif de développement durable numéro six.', ['6']],
    ['fr', 'Cibles des ODD visées : 3.9, 6.1', ['3', '6']],
    ['ru', 'Колодец служит цели устойчивого развития номер шесть.', ['6']],
    ['zh', '水井推动落实联合国第十四项可持续发展目标。', ['14']],
    ['zh', '这既是第3项可持续发展目标，也是第6项。', ['3', '6']],
  ])('%s: %s', (language, line, goals) => {
    expect(
      read(line, language)
        .sdgs.map((goal) => goal.split(/[ :]/)[0])
        .sort(),
    ).toEqual(goals);
  });
});

describe('lines that only name goals are no paragraphs', () => {
  test.each([
    ['SDG 10 - Reduced Inequalities', ['10']],
    ['SDG 3 - Good Health and Well Being', ['3']],
    ['10 - REDUCED INEQUALITIES', ['10']],
    ['Goal 7: Affordable and clean energy', ['7']],
    ['GOAL 1. END POVERTY IN ALL ITS FORMS EVERYWHERE', ['1']],
    ['SDG #8', ['8']],
    ['SDGs: 5, 8 and 10', ['5', '8', '10']],
    ['Goal 05: Gender EqualityGoal 10: Reduced Inequalities', ['5', '10']],
    ['SDG 9 – Industry, Innovation & Infrastructure | SDG 17', ['9', '17']],
    ['Related SDGs: 10, 3, 10', ['3', '10']],
    ['SDG٣', ['3']],
    ['Sustainable Development Goals 16 and 17', ['16', '17']],
  ])('%s', (line, sdgs) => {
    expect(read(line)).toEqual({ sdgs, isLine: true, issues: [] });
  });
});

describe('in a sentence', () => {
  test.each([
    ['It serves SDGs 5, 8 and 10.', ['5', '8', '10']],
    ['It serves SDG3.8 and SDG 6.', ['3: 3.8', '6']],
    ['It serves target 10.7 of the 2030 Agenda.', ['10: 10.7']],
    ['It serves targets 5.2, 8.7 and 16.2 of the goals.', ['5: 5.2', '8: 8.7', '16: 16.2']],
    ['It serves SDG target 4.b and 10.C.', ['4: 4.b', '10: 10.c']],
    ['It serves SDGs 8–10.', ['8', '9', '10']],
    ['It serves SDG 5 and 12 schools.', ['5']],
    ['It serves SDG 8.10 and 8.1.', ['8: 8.1, 8.10']],
    ['It serves goal 6 (clean water and sanitation).', ['6']],
    ['It serves the 2030 Agenda and all 17 SDGs.', []],
    ['She scored a goal 3 minutes later.', []],
    ['Our goal 2: more wells.', []],
    ['Goal 3: Increase exports.', []],
    ['The target 2.5 million is near, as is target 3.9%.', []],
    ['Goals 3 and 4 of the plan are met.', []],
    ['The inflation target 2.5 was missed.', []],
    ['It opened SDG House.', []],
  ])('%s', (line, sdgs) => {
    expect(read(line)).toMatchObject({ sdgs, isLine: false, issues: [] });
  });
});

describe('what contradicts itself or does not exist', () => {
  test('the number wins over the title, and that is said', () => {
    const { sdgs, issues } = read('SDG 10 - Gender Equality');
    expect(sdgs).toEqual(['10']);
    expect(issues).toMatchObject([
      { path: 'articles[0].sdgs[0].goal', code: 'source', severity: 'warning', suggestion: '5' },
    ]);
  });

  test.each([
    ['SDG 18', 'SDG 18 does not exist; goals are 1 to 17', []],
    ['SDG 0', 'SDG 0 does not exist; goals are 1 to 17', []],
    ['SDG 17.20', 'goal 17 has the targets 17.1 to 17.19', ['17']],
    ['SDG target 10.d', 'goal 10 has the targets 10.1 to 10.c', ['10']],
  ])('%s', (line, suggestion, sdgs) => {
    const result = read(line);
    expect(result.sdgs).toEqual(sdgs);
    expect(result.issues).toMatchObject([{ path: 'articles[0].sdgs', code: 'value', suggestion }]);
  });
});

test('evidence points to the goals where they stand after sorting and merging', () => {
  const text = 'A Well\n\nIt serves SDG 16, SDG 5, targets 16.b and 16.2, and once more SDG 16.';
  const { articles, evidence } = fromText(text);
  expect(articles[0]!.sdgs).toEqual([{ goal: 5 }, { goal: 16, targets: ['16.2', '16.b'] }]);
  const words = (path: string) => {
    const { start, end } = evidence.find((entry) => entry.path === path)!;
    return text.slice(start, end);
  };
  expect(words('sdgs[0].goal')).toBe('SDG 5');
  expect(words('sdgs[1].goal')).toBe('SDG 16');
  expect(words('sdgs[1].targets[0]')).toBe('16.2');
  expect(words('sdgs[1].targets[1]')).toBe('16.b');
});

test.each([
  ['fr', 'ODD 13 — Mesures relatives à la lutte contre les changements climatiques', ['13']],
  ['fr', '(ODD8 et ODD9)', ['8', '9']],
  ['es', 'ODS 4: Educación de calidad', ['4']],
  ['ru', 'ЦУР 16 «Мир, правосудие и эффективные институты»', ['16']],
  ['zh', '可持续发展目标10', ['10']],
])('in a language without rules, goals are still read: %s %s', (language, line, sdgs) => {
  expect(read(line, language).sdgs).toEqual(sdgs);
});
