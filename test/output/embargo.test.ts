/** Stories under an embargo, in every output, with every kind of clock. */
import fc from 'fast-check';
import { createElement, type FunctionComponent } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { dataForVariant } from '../../src/embed/dataForVariant.js';
import { readArticles } from '../../src/embed/element/parsers.js';
import { toOEmbed } from '../../src/embed/frame/oEmbed.js';
import { staticPage } from '../../src/embed/frame/staticPage.js';
import { elementSnippet, iframeSnippet, scriptlessSnippets } from '../../src/embed/snippet.js';
import { renderListToHtml, renderToHtml } from '../../src/embed/static/renderToHtml.js';
import * as components from '../../src/exports/index.js';
import type { Article } from '../../src/model/article.js';
import { countBy } from '../../src/model/countBy.js';
import type { Now } from '../../src/model/embargo.js';
import { facetNames } from '../../src/model/facets.js';
import { filterArticles } from '../../src/model/filterArticles.js';
import { parseArticle } from '../../src/model/parseArticle.js';
import { toShareSvg } from '../../src/output/shareImage/toShareSvg.js';
import { checkVisibility } from '../../src/output/visibility/checkVisibility.js';
import { donorRules } from '../../src/output/visibility/donorRules.js';
import { variants } from '../../src/view/variants.js';
import { articleOf, everyField } from '../model/inputs.js';
import { expectConsole } from '../support/consoleGuard.js';
import { markedInputs } from '../support/markedArticle.js';
import { runs } from '../support/runs.js';
import { digestWriters, formatWriters } from '../support/writeFormats.js';

type Output = (article: Article, now: Now | undefined) => string | Promise<string>;

const inReact =
  (component: unknown, list = false): Output =>
  (article, now) =>
    renderToStaticMarkup(
      createElement(component as FunctionComponent<object>, {
        ...(list ? { articles: [article] } : { article }),
        ...{ now, href: '/news' },
      }),
    );

/** Everything that shows an article, or hands it to programs that do. New formats are included automatically. */
const outputs: Readonly<Record<string, Output>> = {
  ...Object.fromEntries(
    Object.entries({ ...(await formatWriters()), ...(await digestWriters()) }).map(
      ([name, write]): [string, Output] => [name, (article, now) => write(article, { now })],
    ),
  ),
  'share image': (article, now) => toShareSvg(article, { now }),
  ArticleCard: inReact(components.ArticleCard),
  ArticleStory: inReact(components.ArticleStory),
  NewsArticleJsonLd: inReact(components.NewsArticleJsonLd),
  ArticleList: inReact(components.ArticleList, true),
  ArticleFilters: (article, now) =>
    inReact(components.ArticleFilters, true)(article, now) +
    renderListToHtml([article, articleOf({ headline: 'Another story' })], { now, filters: { href: '/news' } })
      .html,
  ...Object.fromEntries(
    variants.map((variant): [string, Output] => [
      `static ${variant} card`,
      (article, now) => JSON.stringify(allOf(renderToHtml(article, { variant, now }))),
    ]),
  ),
  'static list': (article, now) => JSON.stringify(allOf(renderListToHtml([article], { now }))),
  'page of a frame': (article, now) => staticPage(article, { now }),
  'articles of an element': async (article, now) =>
    // An attribute is a text.
    JSON.stringify(
      (await readArticles([article], { now: now === undefined ? undefined : String(now) })).articles,
    ),
  'counts and filters': (article, now) =>
    JSON.stringify([
      facetNames.map((facet) => countBy([article], facet, now)),
      filterArticles([article], {}, now).map(({ headline }) => headline),
    ]),
  'check of funders': (article, now) =>
    JSON.stringify(checkVisibility(article, '', [{ ...donorRules.eu, required: true }], { now })),
};

