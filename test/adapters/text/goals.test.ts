import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findGoals } from '../../../src/adapters/text/facts/goals.js';
import { blocksOf, type LineLabel } from '../../../src/adapters/text/lines/blocks.js';
import { splitLines } from '../../../src/adapters/text/lines/splitLines.js';

/** Lines are paragraphs unless they begin with one of these marks. */
const labels: Readonly<Record<string, LineLabel>> = { '# ': 'heading', '* ': 'item', '_ ': 'other' };

function read(text: string, language = 'en') {
  const marked = text.split('\n');
  const source = marked.map((line) => (labels[line.slice(0, 2)] ? line.slice(2) : line)).join('\n');
  const kinds = marked.map((line) => labels[line.slice(0, 2)] ?? 'paragraph');
  return { source, ...findGoals(blocksOf(source, splitLines(source), kinds), source, language) };
}

/** The goals and targets found, in order: "6 6.1 13". */
function codesIn(text: string, language?: string): string {
  const { goals } = read(text, language);
  return goals.map(({ goal, target }) => target ?? goal).join(' ');
}

describe('finds the goals and targets that a sentence claims', () => {
  test.each([
    ['en', 'The wells serve SDG 6.', '6'],
    ['en', 'The wells serve SDGs 3, 5 and 6.', '3 5 6'],
    ['en', 'They serve Sustainable Development Goals 1 to 3, SDG13 and SDGs 15–17.', '1 2 3 13 15 16 17'],
    ['en', 'It supports Goal 10: Reduced Inequalities.', '10'],
    ['en', 'It helps to meet targets 8.7 and 8.8, and target 14.b.', '8.7 8.8 14.b'],
    ['en', 'It serves the tenth Sustainable Development Goal and SDG number three.', '3 10'],
    ['en', 'It serves SDG 5 (equal pay for equal work) and 8.', '5 8'],
    ['en', 'It serves SDG 4 (4.1, 4.5).', '4 4.1 4.5'],
    ['en', 'Wells answer the 2030 Agenda. They serve Goal 6, and Goal 3 as well.', '3 6'],
    ['en', 'It serves the Sustainable Development Goals: no poverty; zero hunger.', '1 2'],
    ['fr', 'Il concourt aux Objectifs 2 (Faim « zéro ») et 13 (Action climatique).', '2 13'],
    ['fr', 'Il répond aux ODD n° 3, n° 4 et n° 5, et à la cible 8.b.', '3 4 5 8.b'],
    ['fr', 'Il contribue au sixième Objectif de développement durable.', '6'],
    ['fr', 'C’est notre part des objectifs 5 et 8 de l’ONU.', '5 8'],
    ['es', 'La obra contribuye a los ODS 1, 2 y 13, en especial a la meta 1.5.', '1 1.5 2 13'],
    ['es', 'Responde al Objetivo de Desarrollo Sostenible relativo a la salud y el bienestar.', '3'],
    ['es', 'Se enmarca en el quinto Objetivo de Desarrollo Sostenible.', '5'],
    ['es', 'Contribuye a los ODS 4 (meta 4.4), 8 (metas 8.5 y 8.6) y 10.', '4 4.4 8 8.5 8.6 10'],
    ['ru', 'Проект отвечает ЦУР 2 «Ликвидация голода», 3 и задаче 15.1.', '2 3 15.1'],
    ['ru', 'Работа приближает выполнение шестой и тринадцатой Целей устойчивого развития.', '6 13'],
    ['ru', 'Центр открыт ради 16-й ЦУР и задачи 4.а.', '4.a 16'],
    ['ar', 'ويسهم المشروع في الهدفين ٣ و٥ من أهداف التنمية المستدامة.', '3 5'],
    ['ar', 'ويخدم المشروع الهدف العاشر من أهداف التنمية المستدامة.', '10'],
    ['ar', 'ويدعم المشروع الأهداف 3-5 من أهداف التنمية المستدامة.', '3 4 5'],
    ['ar', 'دعماً للغاية 8-7 وللمقصد 4 (أ).', '4.a 8.7'],
    ['zh', '项目助力实现可持续发展目标10和目标13（气候行动）。', '10 13'],
    ['zh', '这呼应第十项可持续发展目标，也呼应可持续发展目标第4项“优质教育”。', '4 10'],
    ['zh', '活動呼應聯合國永續發展目標第14項「水下生物」，特別是細項目標14.1。', '14 14.1'],
    ['pt', 'O projeto contribui para o ODS 6.', '6'],
  ])('%s: %s', (language, sentence, codes) => {
    expect(codesIn(sentence, language)).toBe(codes);
  });
});

