import { describe, expect, test } from 'vitest';
import { fromText } from '../../../src/adapters/text.js';

function countriesIn(text: string, language: string): string[] {
  const { locations = [] } = fromText(text, { language }).articles[0] ?? {};
  return [...new Set(locations.flatMap(({ country }) => country ?? []))].sort();
}

const english = (second: string) => `Farmers of Yoro plant hedges against the wind

The Hill Society planted two thousand trees in Honduras in May. Farmers will look after them for three years.

${second}`;

describe('a story is set where it says so, and not in every country it names', () => {
  test.each([
    ['Similar hedges have been planted in El Salvador and in Cuba.', ['HN']],
    ['The same trees grow well in Nicaragua, Belize and Panama.', ['HN']],
    ['In Guatemala the work begins in June. Nurseries in Guatemala have the seedlings ready.', ['GT', 'HN']],
  ])('%s', (sentence, codes) => {
    expect(countriesIn(english(sentence), 'en')).toEqual(codes);
  });

  test('all that the headline names stay', () => {
    const text = `Hedges against the wind in Honduras, Guatemala and Belize

The Hill Society planted two thousand trees in Honduras in May.

In Belize the first nursery opened.`;
    expect(countriesIn(text, 'en')).toContain('BZ');
    expect(countriesIn(text, 'en')).toContain('HN');
  });

  const far = (second: string) => `Hedges against the wind

The Hill Society planted two thousand trees in May. Farmers will look after them for three years.

${second}`;

  test.each([['It handed out seedlings in both Togo and Benin.', ['BJ', 'TG']]])(
    'told below in one breath, with no other beside them: %s',
    (sentence, codes) => {
      expect(countriesIn(far(sentence), 'en')).toEqual(codes);
    },
  );

  test.each([
    ['The total cost of it all is US $ 19,705,165, said the society.'],
    ['It all cost in US dollars what was planned.'],
  ])('money is in no country: %s', (sentence) => {
    expect(countriesIn(far(sentence), 'en')).toEqual([]);
  });

  test('a country beside money is', () => {
    expect(countriesIn(far('The trees in the US cost $ 19,705 a year.'), 'en')).toEqual(['US']);
  });

  test('in Spanish and in Chinese too', () => {
    const spanish = `Setos contra el viento

La Sociedad de la Colina plantó dos mil árboles en Honduras en mayo.

Ya se había hecho lo mismo en El Salvador y en Cuba.`;
    expect(countriesIn(spanish, 'es')).toEqual(['HN']);
    const chinese = `防风林项目启动

山丘协会五月在老挝种植了两千棵树。

此前，在柬埔寨也种植过同样的树。`;
    expect(countriesIn(chinese, 'zh')).toEqual(['LA']);
  });
});
