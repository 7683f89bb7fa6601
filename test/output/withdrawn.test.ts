import fc from 'fast-check';
import { expect, test } from 'vitest';
import { renderListToHtml, renderToHtml } from '../../src/embed/static/renderToHtml.js';
import type { Article } from '../../src/model/article.js';
import { facetNames } from '../../src/model/facets.js';
import { parseArticle } from '../../src/model/parseArticle.js';
import { toShareSvg } from '../../src/output/shareImage/toShareSvg.js';
import { variants } from '../../src/view/variants.js';
import { withdrawnFields } from '../fixtures/withdrawnArticles.js';
import { articleOf, everyField } from '../model/inputs.js';
import { locales } from '../support/locales.js';
import { markedInputs, markOf } from '../support/markedArticle.js';
import { runs } from '../support/runs.js';
import { digestWriters, formatWriters } from '../support/writeFormats.js';

const numRuns = runs(60);

/** Fields with a text that a withdrawn story does not show. */
const hidden = ['summary', 'body', 'image', 'locations', 'participants', 'partners', 'funders', 'project'];
const secrets = [...hidden, 'topics', 'attachments', 'contacts', 'evidence', 'license'].map(markOf);

const other = articleOf({ headline: 'Another story', url: 'https://example.org/other', sdgs: [{ goal: 1 }] });
const filters = { selection: {}, href: () => '/news', facets: facetNames, limit: 100 };

/** All outputs by name. */
const outputs: [name: string, write: (article: Article) => string][] = [
  ...Object.entries({ ...(await formatWriters()), ...(await digestWriters()) }),
  ...variants.map((variant): (typeof outputs)[number] => [
    `${variant} card`,
    (article) => {
      const { html, fragment, element } = renderToHtml(article, { variant });
      return html + fragment + element;
    },
  ]),
  ['filters', (article) => renderListToHtml([article, other], { locale: locales.en, filters }).element],
  ['share image', (article) => toShareSvg(article)],
];

function secretsIn(article: Article): string[] {
  return outputs.flatMap(([name, write]) => {
    const text = write(article);
    return secrets.filter((secret) => text.includes(secret)).map((secret) => `${name}: ${secret}`);
  });
}

test('the table has at least sixty ways to say that a story was withdrawn', () => {
  expect(new Set(withdrawnFields.map((fields) => JSON.stringify(fields))).size).toBeGreaterThanOrEqual(60);
});

test('every way to say that a story was withdrawn withdraws it, parsed or not', () => {
  const plain = { ...everyField, status: undefined, summary: markOf('summary'), topics: [markOf('topics')] };
  const shown = articleOf(plain);
  expect(secretsIn(shown).length).toBeGreaterThan(10);
  for (const fields of withdrawnFields) {
    expect([fields, articleOf({ ...plain, ...fields }).status?.type]).toEqual([fields, 'withdrawn']);
    // An article made by hand, of which nothing was parsed.
    expect([fields, ...secretsIn({ ...shown, ...fields } as Article)]).toEqual([fields]);
  }
});

test(
  'no output of any kind contains a text of a story that was withdrawn in any way',
  () => {
    fc.assert(
      fc.property(markedInputs, fc.constantFrom(...withdrawnFields), (input, fields) => {
        const result = parseArticle({ ...input, status: undefined, ...fields });
        if (result.ok) expect([fields, ...secretsIn(result.article)]).toEqual([fields]);
      }),
      { numRuns },
    );
  },
  60_000 + numRuns * 200,
);

test('filters do not name the topics and funders of a withdrawn story', () => {
  const fields = { topics: [markOf('topics')], funders: [{ name: markOf('funders') }] };
  const withdrawn = articleOf({ headline: 'A story', ...fields, status: { type: 'withdrawn' } });
  const shown = articleOf({ headline: 'A story', ...fields });
  const text = (article: Article) =>
    renderListToHtml([article, other], { locale: locales.en, filters }).element;
  expect(text(shown)).toContain(markOf('topics'));
  expect(text(shown)).toContain(markOf('funders'));
  expect(text(withdrawn)).not.toContain(markOf('topics'));
  expect(text(withdrawn)).not.toContain(markOf('funders'));
});
