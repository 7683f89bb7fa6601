import { readdirSync, readFileSync } from 'node:fs';
import type { NewsArticle, WithContext } from 'schema-dts';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { fromJsonLd } from '../../../src/adapters/jsonLd/fromJsonLd.js';
import { fromReliefWeb } from '../../../src/adapters/reliefWeb/fromReliefWeb.js';
import type { Article } from '../../../src/model/article.js';
import { parseArticle } from '../../../src/model/parseArticle.js';
import { jsonLdScript } from '../../../src/output/jsonLd/jsonLdScript.js';
import { type ToJsonLdOptions, toJsonLd } from '../../../src/output/jsonLd/toJsonLd.js';
import { everyField } from '../../model/inputs.js';
import { wholeArticle } from '../../support/articles.js';

// Fails to compile if the return type is not a `NewsArticle` of schema.org.
const written = (article: Article, options?: ToJsonLdOptions) =>
  toJsonLd(article, options) satisfies WithContext<NewsArticle>;

function articleOf(input: unknown): Article {
  const result = parseArticle(input);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.article;
}

const read = (path: string) => readFileSync(`test/fixtures/${path}`, 'utf8');
const evil = '</script><script>alert(1)</script><!--\u2028]]>';
const evilWords = JSON.parse(JSON.stringify(everyField), (key, value) => {
  const isFree = typeof value === 'string' && !/^https?:|^\/|^mailto:|^\d{4}-/.test(value);
  return isFree &&
    !['type', 'language', 'scope', 'kind', 'country', 'identifier', 'id'].includes(key) &&
    !/^\d+$/.test(key)
    ? evil
    : value;
});

/** Every fixture with its name. */
const articles: readonly (readonly [string, Article])[] = [
  ['an article with every field', articleOf(everyField)],
  ['a whole article', wholeArticle],
  ['an article with only a headline', articleOf({ headline: 'A new well' })],
  [
    'a corrected article',
    articleOf({ ...everyField, status: { type: 'correction', text: 'Two, not three.', date: '2024-06-01' } }),
  ],
  [
    'a withdrawn article',
    articleOf({ ...everyField, status: { type: 'withdrawn', reason: 'It was wrong.' } }),
  ],
  ['an article with a script in every text', articleOf(evilWords)],
  ...readdirSync('test/fixtures/jsonLd').flatMap((name) =>
    fromJsonLd(read(`jsonLd/${name}`)).articles.map(
      (article, index) => [`${name} ${index}`, article] as const,
    ),
  ),
  ...readdirSync('test/fixtures/reliefWeb').flatMap((name) =>
    fromReliefWeb(read(`reliefWeb/${name}`)).articles.map(
      (article, index) => [`${name} ${index}`, article] as const,
    ),
  ),
];

test.each(articles)('%s is safe inside a script', (_, article) => {
  const text = jsonLdScript(written(article));
  expect(text).not.toMatch(/<|>|&|\u2028|\u2029/);
  expect(JSON.parse(text)).toEqual(toJsonLd(article));
});

test('the output for every fixture type-checks as a NewsArticle, without unknown properties', () => {
  const source = [
    `import type { NewsArticle, WithContext } from 'schema-dts';`,
    ...articles.map(([, article]) =>
      `({ ...${jsonLdScript(toJsonLd(article))} }) satisfies WithContext<NewsArticle>;`
        .replace('{ ...{', '{')
        .replace('} })', '})'),
    ),
    // Verifies the check itself: a property of the wrong type, and an unknown one.
    `({ '@context': 'https://schema.org', '@type': 'NewsArticle', headline: 5 }) satisfies WithContext<NewsArticle>;`,
    `({ '@context': 'https://schema.org', '@type': 'NewsArticle', headlines: 'A' }) satisfies WithContext<NewsArticle>;`,
  ].join('\n');
  expect(errorLines(source)).toEqual([articles.length + 2, articles.length + 3]);
});

/** Lines with compiler errors, for source text treated as a file in this folder. */
function errorLines(source: string): number[] {
  const name = `${process.cwd()}/test/output/jsonLd/written.ts`;
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    exactOptionalPropertyTypes: true,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (path) => path === name || fileExists.call(host, path);
  host.getSourceFile = (path, ...rest) =>
    path === name
      ? ts.createSourceFile(path, source, ts.ScriptTarget.ES2022)
      : getSourceFile.call(host, path, ...rest);
  const program = ts.createProgram([name], options, host);
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ file, start }) =>
      file && start !== undefined ? file.getLineAndCharacterOfPosition(start).line + 1 : 0,
    );
}
