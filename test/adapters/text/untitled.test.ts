import { describe, expect, test } from 'vitest';
import { fromText } from '../../../src/adapters/text.js';

const second = {
  en: 'The clinic has two rooms and a pharmacy.\n\nThe European Union paid for the building.',
  fr: 'Le centre compte deux salles et une pharmacie.\n\nL’Union européenne a payé le bâtiment.',
  es: 'El centro tiene dos salas y una farmacia.\n\nLa Unión Europea pagó el edificio.',
  ar: 'وتضم العيادة غرفتين وصيدلية.\n\nودفع الاتحاد الأوروبي ثمن المبنى.',
  ru: 'В ней две палаты и аптека.\n\nЗдание оплатил Европейский союз.',
};

describe('a text that begins with its story', () => {
  test.each([
    ['en', 'LODWAR, 3 March 2020 – ', 'Families in Turkana County got a clinic of their own on Tuesday', '.'],
    ['fr', '', 'Les familles de Thiès ont désormais leur propre centre de soins', '.'],
    ['es', '', '¿Quién atiende a las familias de la montaña cuando llega la lluvia?', ''],
    ['ar', '', 'صار للعائلات في محافظة المفرق عيادة خاصة بها يوم الثلاثاء', '.'],
    ['ru', '', 'Семьи Ошской области получили во вторник собственную клинику', '.'],
  ] as const)('is headed by its first sentence: %s', (language, dateline, first, stop) => {
    const { articles, issues, evidence } = fromText(`${dateline}${first}${stop} ${second[language]}`);
    expect(articles[0]).toMatchObject({ language, headline: first });
    expect(articles[0]?.body).toHaveLength(2);
    expect(articles[0]?.body[0]).toMatchObject({
      content: [{ text: `${first}${stop} ${second[language].split('\n')[0]}` }],
    });
    expect(evidence.find(({ path }) => path === 'headline')).toMatchObject({
      rule: 'first-sentence',
      confidence: 'likely',
    });
    expect(issues).toMatchObject([{ path: 'articles[0].headline', code: 'repaired', severity: 'warning' }]);
  });

  test('may be one long paragraph', () => {
    const text = `The well is open. ${'It is deep. '.repeat(50)}`.trim();
    const { articles } = fromText(text);
    expect(articles[0]).toMatchObject({ headline: 'The well is open', body: [{ content: [{ text }] }] });
  });

  test('has only the first clauses of a sentence that is too long', () => {
    const long = `Families in Turkana County got a clinic on Tuesday, ${'and a road to it, and a well, '.repeat(12)}and all is new.`;
    const { articles } = fromText(`${long} ${second.en}`);
    expect(articles[0]?.headline).toMatch(/^Families in Turkana County got a clinic on Tuesday, .*\ba well$/);
    expect(articles[0]?.headline.length).toBeLessThanOrEqual(200);
    expect(articles[0]?.body[0]).toMatchObject({
      content: [{ text: `${long} ${second.en.split('\n')[0]}` }],
    });
  });

  test('is refused where only what is stated is wanted', () => {
    const text = `Families in Turkana County got a clinic of their own on Tuesday. ${second.en}`;
    const { articles, issues } = fromText(text, { accept: 'stated' });
    expect(articles).toEqual([]);
    expect(issues).toMatchObject([{ path: 'articles[0].headline', code: 'required', severity: 'error' }]);
  });

  test('keeps a headline that stands above it', () => {
    const text = `A clinic in Turkana\n\nFamilies got a clinic of their own on Tuesday. ${second.en}`;
    expect(fromText(text)).toMatchObject({ articles: [{ headline: 'A clinic in Turkana' }], issues: [] });
  });
});
