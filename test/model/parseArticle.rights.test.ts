import { expect, test } from 'vitest';
import { limits } from '../../src/model/limits.js';
import { openArticle, visibleArticle } from '../../src/model/visibleArticle.js';
import { brief, everyField, issuesOf, kept } from './inputs.js';

test.each([
  ['no', 'no'],
  ['Allowed', 'allowed'],
  ['allowed', 'allowed'],
  [true, 'no'],
  [{ permission: 'ALLOWED' }, 'allowed'],
  [{ permission: 'perhaps' }, 'no'],
  [{ permission: 1 }, 'no'],
])('republication %j, if it is not understood, does not permit anything', (republication, permission) => {
  expect(kept({ republication }).republication?.permission).toBe(permission);
});

test('a date of review without a reviewer is dropped, because nobody takes responsibility', () => {
  const disclosure = { ai: 'generated', reviewed: '2024-05-02' };
  const image = { ...everyField.image, disclosure };
  expect(brief(issuesOf({ disclosure, image }))).toEqual([
    'image.disclosure.reviewed value',
    'disclosure.reviewed value',
  ]);
  expect(kept({ disclosure }).disclosure).toEqual({ ai: 'generated' });
});

test('an unusable disclosure of a translation costs the disclosure, not the translation', () => {
  const [translation] = everyField.translations;
  const translations = [{ ...translation, disclosure: 'AI' }];
  expect(kept({ translations }).translations).toEqual([{ language: 'ar', url: translation?.url }]);
  expect(brief(issuesOf({ translations }))).toEqual(['translations[0].disclosure type']);
});

test.each([true, 1, {}, ['x']])('a warning that is not text, %j, still covers the picture', (warning) => {
  const image = { ...everyField.image, warning };
  expect(kept({ image }).image?.warning).toBe('⚠');
  expect(brief(issuesOf({ image }))).toEqual(['image.warning repaired']);
});

test('a warning over the limit is cut, and still covers the picture', () => {
  const image = { ...everyField.image, warning: 'x'.repeat(limits.summary + 1) };
  expect(kept({ image }).image?.warning).toHaveLength(limits.summary);
});

test('an open article has no picture with a warning, and is otherwise what may be shown', () => {
  const plain = kept(everyField);
  expect(openArticle(plain, undefined)!).toBe(plain);
  const covered = kept({ ...everyField, image: { ...everyField.image, warning: 'It shows an injury.' } });
  expect(openArticle(covered, undefined)!).toEqual({ ...covered, image: undefined });
  const withdrawn = kept({ ...everyField, status: { type: 'withdrawn' } });
  expect(openArticle(withdrawn, undefined)!).toEqual(visibleArticle(withdrawn, undefined)!);
});

test('a withdrawn translation keeps its label, but not the address of the original', () => {
  const { translatedFrom } = visibleArticle(
    kept({ ...everyField, status: { type: 'withdrawn' } }),
    undefined,
  )!;
  expect(translatedFrom).toEqual({ ...everyField.translatedFrom, url: undefined });
});
