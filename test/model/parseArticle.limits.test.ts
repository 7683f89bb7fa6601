import { describe, expect, test } from 'vitest';
import { limits } from '../../src/model/limits.js';
import { parseArticle } from '../../src/model/parseArticle.js';
import { articleOf, brief, issuesOf, kept, parse } from './inputs.js';

import { block, lists, texts, times, words } from './limitInputs.js';

describe.each(texts)('%s', (path, max, input, get) => {
  test(`holds ${max} characters`, () => {
    expect(get(kept(input(words(max))))).toBe(words(max));
    expect(issuesOf(input(words(max)))).toEqual([]);
  });

  test('is cut when longer, with a warning', () => {
    const text = words(max + 1);
    expect(get(kept(input(text)))).toBe(words(max));
    expect(issuesOf(input(text))).toMatchObject([
      {
        path,
        code: 'too-long',
        severity: 'warning',
        message: `received ${max + 1} characters; the first ${max} were kept`,
      },
    ]);
  });

  test('is never cut inside a surrogate pair', () => {
    const text = `${words(max - 1)}😀${words(10)}`;
    expect(get(kept(input(text)))).toBe(words(max - 1));
    expect(issuesOf(input(text))).toMatchObject([
      { code: 'too-long', message: `received ${max + 11} characters; the first ${max - 1} were kept` },
    ]);
    expect(get(kept(input(`${words(max - 2)}😀`)))).toBe(`${words(max - 2)}😀`);
  });

  test('does not end in a space after a cut', () => {
    const text = `${words(max - 1)} ${words(10)}`;
    expect(get(kept(input(text)))).toBe(words(max - 1));
    expect(brief(issuesOf(input(text)))).toEqual([`${path} too-long`]);
  });

  test('is measured after cleaning', () => {
    const text = `${' \n'.repeat(max * 5)}${'e\u0301'.repeat(max)}${' '.repeat(max * 5)}`;
    if (!path.endsWith('.text')) expect(issuesOf(input(text))).toEqual([]);
    if (!path.endsWith('.text')) expect(get(kept(input(text)))).toBe('é'.repeat(max));
    expect(get(kept(input('e\u0301'.repeat(max))))).toBe('é'.repeat(max));
    expect(issuesOf(input('\u1f00\u0301\u0345'.repeat(max)))).toEqual([]);
  });

  test('a text padded with control characters is cut and reported', () => {
    const text = `a${'\u0000'.repeat(max * 5)}b`;
    expect(get(kept(input(text)))).toBe('a');
    expect(brief(issuesOf(input(text)))).toEqual([`${path} too-long`]);
  });
});

describe.each(lists)('%s', (path, max, input, get) => {
  test(`holds ${max} entries`, () => {
    expect(get(kept(input(max)))).toHaveLength(max);
    expect(issuesOf(input(max))).toEqual([]);
  });

  test('is cut when longer, with a warning', () => {
    expect(get(kept(input(max + 1)))).toEqual(get(kept(input(max))));
    expect(issuesOf(input(max + 1))).toMatchObject([
      {
        path,
        code: 'too-long',
        severity: 'warning',
        message: `received ${max + 1} entries; the first ${max} were kept`,
      },
    ]);
  });
});

test('a number over the limit is left out, not cut', () => {
  const amounts = (value: number) => ({ funders: [{ name: 'x', amounts: [{ value, currency: 'USD' }] }] });
  expect(issuesOf(amounts(limits.number))).toEqual([]);
  expect(brief(issuesOf(amounts(limits.number * 2)))).toEqual(['funders[0].amounts[0].value value']);
  const attachments = [{ name: 'x', url: 'https://example.org/', bytes: limits.number * 2 }];
  expect(brief(issuesOf({ attachments }))).toEqual(['attachments[0].bytes value']);
});

test('goal mentions are counted before merging', () => {
  const sdgs = [...times(limits.entries, () => ({ goal: 1 })), { goal: 2 }];
  expect(kept({ sdgs }).sdgs).toEqual([{ goal: 1 }]);
  expect(brief(issuesOf({ sdgs }))[0]).toBe('sdgs too-long');
  const targets = [...times(limits.few, () => '1.1'), '1.2'];
  expect(kept({ sdgs: [{ goal: 1, targets }] }).sdgs).toEqual([{ goal: 1, targets: ['1.1'] }]);
  expect(brief(issuesOf({ sdgs: [{ goal: 1, targets }] }))).toEqual(['sdgs[0].targets too-long']);
});