describe('finds no goal', () => {
  test.each([
    ['en', 'We support all 17 SDGs, and the 2030 Agenda as a whole.'],
    ['en', 'This is not SDG 5.'],
    ['en', 'SDG 14, often named with plastics, is not covered.'],
    ['en', 'Our goal: 5 million trees, as a part of the 2030 Agenda.'],
    ['en', 'She scored goal 3 in the last minute.'],
    ['en', 'Goal 1: a roof for all. Goal 2 – a door. Both serve the 2030 Agenda.'],
    ['en', 'Goal 2 of the Centre’s strategic plan also answers the 2030 Agenda.'],
    ['en', 'The odd 5 people came by; SDG 2030 was their slogan.'],
    ['en', 'The inflation target 2.5 was missed.'],
    ['fr', 'Le projet ne relève ni de l’ODD 3 ni de l’ODD 4.'],
    ['fr', 'L’objectif 12 couvertures avant Noël est bien raisonnable.'],
    ['es', 'Nuestra meta: 10.5 quetzales por libra. No se trata del ODS 8.'],
    ['ru', 'Наша цель 1 – новая крыша. ЦУР 4 здесь ни при чём, и это не ЦУР 10.'],
    ['ar', 'سجّل الفريق الهدف الثاني، ولا يتعلق المشروع بالهدف 3 من أهداف التنمية المستدامة.'],
    ['zh', '我们的年度目标3项，目标5年内完成，并不涉及可持续发展目标14。'],
  ])('%s: %s', (language, sentence) => {
    expect(codesIn(sentence, language)).toBe('');
  });
});

describe('finds only what is claimed', () => {
  test.each([
    ['en', 'It serves not only SDG 6 but also SDG 5, not SDG 14.', '5 6'],
    ['fr', 'Le projet ne se limite pas à l’ODD 6.', '6'],
    ['en', 'It serves SDG 5 and 12 schools.', '5'],
  ])('%s: %s', (language, sentence, codes) => {
    expect(codesIn(sentence, language)).toBe(codes);
  });
});

describe('reads lines outside the story', () => {
  test.each([
    ['en', '_ SDGs: 3 | 5 | 10', '3 5 10'],
    ['en', '_ 10 Reduced Inequalities | 16 Peace, Justice & Strong Institutions', '10 16'],
    ['en', '_ #SDG10 #wells #SDG6', '6 10'],
    ['en', '_ Goal 05: Gender EqualityGoal 10: Reduced Inequalities', '5 10'],
    ['en', '_ Tags: wells, women, SDG 6, 12 June', '6'],
    ['en', '_ Related goals\n_ SDG 6\n_ SDG 13: a climate for all', '6 13'],
    ['en', '# Our Sustainable Development Goals\n* Zero hunger\n* 6 Clean water\n* 13', '2 6 13'],
    ['fr', '_ ODD concernés : 1 (Pas de pauvreté), 2 – cible 2.4', '1 2 2.4'],
    ['es', '_ ODS a los que contribuye: 3, 4 y 8', '3 4 8'],
    ['ru', '_ Цели: 5, 16', '5 16'],
    ['ar', '_ أهداف التنمية المستدامة: 3-1، 3-7\n_ #الهدف_6', '3.1 3.7 6'],
    ['zh', '_ 相关目标：陆地生物（目标15）、零饥饿（目标2）', '2 15'],
  ])('%s: %s', (language, lines, codes) => {
    expect(codesIn(lines, language)).toBe(codes);
  });

  test.each([
    '_ Careers · Terms · Wardens swap notes on SDG 14',
    '_ SDG 5 at the heart of our partnership',
    '_ Related: SDG 14: the state of tuna',
    '_ From the archive: a decade of SDG 5 in Liberia’s courts',
  ])('but not the goals of links: %s', (line) => {
    expect(codesIn(`It serves SDG 6.\n${line}`)).toBe('6');
  });
});