/** These have no clock: their caller releases the story. */
const withoutClock: Readonly<Record<string, (article: Article) => string>> = {
  'data of a snippet': (article) => JSON.stringify(dataForVariant(article, 'full')),
  'snippet with an element': (article) => elementSnippet([article], {}, { assets: '/' }),
  'snippet with a frame': (article) => iframeSnippet(article, {}, { assets: '/' }),
  'snippet without a script': (article) =>
    Object.values(scriptlessSnippets)
      .map((write) => write(article))
      .join(''),
  oEmbed: (article) =>
    JSON.stringify(toOEmbed(article, { page: 'https://example.org/', width: 1, height: 1, cacheAge: 1 })),
};

/** All forms but the style sheet, and until when the story is embargoed. Other issues quote the input, for the caller alone. */
function allOf({ html, forSanitizers, fragment, element, issues }: ReturnType<typeof renderToHtml>) {
  const own = issues.filter(({ path }) => path.endsWith('embargoUntil') || path === '');
  return { html, forSanitizers, fragment, element, own };
}

/** What an output writes; the message if it refuses. */
async function written(write: Output, article: Article, now: Now | undefined): Promise<string> {
  try {
    return await write(article, now);
  } catch (error) {
    if (error instanceof RangeError) return error.message;
    throw error;
  }
}

// 10:00 in Amman, in three zones.
const zones = ['2026-06-01T10:00:00+03:00', '2026-06-01T07:00:00Z', '2026-05-31T20:00:00-11:00'];
const instant = Date.parse('2026-06-01T07:00:00Z');
const before = new Date(instant - 1);

/** Clocks that show the story, in each form. */
const late: Readonly<Record<string, Now>> = {
  'a Date, on the second': new Date(instant),
  milliseconds: instant + 1,
  'a text in UTC': '2026-06-01T07:00:00Z',
  'a text in another zone': '2026-06-02T00:00:00+14:00',
};
/** Clocks that do not. */
const early: Readonly<Record<string, Now | undefined>> = {
  'no clock': undefined,
  'a Date': before,
  milliseconds: +before,
  'seconds since 1970': Math.floor(instant / 1000) + 60,
  'a text in UTC': before.toISOString(),
  'a text whose hour is later, in a zone ahead': '2026-06-01T20:59:59+14:00',
  'a text without an offset': '2026-06-01T23:00:00',
  'a date': '2026-06-02',
  'an empty text': '',
  'a word': 'now',
  'an invalid Date': new Date(Number.NaN),
  'not a number': Number.NaN,
};

const headline = 'Zqheadlinezq opens';
const story = (embargoUntil: unknown) => articleOf({ ...everyField, headline, embargoUntil });

describe.each(Object.entries(outputs))('%s', (name, write) => {
  const shows = name === 'check of funders' ? 'no such funder' : headline;
  const isCard = /^(ArticleCard|ArticleStory|NewsArticleJsonLd)$/.test(name);

  test.each(zones)('shows a story from %s on, by any clock', async (embargoUntil) => {
    for (const [clock, now] of Object.entries(late)) {
      if (name === 'articles of an element' && typeof now !== 'string') continue;
      const text = await written(write, story(embargoUntil), now);
      expect(text, clock).toContain(shows);
      expect(text).not.toContain('embargo');
    }
  });

  test.each(zones)('shows nothing of a story before %s, by any clock', async (embargoUntil) => {
    if (isCard) expectConsole(/the story is embargoed until/);
    for (const [clock, now] of Object.entries(early)) {
      const text = await written(write, story(embargoUntil), now);
      expect(text, clock).not.toMatch(
        /zqheadline|Fund for Clinics|example\.org\/[a-mo-z]|stories\/1|Kakuma/i,
      );
    }
  });
});

test.each(Object.entries(withoutClock))('%s has only stories that were released', async (_, write) => {
  expect(await written(write, story(zones[0]), undefined)).not.toMatch(/zqheadline|Clinics|Kakuma/i);
  expect(write(articleOf({ ...everyField, headline }))).toContain(headline);
});

