import { expect, test } from 'vitest';
import { ar } from '../../src/i18n/ar/locale.js';
import { en } from '../../src/i18n/en/locale.js';
import { es } from '../../src/i18n/es/locale.js';
import { fill, formatList } from '../../src/i18n/format.js';
import { fr } from '../../src/i18n/fr/locale.js';
import { ru } from '../../src/i18n/ru/locale.js';
import { zh } from '../../src/i18n/zh/locale.js';
import { locales } from '../support/locales.js';

test.each([
  [en, 'A, B and C', 'Funded by A, B and C.', 'A\u00a0(B)', 'A (camp)', 'Updated D'],
  [fr, 'A, B et C', 'Financement\u00a0: A, B et C.', 'A\u00a0(B)', 'A (camp)', 'Mise à jour\u00a0: D'],
  [es, 'A, B y C', 'Financiación: A, B y C.', 'A\u00a0(B)', 'A (campamento)', 'Actualización: D'],
  [ar, 'A وB وC', 'بتمويل من A وB وC.', 'A\u00a0(B)', 'A (مخيم)', 'آخر تحديث: D'],
  [ru, 'A, B и C', 'Финансирование: A, B и C.', 'A\u00a0(B)', 'A (лагерь)', 'Обновлено: D'],
  [zh, 'A、B和C', '由A、B和C资助。', 'A（B）', 'A（营地）', '更新于D'],
])(
  '$language formats a list, a sentence, an acronym, a kind of place and an update',
  (locale, list, sentence, acronym, kind, updated) => {
    const names = formatList(['A', 'B', 'C'], locale)
      .map(({ value }) => value)
      .join('');
    expect(names).toBe(list);
    expect(fill(locale.fundedBySentence, { names })).toBe(sentence);
    expect(fill(locale.withAcronym, { name: 'A', acronym: 'B' })).toBe(acronym);
    expect(fill(locale.withKind, { place: 'A', kind: locale.placeKinds.camp })).toBe(kind);
    expect(fill(locale.updated, { date: 'D' })).toBe(updated);
  },
);

test('Spanish uses "e" before the sound of an i', () => {
  const parts = formatList(['Jordania', 'Iraq'], es);
  expect(parts.map(({ value }) => value).join('')).toBe('Jordania e Iraq');
});

test('only Chinese puts the largest part of a place first', () => {
  expect(Object.values(locales).filter(({ largestFirst }) => largestFirst)).toEqual([zh]);
});
