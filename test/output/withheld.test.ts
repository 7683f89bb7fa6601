import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dataForVariant } from '../../src/embed/dataForVariant.js';
import { renderToHtml } from '../../src/embed/static/renderToHtml.js';
import type { CardLocale } from '../../src/i18n/locale.js';
import type { Article, Place } from '../../src/model/article.js';
import { parseArticle } from '../../src/model/parseArticle.js';
import { toShareSvg } from '../../src/output/shareImage/toShareSvg.js';
import { type ArticleVariant, variants } from '../../src/view/variants.js';
import { articleOf, everyField } from '../model/inputs.js';
import { locales } from '../support/locales.js';
import {
  amountDigits,
  areaOf,
  coordinatesOf,
  glide,
  markedInputs,
  markOf,
  ownNameOf,
  placeSecrets,
} from '../support/markedArticle.js';
import { runs } from '../support/runs.js';
import { digestWriters, formatWriters } from '../support/writeFormats.js';

const numRuns = runs(100);

interface Choice {
  locale: CardLocale;
  variant: ArticleVariant;
}
const choices = fc.record<Choice>({
  locale: fc.constantFrom(...Object.values(locales)),
  variant: fc.constantFrom(...variants),
});

/** Outputs by name. New formats are included automatically. */
const formats = Object.entries({ ...(await formatWriters()), ...(await digestWriters()) });
const outputs: Record<string, (article: Article, choice: Choice) => string> = {
  ...Object.fromEntries(
    formats.map(([name, write]) => [
      name,
      (article: Article, { locale }: Choice) => write(article, { locale, timeZone: 'Asia/Amman' }),
    ]),
  ),
  card: (article, choice) => renderToHtml(article, choice).element,
  'share image': (article, { locale }) => toShareSvg(article, { locale }),
};

/** Contacts are for journalists: link previews, and cards that do not show the whole release, omit them. */
const showsContacts = (output: string, { variant }: Choice) =>
  output === 'card' ? variant === 'full' : !/^(share image|open-graph)$|digest$/.test(output);
const shownWhenWithdrawn =
  /^(id|url|status|language|section|scope|headline|published|updated|dateline|publisher|authors|disclosure|translatedFrom)$/;
const hiddenWhenWithdrawn = Object.keys(everyField).filter((field) => !shownWhenWithdrawn.test(field));

/** The texts that no output of an article may contain. */
function secretsOf(
  input: Record<string, unknown>,
  article: Article,
  locale: CardLocale,
): (string | RegExp)[] {
  if (article.status?.type !== 'withdrawn') return placeSecrets(input);
  return [
    ...hiddenWhenWithdrawn.map(markOf),
    markOf('original'),
    ...placeSecrets({ locations: withheld(input.locations) }),
    amountDigits,
    glide,
    locale.goalTitles[16]!,
    'sdg/17',
  ];
}

const withheldPlaces = ['withheld', 'country', 'area'].map((precision, index) => ({
  name: ownNameOf(index),
  kind: 'camp',
  country: 'KE',
  within: [areaOf(index, 0)],
  coordinates: coordinatesOf(index),
  precision,
}));

const withheld = (places: unknown) =>
  (places as object[]).map((each) => ({ ...each, precision: 'withheld' }));

const isIn = (text: string, secret: string | RegExp) =>
  typeof secret === 'string' ? text.includes(secret) : secret.test(text);

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value)
    for (const part of Object.values(Object.freeze(value))) frozen(part);
  return value;
}

test(
  'no output of any article reveals what is withheld, throws, or differs when written again',
  () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(markedInputs, choices, (input, choice) => {
        const result = parseArticle(input);
        if (!result.ok) return;
        const article = frozen(result.article);
        const data = JSON.stringify(article);
        expect(placeSecrets(input).filter((secret) => data.includes(secret))).toEqual([]);
        const secrets = secretsOf(input, article, choice.locale);
        for (const [name, write] of Object.entries(outputs)) {
          const text = write(article, choice);
          const all = showsContacts(name, choice) ? secrets : [...secrets, markOf('contacts')];
          expect([name, ...all.filter((secret) => isIn(text, secret))]).toEqual([name]);
          expect(write(article, choice)).toBe(text);
          for (const mark of Object.keys(everyField).map(markOf))
            if (text.includes(mark)) seen.add(name + mark);
          if (isIn(text, amountDigits)) seen.add(`${name} amount`);
        }
      }),
      { numRuns },
    );
    // Checks that marks survive in outputs that may contain them; otherwise the test would pass without finding any.
    for (const name of Object.keys(outputs).filter(
      (output) => !/^(share image|open-graph)$|digest$/.test(output),
    )) {
      expect(seen).toContain(`${name} amount`);
      for (const field of ['summary', 'body', 'contacts', 'attachments', 'funders', 'topics'])
        expect(seen).toContain(name + markOf(field));
    }
  },
  60_000 + numRuns * 100,
);

test('no output reveals what is withheld in an article that was not parsed', () => {
  const places = placeSecrets({ locations: withheldPlaces });
  const article: Article = {
    ...articleOf({ ...everyField, status: undefined, locations: [] }),
    locations: withheldPlaces as unknown as Place[],
    evidence: [{ path: 'headline', quote: ownNameOf(0) }],
  };
  expect(places.filter((secret) => JSON.stringify(article).includes(secret)).length).toBeGreaterThan(5);
  for (const variant of variants) {
    const choice = { locale: locales.en, variant };
    const texts = Object.entries(outputs).map(([name, write]) => [name, write(article, choice)] as const);
    const data = JSON.stringify(dataForVariant(article, variant));
    for (const [name, text] of [...texts, ['data of a snippet', data] as const])
      expect([name, ...places.filter((secret) => text.includes(secret))]).toEqual([name]);
  }
});