test('gives each goal and target once, in the UN’s order, with the words that name it', () => {
  const { source, goals } = read(
    'It serves SDG 16, SDG 5, targets 16.b and 16.2, and Goal 16: Peace, justice and strong institutions.',
  );
  expect(goals.map(({ start, end, titled }) => [source.slice(start, end), titled])).toEqual([
    ['SDG 5', false],
    ['Goal 16: Peace, justice and strong institutions', true],
    ['16.2', false],
    ['16.b', false],
  ]);
});

test('ignores the filler characters of removed Markdown', () => {
  const text = '\u2060\u2060SDG 10\u2060\u2060 – \u2060Reduced Inequalities\u2060';
  expect(read(text).goals).toMatchObject([{ goal: 10, start: 2, titled: true }]);
});

describe('reports an issue', () => {
  test.each([
    ['SDG 18 is a joke, SDG 3 is not.', '3', 'received SDG 18; expected a whole number from 1 to 17'],
    ['It serves SDG 17.20.', '17', 'received SDG 17.20; expected a target from 17.1 to 17.19'],
    ['It serves SDG target 10.d.', '10', 'received SDG 10.d; expected a target from 10.1 to 10.c'],
  ])('for a number that does not exist: %s', (sentence, codes, message) => {
    expect(codesIn(sentence)).toBe(codes);
    expect(read(sentence).issues).toMatchObject([
      { path: 'sdgs', code: 'value', severity: 'warning', message },
    ]);
  });

  test.each([
    ['en', 'It serves SDG 4 and SDG 10 – Gender Equality.', '4 10', 1, '5'],
    ['ar', 'ويخدم الهدف السادس من أهداف التنمية المستدامة (الحياة في البر).', '6', 0, '15'],
  ])(
    'for a number and a title that differ, and keeps the number (%s)',
    (language, text, codes, at, other) => {
      expect(codesIn(text, language)).toBe(codes);
      expect(read(text, language).issues).toMatchObject([
        { path: `sdgs[${at}].goal`, code: 'source', severity: 'warning', suggestion: other },
      ]);
    },
  );

  test('but not for numbers without a goal', () => {
    expect(read('SDG 2030, 18 goals, Goal 18 and a target of 20.5 tonnes.').issues).toEqual([]);
  });
});

test('finds only goal 10 in the sample press release', () => {
  const seed = readFileSync(new URL('../../fixtures/seed.txt', import.meta.url), 'utf8');
  const lines = seed.split('\n').filter((line) => line.trim());
  for (const text of [lines.join('\n'), lines.join('\n').replace('SDG 10', '_ SDG 10')]) {
    const { goals, issues } = read(text);
    expect(goals).toMatchObject([{ goal: 10, titled: true }]);
    expect(issues).toEqual([]);
  }
});

// A quadratic implementation would exceed the test timeout.
test.each(['SDG (', 'SDGs 5, ', 'not ', '- ', 'Zero && ', 'sixth and '])(
  'reads a long repetition of %j in linear time',
  (unit) => {
    expect(read(unit.repeat(10_000)).goals.length).toBeLessThan(2);
  },
);
