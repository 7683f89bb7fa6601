import { describe, expect, test } from 'vitest';
import { fromFeed } from '../../../src/adapters/feed/fromFeed.js';
import { goalReferences, readGoalLabel } from '../../../src/adapters/internal/goalLabels/goalLabels.js';
import { fromJsonLd } from '../../../src/adapters/jsonLd/fromJsonLd.js';
import { escaped, item, rss } from '../feed/rss.js';

/** The codes in the order of the goals: "3 4.b" for goal 3 and target 4.b. */
const codes = (sdgs: readonly { goal: number; targets?: readonly string[] | undefined }[]) =>
  sdgs.flatMap(({ goal, targets = [] }) => (targets.length ? targets : [`${goal}`])).join(' ');

/** Labels, each with the codes it names. */
const labels: readonly (readonly [label: string, codes: string])[] = [
  // Forms of one goal
  ['SDG 6', '6'],
  ['SDG6', '6'],
  ['sdg_3', '3'],
  ['SDG-3', '3'],
  ['SDG #8', '8'],
  ['#SDG5', '5'],
  ['SDG: 5', '5'],
  ['SDG 05: Gender equality', '5'],
  ['SDG no. 13', '13'],
  ['SDG16+', '16'],
  ['the SDG 4', '4'],
  ['UN SDG 7', '7'],
  ['Sustainable Development Goal 6', '6'],
  ['Global Goal 5', '5'],
  ['ODS 4: Educación de calidad', '4'],
  ['ODD 5', '5'],
  ['ODD n° 5', '5'],
  ['ODD 13 — Mesures relatives', '13'],
  ['Objectif de développement durable 2', '2'],
  ['Objectif de developpement durable nº 2', '2'],
  ['Objetivo de Desenvolvimento Sustentável 6', '6'],
  ['ЦУР 4', '4'],
  ['ЦУР 16 «Мир»', '16'],
  ['Цель устойчивого развития 3', '3'],
  ['Цель в области устойчивого развития № 3', '3'],
  ['可持续发展目标10', '10'],
  ['可持续发展目标10减少不平等', '10'],
  ['可持续发展目标 ４：优质教育', '4'],
  ['永續發展目標第4項', '4'],
  ['هدف التنمية المستدامة ٤', '4'],
  ['هدف التنمية المستدامة رقم 4', '4'],
  ['الهدف 4 من أهداف التنمية المستدامة', '4'],
  // Titles
  ['SDG 3 - Good Health and Well Being', '3'],
  ['SDG 3 Good Health', '3'],
  ['sdg 3 good health', '3'],
  ['SDG 4 Bildung', '4'],
  ['SDG 4 for all', '4'],
  ['SDG 4 – 2030 Agenda', '4'],
  ['SDG 5 - 10 ways to help', '5'],
  ['SDG 3 and climate', '3'],
  ['Goal 5: Gender equality', '5'],
  ['Goal 5 Gender Equality', '5'],
  ['GOAL 2. ZERO HUNGER', '2'],
  ['goal-6-clean-water-and-sanitation', '6'],
  ['Goal 7: Energy', '7'],
  ['Objectif 4 : Éducation de qualité', '4'],
  ['Objetivo 10: Reducción de las desigualdades', '10'],
  ['Цель 5: Гендерное равенство', '5'],
  ['目标4：优质教育', '4'],
  ['الهدف ١٠ – الحد من أوجه عدم المساواة', '10'],
  ['Goal 5 of the SDGs', '5'],
  // Several goals
  ['SDGs 3 and 4', '3 4'],
  ['SDGs 5, 8 and 10', '5 8 10'],
  ['SDG 3,4,5', '3 4 5'],
  ['SDG 3 & 4', '3 4'],
  ['SDG 3/4', '3 4'],
  ['SDGs 3–5', '3 4 5'],
  ['SDGs 3 to 5', '3 4 5'],
  ['ODS 3 y 4', '3 4'],
  ['ODS 3 e 4', '3 4'],
  ['ODD 3 et 4', '3 4'],
  ['ЦУР 3 и 4', '3 4'],
  ['可持续发展目标3和4', '3 4'],
  ['أهداف التنمية المستدامة ٣ و٤', '3 4'],
  ['Goals 3 and 4 of the SDGs', '3 4'],
  // Targets
  ['SDG 8.7', '8.7'],
  ['SDG 4.B', '4.b'],
  ['SDG target 4.b', '4.b'],
  ['SDG indicator 10.7.1', '10.7'],
  ['SDG 8.7, 8.8 and 10', '8.7 8.8 10'],
  // Addresses
  ['http://metadata.un.org/sdg/10', '10'],
  ['https://metadata.un.org/sdg/10.7', '10.7'],
  ['https://metadata.un.org/sdg/10.7.1', '10.7'],
  ['https://metadata.un.org/sdg/4.B?lang=en', '4.b'],
  ['https://sdgs.un.org/goals/goal1', '1'],
  ['https://sdgs.un.org/goals/goal3#targets_and_indicators', '3'],
  ['https://sustainabledevelopment.un.org/sdg6', '6'],
  ['https://sdgs.un.org/goals', ''],
  ['https://example.org/sdg/5', ''],
  // Amounts
  ['SDG 5 million', ''],
  ['SDG 5 Million', ''],
  ['SDG 5%', ''],
  ['SDG 5 percent', ''],
  ['SDG $5', ''],
  ['SDG 5,000', ''],
  ['SDG 1,000,000 schools', ''],
  ['SDG 5-year plan', ''],
  ['SDG 5k run', ''],
  ['SDG 2.000 Euro', ''],
  ['SDGs 5 years on', ''],
  ['SDGs: 5 facts', ''],
  ['SDGs 3 and 5 million', ''],
  ['ODS 5 millones', ''],
  ['ODD 10 ans après', ''],
  ['ЦУР 5 миллионов', ''],
  ['可持续发展目标5亿', ''],
  ['هدف التنمية المستدامة 5 ملايين', ''],
  // Other numbers
  ['SDG 18', ''],
  ['SDG 0', ''],
  ['SDG 3.99', ''],
  ['SDG 2030', ''],
  ['SDG 8-7', ''],
  ['10', ''],
  ['10 – Reduced inequalities', ''],
  // Other goals
  ['Goal 5', ''],
  ['Goal 5: a new stadium', ''],
  ['Goal 4: Gender Equality', ''],
  ['Goal 18: x', ''],
  ['Goal 3 minutes later', ''],
  ['Ronaldo scored goal 5', ''],
  ['ODDS 5', ''],
  ['目标5', ''],
  ['الهدف 5', ''],
  // None
  ['SDGs', ''],
  ['SDGs and 5 schools', ''],
  ['Agenda 2030', ''],
];