test('structured strings that are too long are rejected, not cut', () => {
  const publisher = (length: number) => ({ publisher: { name: 'x', identifier: 'x'.repeat(length) } });
  expect(issuesOf(publisher(limits.key))).toEqual([]);
  expect(brief(issuesOf(publisher(limits.key + 1)))).toEqual(['publisher.identifier value']);
  expect(kept(publisher(limits.key + 1)).publisher).toEqual({ name: 'x' });
  const language = `en-x${'-abcdefg'.repeat(limits.key)}`;
  expect(brief(issuesOf({ language }))).toEqual(['language value']);
  // URLs are tested separately.
});

describe('unknown fields', () => {
  const fields = (count: number) => Object.fromEntries(times(count, (at) => [`x${at}`, at]));

  test('only the first few are reported', () => {
    expect(issuesOf(fields(limits.unknownFields))).toHaveLength(limits.unknownFields);
    expect(issuesOf(fields(limits.unknownFields + 1))).toHaveLength(limits.unknownFields);
    expect(issuesOf({ publisher: { name: 'x', ...fields(50) }, ...fields(50) })).toHaveLength(
      2 * limits.unknownFields,
    );
  });

  test('a hundred thousand of them have no effect', () => {
    expect(kept(fields(100_000))).toEqual(kept({}));
  });
});

describe('the whole article', () => {
  test('a long report fits in the limit', () => {
    const body = times(2000, () => block(words(900)));
    expect(parse({ body })).toMatchObject({ ok: true, issues: [] });
    expect(kept({ body }).body).toHaveLength(2000);
  });

  test('content over the limit is omitted and reported once', () => {
    const body = times(3000, () => block(words(900)));
    const article = kept({ body, topics: ['x'], publisher: { name: 'IOM' } });
    expect(article.body.length).toBeGreaterThan(2000);
    expect(article.body.length).toBeLessThan(3000);
    expect(article.topics).toEqual([]);
    expect(article.publisher).toEqual({ name: 'IOM' });
    const issues = issuesOf({ body, topics: ['x'] });
    expect(issues).toMatchObject([
      {
        code: 'too-long',
        severity: 'warning',
        message: expect.stringContaining(`more than ${limits.total}`),
      },
    ]);
    expect(issues[0]?.path).toMatch(/^body\[2\d{3}\]/);
  });

  test('stops at the limit for objects that contain each other a million times', () => {
    const run = { text: words(1000) };
    const item = times(limits.runs, () => run);
    const list = { type: 'list', items: times(limits.listItems, () => item) };
    const body = times(limits.blocks, () => list); // 5 000 000 000 runs of 1000 characters
    expect(brief(issuesOf({ body })).at(-1)).toMatch(/^body.* too-long$/);

    const wide = Object.fromEntries(times(100_000, (at) => [`x${at}`, at]));
    const quote = { type: 'quote', ...wide };
    expect(brief(issuesOf({ body: times(limits.blocks, () => quote) })).at(-1)).toMatch(/^body.* too-long$/);
  });

  test('stops at the limit for lists of nothing that a story contains ten thousand times', () => {
    const block = { type: 'list', items: Array(1000) };
    const { issues } = parse({ body: Array(10_000).fill(block) });
    expect(issues.at(-1)).toMatchObject({ code: 'too-long', message: expect.stringContaining('in all') });
    expect(issues.length).toBeLessThan(3000);
  });

  test('limits the number of issues', () => {
    const bad = times(limits.listItems, () => times(limits.runs, () => 7));
    const { ok, issues } = parse({ body: times(limits.blocks, () => ({ type: 'list', items: bad })) });
    expect(ok).toBe(true);
    expect(issues.length).toBeLessThan(limits.total / 100 + 10);
  });
});

test('every limit is tested here', () => {
  const tested = ['url', 'key', 'name', 'headline', 'summary', 'text', 'blocks', 'runs', 'listItems'];
  expect(Object.keys(limits)).toEqual([...tested, 'entries', 'few', 'number', 'unknownFields', 'total']);
});

test('cuts a headline of five megabytes to 500 characters and keeps the rest', () => {
  const headline = words(5_000_000);
  const result = parseArticle({ headline, topics: ['x'] });
  expect(articleOf({ headline, topics: ['x'] })).toMatchObject({ headline: words(500), topics: ['x'] });
  expect(result.issues).toMatchObject([
    { path: 'headline', code: 'too-long', message: 'received 5000000 characters; the first 500 were kept' },
  ]);
});

test('messages are short whatever the input', () => {
  const long = words(5_000_000);
  const { issues } = parse({
    url: long,
    published: long,
    scope: long,
    sdgs: [{ goal: long, [long]: 1 }],
    [long]: 1,
  });
  expect(issues.length).toBeGreaterThan(4);
  for (const { path, message, suggestion = '' } of issues) {
    expect(suggestion.length).toBeLessThan(100);
    expect(path.length).toBeLessThan(100);
    expect(message.length).toBeLessThan(250);
  }
  expect(issues[0]?.message).toContain('…"');
});
