import { describe, expect, test } from 'vitest';
import { fromText } from '../../../src/adapters/text/text.js';

const untyped = fromText as (text: unknown, options?: unknown) => ReturnType<typeof fromText>;

describe('reports an error for an input that is not a press release', () => {
  test.each([
    ['nothing', '', 'articles[0].headline', 'required'],
    ['white space', ' \r\n\t\u00a0\n\u2028', 'articles[0].headline', 'required'],
    ['punctuation', '*** --- !!!', 'articles[0].headline', 'required'],
    ['binary data', `\x7fELF${'\0\x01\x02\x03abc'.repeat(500)}`, '', 'value'],
    ['a number', 10, '', 'type'],
    ['null', null, '', 'type'],
    ['undefined', undefined, '', 'type'],
    ['bytes', new Uint8Array([78, 101]), '', 'type'],
    ['an object that throws', { toString: () => expect.fail('toString was called') }, '', 'type'],
  ])('%s', (_, input, path, code) => {
    const { articles, issues, evidence } = untyped(input);
    expect(articles).toEqual([]);
    expect(evidence).toEqual([]);
    expect(issues).toMatchObject([
      { path, code, severity: 'error', message: expect.stringMatching(/expected/) },
    ]);
  });
});

test('ignores an invalid option and still reads the article', () => {
  const read = (options: unknown) => untyped('A New Well', options);
  expect(read(null).issues).toEqual([]);
  expect(read({ url: 'javascript:alert(1)' }).issues).toMatchObject([{ path: 'articles[0].url' }]);
  expect(read({ published: 'yesterday' }).issues).toMatchObject([{ path: 'articles[0].published' }]);
  expect(read({ language: 7 }).issues).toMatchObject([{ path: 'articles[0].language' }]);
  for (const options of [{ url: '/x' }, { published: 5 }, { language: 'not a tag' }]) {
    expect(read(options).articles[0]?.headline).toBe('A New Well');
  }
});

describe('a language without tables', () => {
  const swedish = [
    'Ny brunn ger rent vatten till tre byar',
    'Familjerna i tre byar har fått rent vatten sedan i måndags. Det är den första brunnen som byggs av kommunen, och den ska följas av två till.',
    'Arbetet har tagit ett år och det har kostat mer än vad man trodde från början.',
  ].join('\n\n');

  test('is detected and reported, and only headline and paragraphs are read', () => {
    const { articles, issues } = fromText(swedish);
    expect(issues).toMatchObject([{ path: 'articles[0].language', code: 'source', severity: 'warning' }]);
    expect(issues[0]?.message).toContain('"sv"');
    expect(articles).toMatchObject([{ language: 'sv', headline: 'Ny brunn ger rent vatten till tre byar' }]);
    expect(articles[0]?.body).toHaveLength(2);
    expect(articles[0]?.funders).toEqual([]);
  });

  test('may be given by the caller', () => {
    const { articles, issues } = fromText(swedish, { language: 'de-CH' });
    expect(issues).toMatchObject([{ path: 'articles[0].language', code: 'source', severity: 'warning' }]);
    expect(articles).toMatchObject([{ language: 'de-CH' }]);
  });
});

test.each([
  [
    'de',
    'Die Brunnen sind für die Familien der Dörfer und werden von der Gemeinde mit dem Geld der Bürger gebaut.',
  ],
  [
    'pt',
    'Os poços foram construídos pela comunidade e são mantidos com o apoio da prefeitura para os moradores.',
  ],
  ['zh-Hant', '三個村莊的家庭從星期一起用上了清潔水，項目由縣政府組織實施。'],
  ['zh', '三个村庄的家庭从星期一起用上了清洁水，项目由县政府组织实施。'],
  ['uk', 'Сім’ї трьох сіл отримали чисту воду, і роботи будуть тривати до кінця року.'],
  ['fa', 'خانواده‌های سه روستا از روز دوشنبه آب پاک دارند و کار گروه پایان یافت.'],
  ['ja', '三つの村の家族は月曜日からきれいな水を使えるようになりました。'],
])('detects %s', (language, text) => {
  expect(fromText(`${text}\n\n${text}`).articles[0]?.language).toBe(language);
});

// Generous timeout: a megabyte of words takes seconds. bench/growth.mjs measures the growth.
describe('finishes reading very long repetitions', { timeout: 120_000 }, () => {
  const much = (unit: string, size = 15_000) => unit.repeat(Math.ceil(size / unit.length));

  test.each([
    ...[
      'funded by ',
      '(',
      'SDG ',
      'a',
      'A ',
      '\n',
      '\r\n',
      '.',
      'a. ',
      'in ',
      'and ',
      "'",
      '-',
      '/',
      '**',
      '__a',
      '[',
      '[a](',
      '# ',
    ],
    ...[
      'Ministries of A, ',
      'officials from ',
      'A, B and C ',
      '“',
      'IOM ',
      'Jordan, ',
      'US$ 1,',
      '3 May ',
      'News\n',
      'U.S. ',
      '1.',
    ],
    ...[
      'contact: a@b.c\n\n',
      'x\n\n',
      '- x\n',
      '\u0301',
      '\ud800',
      '中',
      '由甲资助',
      'بتمويل من ',
      'وزارتي ال',
      'Фонд «',
      '\u202e',
      '\u2060',
    ],
  ])('%j', (unit) => {
    for (const text of [much(unit), `A New Well\n\nIt is funded by ${much(unit)}`]) {
      const { articles, issues } = fromText(text);
      expect(articles.length + issues.length).toBeGreaterThan(0);
    }
  });

  // The times are far above what a slow machine needs, and far below what a quadratic pass takes.
  test.each([
    [
      'marks on one letter that are not in Unicode’s order',
      `x${much('\u0301', 60_000)}${much('\u0323', 60_000)}`,
    ],
    ['bold words on one line without a blank', much('**a', 400_000)],
  ])('%s', { timeout: 8000 }, (_, text) => {
    expect(fromText(`A New Well\n\n${text}`).articles).toHaveLength(1);
  });

  test('a number of a hundred thousand parts', () => {
    expect(fromText(`A New Well\n\nIt is ${much('1.', 300_000)}`).articles).toHaveLength(1);
  });

  test('and reports truncated text', () => {
    const paragraph = fromText(`A New Well\n\nIt is ${much('deep ', 300_000)}`);
    expect(paragraph.issues).toContainEqual(
      expect.objectContaining({ path: 'articles[0].body[0]', code: 'too-long' }),
    );
    const whole = fromText(`A New Well\n\nIt is deep.\n\n${much('a', 2_100_000)}`);
    expect(whole.issues).toContainEqual(expect.objectContaining({ path: '', code: 'too-long' }));
  });
});
