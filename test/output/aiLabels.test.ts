/** Whatever must be labelled as made by AI is labelled in every output that shows it, in every language and variant. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toOEmbed } from '../../src/embed/frame/oEmbed.js';
import { readableText } from '../../src/embed/static/readableText.js';
import { renderToHtml } from '../../src/embed/static/renderToHtml.js';
import { completeLocale } from '../../src/i18n/completeLocale.js';
import { enCard } from '../../src/i18n/en/card.js';
import type { CardLocale } from '../../src/i18n/locale.js';
import type { Article } from '../../src/model/article.js';
import type { Disclosure } from '../../src/model/releaseTypes.js';
import { toShareSvg } from '../../src/output/shareImage/toShareSvg.js';
import { digitalSourceTypes } from '../../src/terms/jsonLd.js';
import { type AiLabelMode, aiLabelModes } from '../../src/view/aiLabels.js';
import { type ArticleVariant, variants } from '../../src/view/variants.js';
import { articles } from '../support/articleArbitrary.js';
import { article } from '../support/articles.js';
import { locales } from '../support/locales.js';
import { runs } from '../support/runs.js';
import { digestWriters, formatWriters } from '../support/writeFormats.js';

const numRuns = runs(60);

interface Choice {
  locale: CardLocale;
  variant: ArticleVariant;
  aiLabels: AiLabelMode;
}
const choices = fc.record<Choice>({
  locale: fc.constantFrom(...Object.values(locales)),
  variant: fc.constantFrom(...variants),
  aiLabels: fc.constantFrom(...aiLabelModes),
});

const pixel = Uint8Array.from(atob('R0lGODlhAQABAAAAACwAAAAAAQABAAA='), (sign) => sign.charCodeAt(0));
const formats = { ...(await formatWriters()), ...(await digestWriters()) };
/** Each output, and how it shows its labels: as words for readers, or as the IPTC's terms for programs. */
const outputs: Record<string, (article: Article, choice: Choice) => string> = {
  ...Object.fromEntries(
    Object.entries(formats).map(([name, write]) => [
      name,
      (article: Article, { locale }: Choice) => write(article, { locale }),
    ]),
  ),
  // Their data holds every word of the locale's language, so only the markup is looked at.
  card: (article, choice) => renderToHtml(article, choice).html,
  'text of an element': (article, choice) => readableText(article, choice.locale, choice),
  'share image': (article, { locale }) => toShareSvg(article, { locale, picture: pixel }),
};
const isData = /^(json-ld|ninjs)$/;
const showsPicture = (name: string, { variant }: Choice) =>
  name === 'card' ? variant !== 'headline' : !/^text( |$)/.test(name);

const image = {
  src: 'https://example.org/made.jpg',
  alt: 'A well',
  width: 3,
  height: 2,
  license: 'CC BY 4.0',
};

/** The picture that programs show beside a link; they have no place for a warning or a label. */
const thumbnailOf = (article: Article) =>
  toOEmbed(article, { page: 'https://example.org/', width: 480, height: 300, cacheAge: 60 }).thumbnail_url;

/** The outputs that label all use of AI; the others, only what AI generated and nobody reviewed. */
function labelsAll(name: string, { variant, aiLabels }: Choice): boolean {
  // A digest says as much as a list of cards does by default.
  if (/^open-graph$|digest$/.test(name)) return false;
  return !/^(card|text of an element)$/.test(name) || variant === 'full' || aiLabels === 'all';
}

