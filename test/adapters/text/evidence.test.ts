import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TextResult } from '../../../src/adapters/text/readWith.js';
import { readSource } from '../../../src/adapters/text/source.js';
import { fromText } from '../../../src/adapters/text/text.js';
import { withoutFiller } from '../../../src/adapters/text/tokens.js';
import { parseArticle } from '../../../src/model/parseArticle.js';
import { cleanText } from '../../../src/model/text.js';
import { runs } from '../../support/runs.js';

const derived = /(?:^scope|^published|^embargoUntil|^updated|\.country|\.kind|\.goal|\.targets\[\d+\])$/;
const form = (text: unknown) => withoutFiller(cleanText(String(text)));

/** Every value of an article with its path; the runs of a block are joined. */
function textsOf(value: unknown, path = ''): [path: string, value: unknown][] {
  if (Array.isArray(value)) {
    const isRuns = value.length > 0 && value.every((item) => typeof item === 'object' && 'text' in item);
    if (isRuns)
      return [[path.replace(/\.content$/, ''), value.map(({ text }: { text: string }) => text).join('')]];
    return value.flatMap((item, index) => textsOf(item, `${path}[${index}]`));
  }
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, item]) => textsOf(item, path ? `${path}.${key}` : key));
  }
  return value === undefined ? [] : [[path, value]];
}

function check(input: string, { articles, issues, evidence }: TextResult): void {
  const [article] = articles;
  if (!article) {
    expect(issues.some(({ severity }) => severity === 'error')).toBe(true);
    expect(evidence).toEqual([]);
    return;
  }
  expect(parseArticle(article)).toEqual({ ok: true, article, issues: [] });
  for (const { path } of issues) expect(path === '' || path.startsWith('articles[0].')).toBe(true);

  const { text } = readSource(input);
  const values = new Map(
    textsOf(article).filter(([path]) => !/^(?:id|language|.*\.type|.*\.ordered)$/.test(path)),
  );
  for (const { path, start, end, head } of evidence) {
    expect(values.has(path), path).toBe(true);
    expect(start).toBeLessThan(end);
    if (derived.test(path)) continue;
    const words = text.slice(start, end);
    expect(form(values.get(path)), path).toBe(form(head ? `${head.restored} ${words}` : words));
  }
  const proven = new Set(evidence.map(({ path }) => path));
  for (const path of values.keys()) expect(proven.has(path), `evidence for ${path}`).toBe(true);
}

const folder = 'test/fixtures/pressReleases';
const files = [...readdirSync(folder).map((name) => `${folder}/${name}`), 'test/fixtures/seed.txt'];

describe('every value has evidence, and all evidence has a value', () => {
  test.each(files)('in %s', (file) => {
    const text = readFileSync(file, 'utf8');
    check(text, fromText(text));
    check(text, fromText(text, { accept: 'stated' }));
  });

  test('in texts shuffled from the lines of press releases', () => {
    const lines = files.flatMap((file) => readFileSync(file, 'utf8').split('\n'));
    const text = fc
      .array(fc.constantFrom(...lines, '', ''), { maxLength: 25 })
      .map((parts) => parts.join('\n'));
    fc.assert(
      fc.property(text, (input) => check(input, fromText(input))),
      { numRuns: runs(80) },
    );
  });

  test.each([
    'funded by |the |Ministries of |Ministry of |Health|Labour|, |and |as well as |(MoH) |/ |Japan |Canadian |in |Jordan|province of |camp |SDG |SDGs 5, 8|target 10.7|. |attended by |officials from |University |part of the |Project |IOM |– |in partnership with |3 May 2019|\n\n|EU-funded |: |’s |**|[x](https://example.org)|# |18 ',
    'financé par |grâce au soutien |de |du |des |d’|ministères |de la Santé|des Finances|, |et |(OIM) |Agence |en partenariat avec |« |» |Union européenne|Japon|en Jordanie|projet |ODD 6|cible 6.1|le 3 mai 2019|. |\n\n|– ',
    'финансируется |при поддержке |министерств |финансов|, |и |(МОМ) |Агентство |в партнёрстве с |«|» |Японии|в Иордании|проект |ЦУР 6|3 мая 2019 г.|. |\n\n|– ',
    'بتمويل من |وزارتي |الصحة |والتعليم |مؤسسة |النور |بالتعاون مع |في |الأردن|مشروع |«|» |الهدف 6|3 مايو 2019|. |\n\n|و',
    '由|资助|挪威政府|、|与|乐施会|合作|在|肯尼亚|实施|项目|“|”|目标6|2019年5月3日|。|\n\n',
  ])('in texts made of words that the reader recognizes: %s', (list) => {
    const text = fc
      .array(fc.constantFrom(...list.split('|')), { maxLength: 50 })
      .map((parts) => `A New Well\n\n${parts.join('')}`);
    fc.assert(
      fc.property(text, (input) => check(input, fromText(input))),
      { numRuns: runs(100) },
    );
  });

  test('in random text', () => {
    const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), fc.string());
    fc.assert(
      fc.property(text, (input) => check(input, fromText(input))),
      { numRuns: runs(250) },
    );
  });
});

test('reads the same article with Unix and Windows line ends', () => {
  const text = readFileSync('test/fixtures/seed.txt', 'utf8');
  expect(fromText(text)).toEqual(fromText(text));
  expect(fromText(text.replaceAll('\n', '\r\n')).articles).toEqual(fromText(text).articles);
});

test('the caller’s date and URL replace those of the text and have no evidence', () => {
  const { articles, evidence } = fromText('A New Well\n\n3 May 2019\n\nThe well is open.', {
    published: '2020-01-01',
    url: 'https://example.org/well',
  });
  expect(articles[0]).toMatchObject({ published: '2020-01-01', url: 'https://example.org/well' });
  expect(evidence.map(({ path }) => path)).not.toContain('published');
});