test.each(labels)('reads "%s" as the codes "%s"', (label, expected) => {
  expect(codes(goalReferences(readGoalLabel(label).goals))).toBe(expected);
});

test.each(labels)('reads "%s" in a feed and in JSON-LD as the same codes: "%s"', (label, expected) => {
  const feed = fromFeed(rss(item(`<category>${escaped(label)}</category>`)));
  const page = fromJsonLd({ '@type': 'NewsArticle', headline: 'A new well', about: label });
  expect([feed, page].map(({ articles }) => codes(articles[0]?.sdgs ?? []))).toEqual([expected, expected]);
});

test('does not read a number in two where a long label is cut', () => {
  const label = `SDGs ${'3, '.repeat(98)}17`;
  expect(label.slice(0, 300)).toMatch(/ 1$/);
  expect(codes(goalReferences(readGoalLabel(label).goals))).toBe('3');
});

describe('a goal or target that does not exist', () => {
  test.each([
    ['SDG 18', 'received SDG 18; expected a whole number from 1 to 17'],
    ['SDG 3.99', 'received SDG 3.99; expected a target from 3.1 to 3.d'],
    ['http://metadata.un.org/sdg/18', 'received SDG 18; expected a whole number from 1 to 17'],
  ])('is reported, and stays a topic: %s', (label, message) => {
    const feed = fromFeed(rss(item(`<category>${label}</category>`)));
    expect(feed.articles).toMatchObject([{ sdgs: [], topics: [label] }]);
    const page = fromJsonLd({ '@type': 'NewsArticle', headline: 'A new well', keywords: [label] });
    expect(page.articles).toMatchObject([{ sdgs: [], topics: [label] }]);
    for (const { issues } of [feed, page])
      expect(issues).toContainEqual(expect.objectContaining({ path: 'articles[0].sdgs', message }));
  });

  test('does not hide those beside it', () => {
    expect(readGoalLabel('SDGs 5, 18 and 8')).toEqual({ goals: [{ goal: 5 }, { goal: 8 }], unknown: ['18'] });
  });
});
