import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { articleOf, everyField } from '../model/inputs.js';
import { built } from './built.js';

const { run } = built();
const cwd = mkdtempSync(join(tmpdir(), 'news-cards-visibility-'));
afterAll(() => rmSync(cwd, { recursive: true, force: true }));
const put = (name: string, value: unknown) => writeFileSync(join(cwd, name), JSON.stringify(value));
const read = (name: string) => readFileSync(join(cwd, name), 'utf8');
const go = (...args: string[]) => run(args, { cwd });

const rules = [
  {
    name: 'Fund',
    funder: { names: ['Fund for Clinics'] },
    statements: [{ language: 'en', text: 'Paid for by us.' }],
  },
];
put('rules.json', rules);
put(
  'kept.json',
  articleOf({ ...everyField, funders: [{ name: 'Fund for Clinics', statement: 'Paid for by us.' }] }),
);
put(
  'broken.json',
  articleOf({ ...everyField, headline: '=1+1', evidence: [], funders: [{ name: 'Fund for Clinics' }] }),
);

describe('visibility', () => {
  test('prints each finding with file, path and rule, and exits with 1', async () => {
    const { code, out, err } = await go('visibility', 'kept.json', 'broken.json', '--rules', 'rules.json');
    expect(code).toBe(1);
    expect(out).toBe(
      ['standard', 'email', 'story']
        .map(
          (form) =>
            `broken.json: funders[0].statement: warning: Fund, ${form}: received nothing; expected "Paid for by us."\n`,
        )
        .join(''),
    );
    expect(err).toBe('3 findings in 2 stories that a rule applies to\n');
  });

  test('exits with 0 without a finding', async () => {
    expect(await go('visibility', 'kept.json', '--rules', 'rules.json')).toMatchObject({ code: 0, out: '' });
  });

  test('writes a dated page with each story, its address and what was found, and the same as a table', async () => {
    const { err } = await go(
      'visibility',
      'kept.json',
      'broken.json',
      '--rules',
      'rules.json',
      '--annex',
      'annex.html',
    );
    expect(err).toContain('wrote annex.html and annex.csv');
    const html = read('annex.html');
    expect(html).toMatch(/<p>\d{4}-\d\d-\d\d · Fund<br>3 findings in 2 stories {2,}<\/p>/);
    expect(html.match(/<tr><td>/g)).toHaveLength(6);
    expect(html).toContain('<td><a href="https://example.org/stories/1">');
    expect(html).toContain('<td>Fund<td>email<td>yes');
    expect(html).toContain('<td>Fund<td>email<td>no<td><td>funders&#91;0&#93;.statement<td>nothing');
    const lines = read('annex.csv').trim().split('\r\n');
    expect(lines).toHaveLength(7);
    expect(lines[1]).toMatch(/"Fund","standard","yes","","","",""$/);
    // Not a formula.
    expect(lines[4]).toMatch(
      /^"'=1\+1",.*"Fund","standard","no","","funders\[0\]\.statement","nothing","""Paid for by us\."""$/,
    );
    const again = await go('visibility', 'kept.json', '--rules', 'rules.json', '--annex', 'annex.html');
    expect(again).toMatchObject({
      code: 2,
      err: expect.stringContaining('annex.html already exists; use --force'),
    });
  });

  test('no cell of the table is a formula of a spreadsheet, and quotes are doubled', async () => {
    const headlines = ['=1+1', '+1', '-1', '@x', 'a "b"', 'a=1'];
    put(
      'signs.json',
      headlines.map((headline) =>
        articleOf({ headline, funders: [{ name: 'Fund for Clinics', statement: 'Paid for by us.' }] }),
      ),
    );
    expect(
      await go(
        'visibility',
        'signs.json',
        '--rules',
        'rules.json',
        '--as',
        'standard',
        '--annex',
        'signs.html',
      ),
    ).toMatchObject({ code: 0 });
    const cells = read('signs.csv')
      .trim()
      .split('\r\n')
      .slice(1)
      .map((line) => /^"(.*?)","","Fund"/.exec(line)?.[1]);
    expect(cells).toEqual(["'=1+1", "'+1", "'-1", "'@x", 'a ""b""', 'a=1']);
  });

  test.each([
    ['report.htm', 'report.csv'],
    ['Report.HTML', 'Report.csv'],
    ['report.html.old', 'report.html.old.csv'],
    ['plain', 'plain.csv'],
  ])('the table beside %s is %s', async (page, table) => {
    expect(await go('visibility', 'kept.json', '--rules', 'rules.json', '--annex', page)).toMatchObject({
      code: 0,
    });
    expect(read(table)).toContain('"Story","Address"');
    expect(read(page)).toContain('<!doctype html>');
  });

  test('uses none of the rules if one is wrong, and says which', async () => {
    put('wrong.json', [...rules, { name: 'Nobody' }]);
    const { code, out, err } = await go('visibility', 'kept.json', '--rules', 'wrong.json');
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('wrong.json: [1].funder: error: received nothing; expected the funder');
  });

  test('has rules of donors by name', async () => {
    expect(await go('visibility', 'kept.json', '--rules', 'eu')).toMatchObject({ code: 0 });
  });

  test('finds an emblem that a form does not show, and a rule that was read long ago', async () => {
    const logo = 'https://example.org/fund.svg';
    const old = { ...rules[0], emblem: true, read: '2001-01-01' };
    put('old.json', [old]);
    put(
      'shown.json',
      articleOf({
        ...everyField,
        funders: [{ name: 'Fund for Clinics', statement: 'Paid for by us.', logo }],
      }),
    );
    const shown = await go('visibility', 'shown.json', '--rules', 'old.json');
    expect(shown).toMatchObject({ code: 0, out: '' });
    expect(shown.err).toContain('the rule "Fund" was read on 2001-01-01, more than a year ago');
    const compact = await go('visibility', 'shown.json', '--rules', 'old.json', '--as', 'compact');
    expect(compact.code).toBe(1);
    expect(compact.out).toContain('shown.json: funders[0].logo: warning: Fund, compact: received no image');
  });

  test('checks ten thousand stories with little memory, and shows progress', async () => {
    const stories = Array.from({ length: 1000 }, (_, index) => ({
      headline: `Story ${index}`,
      funders: [{ name: 'Fund for Clinics', statement: index % 100 ? 'Paid for by us.' : 'Paid.' }],
    }));
    for (let file = 0; file < 10; file++) put(`many${file}.json`, stories);
    const names = Array.from({ length: 10 }, (_, file) => `many${file}.json`);
    const { code, out, err } = await run(
      [
        'visibility',
        ...names,
        '--rules',
        'rules.json',
        '--as',
        'standard',
        '--annex',
        'many.html',
        '--verbose',
      ],
      { cwd, env: { ...process.env, NODE_OPTIONS: '--max-old-space-size=120' } },
    );
    expect(code).toBe(1);
    expect(out.trim().split('\n')).toHaveLength(100);
    expect(err).toContain('10 of 10: many9.json');
    expect(read('many.html').match(/<tr><td>/g)).toHaveLength(10_000);
  });
});

describe('rights', () => {
  test('render --as story refuses a story that others may not publish, and exits with 1', async () => {
    put('mine.json', { ...everyField, republication: { permission: 'no', note: 'Ask the desk.' } });
    const { code, out, err } = await go('render', 'mine.json', '--as', 'story');
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(/republication\.permission: received "no" .*\(Ask the desk\.\)/);
    put('open.json', everyField);
    const open = await go('render', 'open.json', '--as', 'story', '--base-url', 'https://example.org/');
    expect(open).toMatchObject({ code: 0, out: expect.stringContaining('<link rel="canonical"') });
  });
});
