import { describe, expect, test, vi } from 'vitest';
import { Tokens } from '../../../src/adapters/text/tokens.js';
import { fromText } from '../../../src/adapters/text.js';

const untyped = fromText as (text: unknown, options?: unknown) => ReturnType<typeof fromText>;

describe('what is no press release becomes an issue', () => {
  test.each([
    ['nothing', '', 'articles[0].headline', 'required'],
    ['white space', ' \r\n\t\u00a0\n\u2028', 'articles[0].headline', 'required'],
    ['a line of goals', 'SDG 10 - Reduced Inequalities', 'articles[0].headline', 'required'],
    ['signs', '*** --- !!!', 'articles[0].headline', 'required'],
    ['one endless word', 'a'.repeat(100_000), 'articles[0].headline', 'required'],
    ['binary data', `\x7fELF${'\0\x01\x02\x03abc'.repeat(500)}`, '', 'value'],
    ['a number', 10, '', 'type'],
    ['null', null, '', 'type'],
    ['undefined', undefined, '', 'type'],
    ['bytes', new Uint8Array([78, 101]), '', 'type'],
    [
      'an object that throws',
      {
        toString: () => {
          throw new Error('no');
        },
      },
      '',
      'type',
    ],
  ])('%s', (_, input, path, code) => {
    const { articles, issues, evidence } = untyped(input);
    expect(articles).toEqual([]);
    expect(evidence).toEqual([]);
    expect(issues).toMatchObject([
      { path, code, severity: 'error', message: expect.stringMatching(/expected/) },
    ]);
  });

  test('bad options cost the option', () => {
    const read = (options: unknown) => untyped('A New Well', options);
    expect(read(null).issues).toEqual([]);
    expect(read({ url: 'javascript:alert(1)' }).issues).toMatchObject([{ path: 'articles[0].url' }]);
    expect(read({ published: 'yesterday' }).issues).toMatchObject([{ path: 'articles[0].published' }]);
    expect(read({ language: 7 }).issues).toMatchObject([{ path: 'articles[0].language' }]);
    for (const options of [{ url: '/x' }, { published: 5 }, { language: 'not a tag' }]) {
      expect(read(options).articles[0]?.headline).toBe('A New Well');
    }
  });

  test('a language without rules is told, and read as far as it goes', () => {
    const { articles, issues } = fromText('Ein neuer Brunnen\n\nDer Brunnen ist offen.\n\nSDG 6', {
      language: 'de-CH',
    });
    expect(issues).toMatchObject([{ path: 'articles[0].language', code: 'source', severity: 'warning' }]);
    expect(articles).toMatchObject([
      {
        language: 'de-CH',
        headline: 'Ein neuer Brunnen',
        body: [{ type: 'paragraph' }],
        sdgs: [{ goal: 6 }],
      },
    ]);
  });
});

// No clocks here: the runner's time limit alone guards against a hang. The time is measured in bench/.
describe('a great deal of anything', () => {
  const much = (unit: string, size = 100_000) => unit.repeat(Math.ceil(size / unit.length));
  const mega = (unit: string) => much(unit, 1_000_000);

  test.each(['(', 'funded by ', 'SDG ', 'A, B and C ', 'a'])(
    'a megabyte of %j',
    (unit) => {
      const { articles, issues } = fromText(`A New Well\n\n${mega(unit)}`);
      expect(articles).toHaveLength(1);
      expect(issues.length).toBeLessThan(10);
    },
    30_000,
  );

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
      'SDG 10 ',
      'in ',
      'and ',
      "'",
      '-',
      '/',
      ', the ',
    ],
    ...[
      'FUNDED BY ',
      'Ministries of A, ',
      'Ministry of ',
      'officials from ',
      'A, B and C ',
      '“',
      'camp, ',
      'IOM ',
    ],
    ...[
      'as part of the ',
      'the Project ',
      'Jordan ',
      'in Jordan, ',
      'province of A ',
      '+1',
      '@a',
      '3 May ',
      'News\n',
    ],
    ...[
      'contact: a@b.c\n\n',
      'U.S. ',
      'x\n\n',
      '- x\n',
      'É',
      '\u0301',
      '中',
      'attended by A ',
      'Tel ',
      'A-',
      'A’s ',
    ],
  ])(
    '%j',
    (unit) => {
      for (const text of [
        much(unit),
        `A New Well\n\n${much(unit)}`,
        `A New Well\n\nIt is funded by ${much(unit)}`,
      ]) {
        const { articles, issues } = fromText(text);
        expect(articles.length + issues.length).toBeGreaterThan(0);
      }
    },
    // A guard against hanging: the slowest takes 16 s on a machine with nothing else to do.
    90_000,
  );

  test('what is cut is told', () => {
    const paragraph = fromText(`A New Well\n\nIt is ${mega('deep ')}`);
    expect(paragraph.issues).toMatchObject([{ path: 'articles[0].body[0]', code: 'too-long' }]);
    expect(paragraph.articles[0]?.body).toHaveLength(1);
    const blocks = fromText(`A New Well\n\n${mega('It is deep.\n\n')}`);
    expect(blocks.issues).toMatchObject([{ path: 'articles[0].body', code: 'too-long' }]);
    const whole = fromText(`A New Well\n\n${mega('It is deep. ').repeat(3)}`);
    expect(whole.issues).toMatchObject([{ path: '', code: 'too-long' }, { path: 'articles[0].body[0]' }]);
  }, 90_000);
});

// Counted in tokens looked at, so that the machine's pace does not matter.
describe('a sentence without an end', () => {
  const looksAt = (unit: string, size: number, language: string) => {
    const key = vi.spyOn(Tokens.prototype, 'key');
    fromText(`A New Well\n\nIt is ${unit.repeat(Math.ceil(size / unit.length))}`, { language });
    const { length } = key.mock.calls;
    key.mockRestore();
    return length;
  };

  test.each([
    ['en', 'funded by A and supported by B and financed by C and '],
    ['en', 'Denmark gave money and '],
    ['en', 'A and B launched it with C in Jordan, '],
    ['fr', 'financé par A et soutenu par B et cofinancé par C et '],
    ['fr', 'le Danemark a versé 2 millions et Oxfam finance '],
    ['es', 'financiado por A y apoyado por B y cofinanciado por C y '],
    ['es', 'Dinamarca aportó 2 millones y lo gestionan A y B y '],
    ['ru', 'при финансировании А и при поддержке Б и '],
    ['ru', 'Дания выделила 2 млн евро и А реализует '],
    ['ar', 'بتمويل من جمعية الأمل ووزارة الصحة في الأردن و'],
    ['ar', 'قدمت شركة النور ومؤسسة الأمل '],
    ['ar', 'الجهة المانحة، شركة النور '],
    ['ar', 'جمعية لمكتب '],
    ['zh', '由挪威政府资助、与乐施会合作并由丹麦政府出资在肯尼亚实施的'],
    ['zh', '丹麦政府捐赠，农业部与粮农组织在约旦马安省联合实施，'],
    ['zh', '联合甲乙丙丁'],
    ['zh', '资金由甲和乙'],
    ['zh', '参加'],
    ['zh', '农业部、'],
    ['zh', '在阿卡拉'],
    ['zh', '在中国，'],
  ])(
    '%s: %j',
    (language, unit) => {
      const [once, fourTimes] = [looksAt(unit, 5_000, language), looksAt(unit, 20_000, language)];
      expect(fourTimes).toBeLessThan(5 * once);
      expect(fourTimes).toBeLessThan(300 * 20_000);
    },
    30_000,
  );
});
