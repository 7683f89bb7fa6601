import { describe, expect, test } from 'vitest';
import { fromAny } from '../../../src/adapters/any/fromAny.js';
import { parseArticle } from '../../../src/model/parseArticle.js';

const base = { headline: 'A new well', language: 'en' };
const paragraph = (text: string) => ({ type: 'paragraph', content: [{ text }] });

describe('reads an article as content management systems write it, and says what was understood:', () => {
  test.each([
    ['a number as id', { id: 17 }, { id: '17' }, ['id repaired']],
    [
      'bare numbers as goals',
      { sdgs: [6, '10'] },
      { sdgs: [{ goal: 6 }, { goal: 10 }] },
      ['sdgs[0] repaired', 'sdgs[1] repaired'],
    ],
    ['one number as goals', { sdgs: 6 }, { sdgs: [{ goal: 6 }] }, ['sdgs[0] repaired', 'sdgs repaired']],
    [
      'one text as body',
      { body: 'The well\nis open.\n\nIt is deep.' },
      { body: [paragraph('The well is open.'), paragraph('It is deep.')] },
      ['body repaired'],
    ],
    [
      'texts as blocks',
      { body: ['The well is open.', 'It is deep.'] },
      { body: [paragraph('The well is open.'), paragraph('It is deep.')] },
      ['body[0] repaired', 'body[1] repaired'],
    ],
    [
      'tags in the summary',
      { summary: '<p>The <b>well</b> is open.</p>' },
      { summary: 'The well is open.' },
      ['summary repaired'],
    ],
    ['the status “published”', { status: 'published' }, { status: undefined }, ['status type']],
  ])('%s', (_, fields, expected, issues) => {
    const result = parseArticle({ ...base, ...fields });
    expect(result).toMatchObject({ ok: true, article: expected });
    expect(result.issues.map(({ path, code }) => `${path} ${code}`)).toEqual(issues);
    expect(result.issues.every(({ severity }) => severity === 'warning')).toBe(true);
  });

  test('a body in HTML', async () => {
    const body =
      '<h2>Why</h2><p>The <a href="https://a.example/">well</a> is open.</p><script>alert(1)</script>';
    const { articles, issues } = await fromAny({ ...base, body });
    expect(articles).toMatchObject([
      {
        body: [
          { type: 'heading', content: [{ text: 'Why' }] },
          {
            type: 'paragraph',
            content: [{ text: 'The ' }, { text: 'well', url: 'https://a.example/' }, { text: ' is open.' }],
          },
        ],
      },
    ]);
    expect(JSON.stringify(articles)).not.toContain('alert');
    expect(issues).toMatchObject([
      { path: 'articles[0].body', code: 'repaired', message: expect.stringContaining('2 blocks') },
    ]);
  });

  test.each([
    ['a goal that does not exist', { sdgs: [18] }],
    ['a number as body', { body: 5 }],
  ])('but not %s', (_, fields) => {
    const result = parseArticle({ ...base, ...fields });
    expect(result).toMatchObject({ ok: true, article: { sdgs: [], body: [] } });
    expect(result.issues).toMatchObject([{ code: 'type' }]);
  });
});