test('a writer of one story says until when it is embargoed, and what it received', () => {
  const write = () => toShareSvg(story(zones[0]), { now: '2026-05-01' });
  expect(write).toThrow(
    new RangeError(
      'toShareSvg: the story is embargoed until 2026-06-01T10:00:00+03:00; received "2026-05-01" as now; expected a time with its offset such as 2015-04-02T09:30:00+03:00',
    ),
  );
});

test('a list leaves out an embargoed story, and says so', () => {
  const other = articleOf({ headline: 'Another story' });
  const { html, issues } = renderListToHtml([story(zones[0]), other], { now: before });
  expect(html.match(/<article/g)).toHaveLength(1);
  expect(issues).toMatchObject([{ path: 'embargoUntil', severity: 'warning' }]);
  expect(renderToHtml(story(zones[0]), { now: before }).issues).toMatchObject([{ severity: 'error' }]);
});

const numRuns = runs(400);

const embargoes = fc.record({
  at: fc.date({ min: new Date(0), max: new Date(4e12), noInvalidDate: true }),
  form: fc.nat(2),
});
const offsets = ['Z', '+05:45', '-09:30'] as const;
/** An instant as a text with one of the offsets. */
function withOffset(at: number, form: number): string {
  const offset = offsets[form]!;
  const [, sign = '+', hours = 0, minutes = 0] = /([+-])(\d\d):(\d\d)/.exec(offset) ?? [];
  const shift = (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
  return new Date(at + shift).toISOString().replace('Z', offset);
}

test(
  'nothing of a random embargoed story is in any output, with any kind of clock',
  async () => {
    expectConsole(/the story is embargoed/);
    const clocks = fc.oneof(
      fc.constantFrom(undefined, '', 'now', '2999-01-01', '2999-01-01T00:00:00', Number.NaN),
      fc.record({ ms: fc.integer({ min: 1, max: 1e12 }), form: fc.nat(4) }),
    );
    const unclear = fc.constantFrom<unknown>(
      'tomorrow',
      '2020-01-01',
      '2020-01-01T00:00',
      0,
      true,
      {},
      [],
      '',
    );
    let seen = 0;
    await fc.assert(
      fc.asyncProperty(
        markedInputs,
        embargoes,
        fc.option(unclear, { freq: 5, nil: undefined }),
        clocks,
        fc.boolean(),
        async (input, { at, form }, odd, clock, isParsed) => {
          const until = +at;
          const embargoUntil = odd ?? withOffset(until, form);
          const given = { ...input, embargoUntil };
          const result = parseArticle(given);
          if (!result.ok) return;
          const article = isParsed
            ? result.article
            : ({ ...result.article, embargoUntil } as unknown as Article);
          const early = typeof clock === 'object' ? until - clock.ms : 0;
          const now: Now | undefined =
            typeof clock !== 'object'
              ? clock
              : odd !== undefined
                ? '2999-01-01T00:00:00Z'
                : [early, new Date(early), withOffset(early, 0), withOffset(early, 1), withOffset(early, 2)][
                    clock.form
                  ];
          // A year before 0 or after 9999 has another form.
          if (typeof now === 'string' && /^[+-]\d{6}/.test(now)) return;
          const texts = [
            ...Object.entries(outputs).map(([name, write]) => [name, written(write, article, now)] as const),
            ...Object.entries(withoutClock).map(
              ([name, write]) => [name, written(write, article, undefined)] as const,
            ),
          ];
          for (const [name, text] of texts)
            expect([name, /zq\w+zq|987.?654|ZQ-2015/i.exec(await text)?.[0]]).toEqual([name, undefined]);
          seen++;
        },
      ),
      { numRuns },
    );
    expect(seen).toBeGreaterThan(numRuns * 0.9);
  },
  60_000 + numRuns * 100,
);