/** The words of an output, without what breaks, escapes or directs them. */
function wordsIn(name: string, text: string): string {
  // Only an attribute says what the picture of a preview is.
  const isMarkup = !/^(text|markdown|open-graph|text of an e-mail)( digest)?$/.test(name);
  const words = isMarkup ? text.replace(/<[^>]*>/g, '') : text;
  return words.replace(/&#?\w+;|[\s\u200e\u200f\u2066-\u2069\\]/g, '');
}

function missing(name: string, article: Article, choice: Choice): string[] {
  const { locale } = choice;
  const words = completeLocale(enCard, locale);
  const isWithdrawn = article.status?.type === 'withdrawn';
  const uses: [Disclosure | undefined, Readonly<Record<string, string>>][] = [
    [article.disclosure, words.ai],
    [article.translatedFrom?.disclosure, words.aiTranslation],
  ];
  if (!isWithdrawn && showsPicture(name, choice)) uses.push([article.image?.disclosure, words.aiImage]);
  const isWhole = !isWithdrawn && (name !== 'card' || choice.variant === 'full');
  if (isWhole && !/^(open-graph|share image|text of an element)$|digest$/.test(name))
    for (const one of article.translations ?? []) uses.push([one.disclosure, words.aiTranslation]);
  const text = outputs[name]!(article, choice);
  const shown = isData.test(name) ? text : wordsIn(name, text);
  return uses.flatMap(([disclosure, own]) => {
    if (!disclosure || disclosure.ai === 'none') return [];
    const mustBeSeen =
      labelsAll(name, choice) || (disclosure.ai === 'generated' && disclosure.reviewedBy === undefined);
    if (!mustBeSeen) return [];
    const label = isData.test(name)
      ? digitalSourceTypes[disclosure.ai]
      : own[disclosure.ai]!.replace(/\s/g, '');
    // A text has one source type in ninjs: that which leaves the least to people.
    const isStronger = name === 'ninjs' && shown.includes(digitalSourceTypes.generated);
    return isStronger || shown.includes(label) ? [] : [label];
  });
}

test(
  'what must be labelled is labelled in every output that shows it',
  () => {
    fc.assert(
      fc.property(articles, choices, (random, choice) => {
        // Pictures that every output may show.
        const picture = random.image && { ...random.image, ...image };
        const article: Article = {
          ...random,
          image: picture && { ...picture, warning: undefined },
          republication: undefined,
        };
        for (const name of Object.keys(outputs)) {
          if (name === 'json-feed') continue;
          expect([name, ...missing(name, article, choice)]).toEqual([name]);
        }
      }),
      { numRuns },
    );
  },
  60_000 + numRuns * 200,
);

test('a reader of a JSON Feed sees the labels of the story and of its picture', () => {
  fc.assert(
    fc.property(articles, choices, (random, choice) => {
      const article: Article = {
        ...random,
        image: random.image && { ...random.image, warning: undefined },
        translations: undefined,
      };
      expect(missing('json-feed', article, choice)).toEqual([]);
    }),
    { numRuns: Math.min(numRuns, 500) },
  );
}, 60_000);

test('a picture that has a warning is in no output that cannot cover it', () => {
  fc.assert(
    fc.property(articles, choices, (random, choice) => {
      const src = 'https://example.org/distressing.jpg';
      const warning = 'It shows an injury.';
      const article: Article = {
        ...random,
        image: { ...image, src, warning },
        republication: undefined,
      };
      const card = renderToHtml(article, choice).html;
      // Inside a closed disclosure.
      if (card.includes(src))
        expect(card).toMatch(/<details class="nc-cover"><summary>.*?<\/summary>(?:<picture>.*?)?<img/s);
      expect(thumbnailOf(article)).toBeUndefined();
      for (const [name, write] of Object.entries(outputs)) {
        if (name !== 'card') expect([name, write(article, choice).includes(src)]).toEqual([name, false]);
        if (name === 'share image') expect(write(article, choice)).not.toContain('<image');
      }
    }),
    { numRuns: Math.min(numRuns, 500) },
  );
});

test.each<[string, Disclosure | undefined, boolean]>([
  ['that AI generated and nobody reviewed is no thumbnail', { ai: 'generated' }, false],
  ['that AI generated and somebody reviewed is a thumbnail', { ai: 'generated', reviewedBy: 'Desk' }, true],
  ['that AI helped with is a thumbnail', { ai: 'assisted' }, true],
  ['without a disclosure is a thumbnail', undefined, true],
])('a picture %s of an oEmbed response', (_, disclosure, isThumbnail) => {
  const shown = thumbnailOf(article({ image: { ...image, disclosure } }));
  expect(shown).toBe(isThumbnail ? image.src : undefined);
});
