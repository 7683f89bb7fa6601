import { describe, expect, test } from 'vitest';
import { fromText } from '../../../src/adapters/text.js';

function countriesIn(text: string, language: string): string[] {
  const { locations = [] } = fromText(text, { language }).articles[0] ?? {};
  return [...new Set(locations.flatMap(({ country }) => country ?? []))].sort();
}

const stories: Readonly<Record<string, (sentence: string) => string>> = {
  en: (sentence) => `Sixty families bake with the sun

Sixty families bake bread in solar ovens since May. The ovens stand in the yard of the school.

${sentence}`,
  fr: (sentence) => `Soixante familles cuisent au soleil

Soixante familles cuisent leur pain dans des fours solaires depuis mai. Les fours sont dans la cour de l'école.

${sentence}`,
  es: (sentence) => `Sesenta familias cocinan con el sol

Sesenta familias cuecen el pan en hornos solares desde mayo. Los hornos están en el patio de la escuela.

${sentence}`,
  ru: (sentence) => `Шестьдесят семей пекут хлеб на солнце

Шестьдесят семей с мая пекут хлеб в солнечных печах. Печи стоят во дворе школы.

${sentence}`,
};

describe('a country from which things, skills or ideas came is not where the story happens', () => {
  test.each([
    ['en', 'The glass was bought in Germany. It came by ship.'],
    ['en', 'The cooperative’s leader, who studied in India, drew the plans.'],
    ['fr', 'Le verre a été acheté en Allemagne. Il est venu par bateau.'],
    ['es', 'El vidrio fue comprado en Alemania. Llegó en barco.'],
    ['ru', 'Стекло закупили в Германии. Его привезли морем.'],
  ])('%s: %s', (language, sentence) => {
    expect(countriesIn(stories[language]?.(sentence) ?? '', language)).toEqual([]);
  });

  test.each([
    ['en', 'The glass was bought in Germany. More ovens stand across Malawi.', ['MW']],
    ['en', 'The glass was bought in Malawi. More ovens stand in villages across Malawi.', ['MW']],
  ])('but where the story names it otherwise too, it stays: %s %s', (language, sentence, codes) => {
    expect(countriesIn(stories[language]?.(sentence) ?? '', language)).toEqual(codes);
  });

  test('nor is one in the headline sent away', () => {
    const text = `Ovens that were made in Malawi bake with the sun

Sixty families bake bread in solar ovens since May.`;
    expect(countriesIn(text, 'en')).toEqual(['MW']);
  });
});

test('an office that is sent to a country publishes what happens there', () => {
  const text = `Delegation of the European Union to Cambodia
Press Release

Fishers get cold stores at the lake

Four cold stores were handed over to fishing communities in Kampong Chhnang on Monday.

The stores were made in Thailand.`;
  expect(countriesIn(text, 'en')).toEqual(['KH']);
});

test('people by the adjective of their country tell whose a place is', () => {
  const text = `Clinic reopens after the quake

A clinic has opened again in Upper Rukha District. Nepali midwives will staff it day and night.

Its head, who studied in India, leads the team.`;
  expect(countriesIn(text, 'en')).toEqual(['NP']);
});

test('a list of countries that give is no setting, nor is a relative’s', () => {
  const text = `Women keep bees on the hill

Twelve women in Mzimba keep bees on the hill. Each has twelve hives.

“My brother works in South Africa and sent us money,” said one.`;
  expect(countriesIn(text, 'en')).not.toContain('ZA');
});
