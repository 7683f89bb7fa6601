import { render } from '@testing-library/react';
import { beforeAll, expect, test } from 'vitest';
import { type Article, ArticleList } from '../../src/exports/index.js';
import { storiesIn } from '../../stories/support/demo/stories.js';
import { sampleIn } from '../../stories/support/matrixSamples.js';
import { article, wholeArticle } from '../support/articles.js';
import '../pictures/font.css';
import { locales } from '../support/locales.js';

beforeAll(async () => {
  await Promise.all([...document.fonts].map((font) => font.load()));
});

const word = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';
const goals = Array.from({ length: 17 }, (_, index) => ({ goal: index + 1 }));

/** Twelve very different articles: full and empty ones, long words, many names, another direction. */
const twelveIn = (language: string) => {
  const whole = { ...wholeArticle, ...sampleIn(language) };
  return twelveOf(whole);
};

const twelveOf = (wholeArticle: Article) =>
  [
    wholeArticle,
    article({ headline: 'A' }),
    article({ ...wholeArticle, headline: `${word} ${'and a long headline '.repeat(12)}` }),
    article({ ...wholeArticle, sdgs: goals }),
    article({
      ...wholeArticle,
      language: 'ar',
      headline: 'افتتاح عيادة جديدة',
      summary: 'تستقبل العيادة مئتي شخص.',
    }),
    article({
      headline: 'Many',
      funders: goals.map(({ goal }) => ({ name: `${word} ${goal}`, country: 'GB' })),
    }),
    article({ ...wholeArticle, image: undefined }),
    article({ ...wholeArticle, summary: `${word} `.repeat(5) }),
    article({ headline: '山区小学建成共享图书馆，周末向全体居民开放', language: 'zh-Hans' }),
    article({ ...wholeArticle, sdgs: [{ goal: 8, targets: ['8.1', '8.10', '8.a'] }] }),
    article({ headline: 'Places', locations: [{ name: word, kind: 'site', country: 'NZ', within: [word] }] }),
    article({ ...wholeArticle, funders: [], partners: [], participants: [] }),
  ].map((one, index) => ({ ...one, id: `${index}` }));

const widths = Array.from({ length: 31 }, (_, index) => 200 + index * 40);

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const overlap = (a: Box, b: Box) =>
  a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;

test.each(
  Object.values(locales).flatMap((locale) => [
    ['grid', locale.language, locale] as const,
    ['lead', locale.language, locale] as const,
  ]),
)('twelve cards as %s in %s do not overflow or overlap, and rows align', (layout, _, locale) => {
  const { container } = render(
    <ArticleList articles={twelveIn(locale.language)} layout={layout} locale={locale} skeleton={1} />,
  );
  const columns = new Set<number>();
  for (const width of widths) {
    container.style.inlineSize = `${width}px`;
    const root = container.firstElementChild as HTMLElement;
    const at = `${width} px`;
    expect(root.offsetWidth, at).toBe(width);
    expect(root.scrollWidth, at).toBeLessThanOrEqual(width);
    const outer = root.getBoundingClientRect();
    const cards = [...root.querySelectorAll('.nc-card')];
    const boxes = cards.map((card) => card.getBoundingClientRect());
    for (const [index, box] of boxes.entries()) {
      expect(box.left, at).toBeGreaterThanOrEqual(outer.left - 1);
      expect(box.right, at).toBeLessThanOrEqual(outer.right + 1);
      expect(cards[index]?.scrollWidth, at).toBeLessThanOrEqual(Math.ceil(box.width));
      for (const other of boxes.slice(index + 1)) {
        expect(overlap(box, other), at).toBe(false);
        // Cards of a row have equal width and height.
        if (Math.abs(other.top - box.top) < 1) {
          expect(other.height, at).toBeCloseTo(box.height, 0);
          expect(other.width, at).toBeCloseTo(box.width, 0);
        }
      }
    }
    columns.add(new Set(boxes.map(({ left }) => Math.round(left))).size);
  }
  expect([...columns]).toEqual(expect.arrayContaining([1, 2]));
});

test.each([1, 2, 3, 4, 5, 6, 7, 8])('the last row of a grid of %i cards is full at every width', (count) => {
  const { container } = render(<ArticleList articles={twelveIn('en').slice(0, count)} />);
  for (const width of [320, 640, 960, 1400]) {
    container.style.inlineSize = `${width}px`;
    const last = [...container.querySelectorAll('.nc-card')].at(-1)!.getBoundingClientRect();
    const list = container.querySelector('.nc-items')!.getBoundingClientRect();
    expect(list.right - last.right, `${width} px`).toBeLessThan(2);
  }
});

// The tabs on which goals stand, .75em.
const selvedge = 12;

