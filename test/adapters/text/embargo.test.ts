/** A line that embargoes a press release: read where it is explicit, and else an embargo without end. */
import { describe, expect, test } from 'vitest';
import { fromText } from '../../../src/exports/adapters.js';

const stories: Readonly<Record<string, string>> = {
  en: 'New clinic opens in Zarqa, Jordan\n\nThe ministry of health opened a clinic in Zarqa that serves four thousand people every year.',
  fr: 'Une nouvelle clinique ouvre à Zarqa, en Jordanie\n\nLe ministère de la santé a ouvert une clinique à Zarqa pour quatre mille personnes.',
  es: 'Una nueva clínica abre en Zarqa, Jordania\n\nEl ministerio de salud abrió una clínica en Zarqa para cuatro mil personas.',
  ar: 'افتتاح عيادة جديدة في الزرقاء، الأردن\n\nافتتحت وزارة الصحة عيادة جديدة تخدم أربعة آلاف شخص في الزرقاء.',
  ru: 'Новая клиника открылась в Зарке, Иордания\n\nМинистерство здравоохранения открыло клинику в Зарке для четырёх тысяч человек.',
  zh: '约旦扎尔卡新诊所开业\n\n卫生部在扎尔卡开设了一家诊所，每年为四千人服务。',
};
const endless = '9999-12-31T23:59:59Z';

const read = async (line: string, language: string) =>
  fromText(`${line}\n\n${stories[language]}`, { language });

test.each([
  ['en', 'Embargoed until 10:00 GMT, 3 May 2026', '2026-05-03T10:00:00Z'],
  ['en', '*** STRICTLY EMBARGOED UNTIL 00:01 GMT ON SUNDAY 3 MAY 2026 ***', '2026-05-03T00:01:00Z'],
  ['en', 'Under embargo until 3 p.m. EDT on May 3, 2026', '2026-05-03T19:00:00Z'],
  ['en', 'EMBARGOED FOR RELEASE UNTIL 12:00 CEST / 10:00 GMT, 3 May 2026', '2026-05-03T10:00:00Z'],
  ['en', '**Embargo: 3 May 2026, 10.00 hrs (UTC+3)**', '2026-05-03T07:00:00Z'],
  ['en', 'Embargoed until 2026-05-03T10:00+03:00', '2026-05-03T07:00:00Z'],
  ['fr', 'Sous embargo jusqu’au dimanche 3 mai 2026 à 10 h 30 GMT', '2026-05-03T10:30:00Z'],
  ['fr', 'EMBARGO JUSQU’AU 3 MAI 2026, 10h UTC', '2026-05-03T10:00:00Z'],
  ['es', 'Embargado hasta las 10:00 horas GMT del 3 de mayo de 2026', '2026-05-03T10:00:00Z'],
  ['ar', 'محظور النشر حتى الساعة ١٠:٠٠ بتوقيت غرينتش يوم 3 مايو 2026', '2026-05-03T10:00:00Z'],
  ['ru', 'Эмбарго до 10:00 по Гринвичу 3 мая 2026 года', '2026-05-03T10:00:00Z'],
  ['ru', 'Под эмбарго до 3 мая 2026 г., 13:00 МСК', '2026-05-03T10:00:00Z'],
  ['zh', '禁发至2026年5月3日北京时间18:00', '2026-05-03T10:00:00Z'],
])('%s: %s', async (language, line, instant) => {
  const { articles, issues, evidence, leftOut } = await read(line, language);
  expect(new Date(articles[0]!.embargoUntil!)).toEqual(new Date(instant));
  expect(issues.filter(({ path }) => path.includes('embargo'))).toEqual([]);
  expect(evidence).toContainEqual(
    expect.objectContaining({ path: 'embargoUntil', start: 0, end: line.length }),
  );
  expect(articles[0]!.published).toBe('2026-05-03');
  // The line is neither headline nor text of the story.
  expect(articles[0]!.headline).toBe(stories[language]!.split('\n')[0]);
  expect(JSON.stringify(articles[0]!.body)).not.toContain('2026');
  expect(leftOut).toEqual([]);
});

describe('an embargo that is not explicit never ends, and an error says what was read', () => {
  test.each([
    ['en', 'Embargoed until 10:00, 3 May 2026'],
    ['en', 'Embargoed until 3 May 2026'],
    ['en', 'Embargoed until 10:00 GMT, 3 May'],
    ['en', 'Embargoed until Monday'],
    ['en', 'EMBARGOED'],
    ['en', 'Under embargo until further notice'],
    ['en', 'Embargoed until 10:00 BST, 3 May 2026'],
    ['en', 'Embargoed until 10:00 GMT in the evening, 3 May 2026'],
    ['en', 'Embargoed until 25:00 GMT, 3 May 2026'],
    ['en', 'Embargoed until 13 p.m. GMT, 3 May 2026'],
    ['en', 'Embargoed until 10:00:30 GMT, 3 May 2026'],
    ['en', 'Embargoed until 10:00 GMT / 10:00 CEST, 3 May 2026'],
    ['en', 'Embargoed until 10:00 GMT, 3 May 2026 or 4 May 2026'],
    ['en', 'Embargoed until 10:00 GMT, 3 May 2026\nEmbargoed until 10:00 GMT, 4 May 2026'],
    ['fr', 'Sous embargo jusqu’au 3 mai 2026, 8 heures du soir, heure de Genève'],
    ['es', 'Bajo embargo hasta las 3:00 GMT de la tarde del 3 de mayo de 2026'],
    ['ar', 'محظور النشر حتى الساعة 3:00 مساء بتوقيت غرينتش يوم 3 مايو 2026'],
    ['ru', 'Не публиковать до 3 мая'],
    ['zh', '禁发至2026年5月3日北京时间下午3:00'],
  ])('%s: %s', async (language, line) => {
    const { articles, issues } = await read(line, language);
    expect(articles[0]!.embargoUntil).toBe(endless);
    expect(issues).toContainEqual(
      expect.objectContaining({
        path: 'articles[0].embargoUntil',
        severity: 'error',
        message: expect.stringContaining(line.slice(0, 20).split('\n')[0]!),
      }),
    );
    expect(articles[0]!.headline).toBe(stories[language]!.split('\n')[0]);
  });
});

test.each([
  'The arms embargo until 2027 was extended by the council',
  'Embargoed goods were seized at the port of Aden',
  'Under embargo since 2015, farmers in the region wait for fertilizer',
])('a line about another embargo does not embargo the story: %s', async (line) => {
  const { articles } = await fromText(`${line}\n\n${stories.en!.split('\n\n')[1]}`);
  expect(articles[0]!.headline).toBe(line);
  expect(articles[0]!.embargoUntil).toBeUndefined();
});

test('a text in a language without tables is embargoed, too', async () => {
  const { articles } = await fromText(`Embargoed until 10:00 GMT, 3 May 2026\n\n${stories.en}`, {
    language: 'sw',
  });
  expect(articles[0]!.embargoUntil).toBe(endless);
});