/** The box of a picture or a notice; of other parts that of their text, without the height that a row reserves. */
function drawn(part: Element): DOMRect {
  if (part.matches('.nc-picture, .nc-status')) return part.getBoundingClientRect();
  const text = document.createRange();
  text.selectNodeContents(part);
  return text.getBoundingClientRect();
}

/** The tallest blank areas of a card, in pixels: between its parts, and below them, above the selvedge. */
function blankOf(card: Element): { inside: number; below: number } {
  const { top, bottom } = card.getBoundingClientRect();
  const boxes = [...card.children].map(drawn).sort((a, b) => a.top - b.top);
  let [end, inside] = [top, 0];
  for (const box of boxes) {
    inside = Math.max(inside, box.top - end);
    end = Math.max(end, box.bottom);
  }
  return { inside, below: bottom - selvedge - end };
}

const spread = (values: readonly number[]) => (values.length ? Math.max(...values) - Math.min(...values) : 0);
const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);

const top = (element: Element) => element.getBoundingClientRect().top;
const bottom = (element: Element) => element.getBoundingClientRect().bottom;
const height = (element: Element) => element.getBoundingClientRect().height;

/** Takes away pictures of some stories that have a place and no correction, and the goals of one. */
const mixedStory = (story: Article, index: number): Article => ({
  ...story,
  image: index % 4 > 1 || story.status || story.locations.length === 0 ? story.image : undefined,
  sdgs: index === 4 ? [] : story.sdgs,
});

test.each([
  ['en', 'grid', 'whole'],
  ['en', 'lead', 'whole'],
  ['fr', 'grid', 'whole'],
  ['fr', 'lead', 'whole'],
  ['ar', 'grid', 'whole'],
  ['ar', 'lead', 'whole'],
  ['es', 'grid', 'whole'],
  ['es', 'lead', 'whole'],
  ['ru', 'grid', 'whole'],
  ['ru', 'lead', 'whole'],
  ['en', 'grid', 'mixed'],
  ['ar', 'grid', 'mixed'],
  ['ru', 'grid', 'mixed'],
] as const)(
  'pictures, headlines and selvedges of a row are aligned, and little is blank: %s, %s, %s stories',
  (language, layout, kind) => {
    // Twelve stories of a newspaper; the thirteenth is withdrawn. In the bundled font, because the widths of others differ.
    const stories = storiesIn(language).slice(0, 12);
    const { container } = render(
      <div className="preview-page">
        <ArticleList
          articles={kind === 'mixed' ? stories.map(mixedStory) : stories}
          layout={layout}
          locale={locales[language]}
        />
      </div>,
    );
    const shares: number[] = [];
    for (let width = 320; width <= 1400; width += 40) {
      container.style.inlineSize = `${width}px`;
      const cards = [...container.querySelectorAll('.nc-card')];
      const rows = Object.groupBy(cards, (card) => Math.round(top(card)));
      for (const row of Object.values(rows) as Element[][]) {
        const at = `${width} px: ${row[0]?.querySelector('.nc-headline')?.textContent}`;
        const partsOf = (part: string) => row.flatMap((card) => [...card.querySelectorAll(part)]);
        expect
          .soft(spread(partsOf('img').map(height)), `heights of pictures at ${at}`)
          .toBeLessThanOrEqual(1);
        expect.soft(spread(partsOf('.nc-headline').map(top)), `headlines at ${at}`).toBeLessThanOrEqual(4);
        // The selvedge is the lower edge of its card.
        expect.soft(spread(row.map(bottom)), `selvedges at ${at}`).toBeLessThanOrEqual(2);
        const blanks = row.map(blankOf);
        const heights = row.map(height);
        for (const { inside } of blanks) expect.soft(inside, `hole at ${at}`).toBeLessThanOrEqual(68);
        if (row.length === 1) continue;
        const share = sum(blanks.map(({ below }) => below)) / sum(heights);
        expect.soft(share, `blank of the row at ${at}`).toBeLessThanOrEqual(0.17);
        shares.push(share);
      }
    }
    expect(sum(shares) / shares.length, `${shares}`).toBeLessThanOrEqual(0.12);
  },
);

test('however long a correction, it covers nothing but the picture', () => {
  const status = { type: 'correction', text: 'An earlier version named the wrong valley. '.repeat(20) };
  const corrected = article({ ...wholeArticle, id: 'corrected', status });
  const { container } = render(<ArticleList articles={[corrected, { ...wholeArticle, id: 'other' }]} />);
  for (const width of [320, 640, 960, 1400]) {
    container.style.inlineSize = `${width}px`;
    const note = container.querySelector('.nc-status')!.getBoundingClientRect();
    for (const part of ['.nc-source', '.nc-headline', '.nc-standfirst', '.nc-ledger']) {
      const box = container.querySelector(part)!.getBoundingClientRect();
      expect(overlap(note, box), `${part} at ${width} px`).toBe(false);
    }
  }
});
