import { render, screen } from '@testing-library/react';
import type { CSSProperties, ReactElement } from 'react';
import { expect, test } from 'vitest';
import { ArticleCard, type Locale } from '../../src/exports/index.js';
import { ar } from '../../src/i18n/ar/locale.js';
import { en } from '../../src/i18n/en/locale.js';
import { ru } from '../../src/i18n/ru/locale.js';
import { type ArticleVariant, variants } from '../../src/view/variants.js';
import { seed } from '../../stories/support/seed.js';
import { article, wholeArticle } from '../support/articles.js';
import { InVariant } from '../support/InVariant.js';
import '../pictures/font.css';

const extreme = article({
  ...wholeArticle,
  headline: `${'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'} ${'and a long headline '.repeat(10)}`,
  sdgs: Array.from({ length: 17 }, (_, index) => ({ goal: index + 1 })),
  image: {
    ...wholeArticle.image,
    credit: 'Picture desk of the regional office for the four northern valleys',
  },
  funders: Array.from({ length: 12 }, (_, index) => ({ name: `${'F'.repeat(70)} ${index}`, country: 'GB' })),
});

function overflowing(root: Element): string[] {
  const outer = root.getBoundingClientRect();
  return [...root.querySelectorAll('*')]
    .filter((element) => !element.closest('.nc-hidden'))
    .filter((element) => {
      const box = element.getBoundingClientRect();
      return box.width > 0 && (box.right > outer.right + 1 || box.left < outer.left - 1);
    })
    .map((element) => `${element.tagName}.${element.className}`);
}

test.each([200, 240, 280, 360, 480, 704, 960, 1200])('nothing overflows a card of %d px', (width) => {
  for (const each of [wholeArticle, extreme]) {
    for (const variant of variants) {
      const { unmount } = render(
        <div style={{ width }}>
          <InVariant article={each} variant={variant} />
        </div>,
      );
      const card = screen.getByRole('article');
      expect(card.getBoundingClientRect().width).toBe(width);
      expect(overflowing(card)).toEqual([]);
      expect(card.scrollWidth).toBeLessThanOrEqual(width);
      unmount();
    }
  }
});

/** Pairs of a card's parts, one over the other. */
function overlapping(card: Element): string[] {
  const parts = [...card.querySelectorAll('article > *')].map((part) => ({
    name: part.className,
    box: part.getBoundingClientRect(),
  }));
  return parts.flatMap(({ name, box }, index) =>
    parts.slice(index + 1).flatMap((other) => {
      const width = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
      const height = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
      return width > 1 && height > 1 ? [`${name} and ${other.name}`] : [];
    }),
  );
}

const withoutPicture = { ...wholeArticle, image: undefined };
const brief = { ...withoutPicture, summary: undefined, body: [] };

test.each([240, 480, 640, 704, 992, 1240])('no part covers another in a card of %d px', (width) => {
  for (const each of [wholeArticle, extreme, withoutPicture, brief, article({})]) {
    for (const variant of variants) {
      for (const opening of ['text', 'place'] as const) {
        const { unmount } = render(
          <div style={{ width }}>
            <InVariant article={each} variant={variant} opening={opening} />
          </div>,
        );
        const name = `${variant}, ${opening}, picture: ${!!each.image}, ${each.headline}`;
        expect.soft(overlapping(screen.getByRole('article')), name).toEqual([]);
        unmount();
      }
    }
  }
});

test.each<[string, CSSProperties]>([
  ['a float', { float: 'left' }],
  ['an inline block', { display: 'inline-block' }],
  ['an absolutely positioned box', { position: 'absolute' }],
  ['a flex row', { display: 'flex' }],
  ['a grid of fitting columns', { display: 'grid', gridTemplateColumns: 'max-content' }],
  ['a box of fit-content', { width: 'fit-content' }],
])('a card does not collapse in %s', (_, style) => {
  render(
    <div style={{ width: 600 }}>
      <div style={style}>
        <ArticleCard article={wholeArticle} />
      </div>
    </div>,
  );
  const { width } = screen.getByRole('article').getBoundingClientRect();
  expect(width).toBeGreaterThanOrEqual(240);
  expect(width).toBeLessThanOrEqual(600);
});

test('cards do not widen the columns of a narrow grid', () => {
  render(
    <div data-testid="grid" style={{ display: 'grid', gridTemplateColumns: '1fr 1fr', width: 500 }}>
      <ArticleCard article={wholeArticle} />
      <ArticleCard article={extreme} />
    </div>,
  );
  expect(screen.getByTestId('grid').scrollWidth).toBe(500);
  expect(screen.getAllByRole('article').map((card) => card.getBoundingClientRect().width)).toEqual([
    250, 250,
  ]);
});

test('puts the picture beside the text when the container is wide', () => {
  const beside = (width: number) => {
    const { unmount } = render(
      <div style={{ width }}>
        <ArticleCard article={wholeArticle} />
      </div>,
    );
    const picture = screen.getByRole('img').getBoundingClientRect();
    const headline = screen.getByRole('heading').getBoundingClientRect();
    unmount();
    return headline.top < picture.bottom;
  };
  expect([320, 600, 660, 960].map(beside)).toEqual([false, false, true, true]);
});

test('reserves the space of a picture before it loads and when it fails to load', () => {
  const image = { src: '/nowhere.jpg', decorative: true, width: 800, height: 300 };
  const { container } = render(
    <div style={{ width: 320 }}>
      <ArticleCard article={article({ image })} />
    </div>,
  );
  expect(container.querySelector('img')!.getBoundingClientRect().height).toBeCloseTo(320 / 1.5, 0);
});

test.each(['lead', 'full'] as const)('a caption does not overflow a wide %s', (variant) => {
  const image = { src: '/nowhere.jpg', decorative: true, ratio: 2, caption: 'A caption of the picture' };
  render(
    <div style={{ width: 1000 }}>
      <InVariant article={article({ image })} variant={variant} />
    </div>,
  );
  const caption = screen.getByText('A caption of the picture').getBoundingClientRect();
  expect(caption.bottom).toBeLessThan(screen.getByRole('article').getBoundingClientRect().bottom);
});

test.each(['light', 'dark'])('follows the color-scheme of its page: %s', (colorScheme) => {
  render(
    <div style={{ colorScheme }}>
      <ArticleCard article={article({})} />
    </div>,
  );
  expect(getComputedStyle(screen.getByRole('article')).backgroundColor).toBe(
    colorScheme === 'light' ? 'rgb(255, 255, 255)' : 'rgb(22, 26, 32)',
  );
});

test.each(['light', 'dark'] as const)(
  '%s can be pinned on the card and on any element around it',
  (scheme) => {
    const background = (element: Element) => getComputedStyle(element).backgroundColor;
    render(
      <>
        <ArticleCard article={article({})} data-color-scheme={scheme} />
        <section data-color-scheme={scheme}>
          <div>
            <ArticleCard article={article({})} />
          </div>
        </section>
      </>,
    );
    const [own, around] = screen.getAllByRole('article').map(background);
    expect(own).toBe(scheme === 'light' ? 'rgb(255, 255, 255)' : 'rgb(22, 26, 32)');
    expect(around).toBe(own);
  },
);

test.each([
  ['light', 'dark', 'rgb(255, 255, 255)'],
  ['dark', 'light', 'rgb(22, 26, 32)'],
])('%s on the card overrides %s around it', (own, around, background) => {
  render(
    <section data-color-scheme={around}>
      <ArticleCard article={article({})} data-color-scheme={own} />
    </section>,
  );
  expect(getComputedStyle(screen.getByRole('article')).backgroundColor).toBe(background);
});

test('a long role label does not break inside a word', () => {
  const locale = { ...en, participants: 'Teilnehmerorganisationen' };
  render(
    <div style={{ width: 360 }}>
      <ArticleCard article={wholeArticle} locale={locale} />
    </div>,
  );
  expect(screen.getByText('Teilnehmerorganisationen').getClientRects()).toHaveLength(1);
});

test('a Russian label does not break inside a word in the narrowest column of labels', () => {
  const { container } = render(
    <ArticleCard article={article({ language: 'ru', funders: [{ name: 'Фонд' }] })} locale={ru} />,
  );
  container.style.inlineSize = '300px';
  const label = container.querySelector('dt')!;
  expect(label.getBoundingClientRect().height).toBeLessThan(
    1.5 * Number.parseFloat(getComputedStyle(label).lineHeight),
  );
});

test('a host page themes cards with custom properties', () => {
  render(
    <div style={{ '--nc-color-surface': 'rgb(1, 2, 3)', '--nc-font-headline': 'monospace' } as CSSProperties}>
      <ArticleCard article={article({})} />
    </div>,
  );
  expect(getComputedStyle(screen.getByRole('article')).backgroundColor).toBe('rgb(1, 2, 3)');
  expect(getComputedStyle(screen.getByRole('heading')).fontFamily).toBe('monospace');
});

const widths = [200, 240, 280, 320, 351, 352, 480, 639, 640, 703, 704, 860, 991, 992, 1200, 1400];

/** Draws a card once and measures it at each width. */
function measure<Value>(card: ReactElement, read: () => Value, at: readonly number[] = widths): Value[] {
  const { container, unmount } = render(<div>{card}</div>);
  const values = at.map((width) => {
    (container.firstElementChild as HTMLElement).style.width = `${width}px`;
    return read();
  });
  unmount();
  return values;
}

const headlineSizes = (each: typeof wholeArticle, variant: ArticleVariant) =>
  measure(<InVariant article={each} variant={variant} />, () =>
    Number.parseFloat(getComputedStyle(screen.getByRole('heading', { level: 3 })).fontSize),
  );

// From this width on standard cards have a larger headline.
const wideCard = 640;

test.each([
  ['with a picture', wholeArticle],
  ['without one', withoutPicture],
])('the headline of a lead is larger than that of a standard card, by 1.2 in wide cards, %s', (_, each) => {
  const standard = headlineSizes(each, 'standard');
  for (const [index, size] of headlineSizes(each, 'lead').entries()) {
    const least = widths[index]! >= wideCard ? 1.2 : 1.08;
    expect(size / standard[index]!, `${widths[index]} px`).toBeGreaterThanOrEqual(least);
  }
});

test.each(variants)(
  'the headline of %s never gets smaller as its card gets wider, and has one size with and without a picture',
  (variant) => {
    const sizes = headlineSizes(wholeArticle, variant);
    expect(sizes).toEqual(sizes.toSorted((a, b) => a - b));
  },
);

const longLabel: Locale = { ...en, fundedBy: 'Made possible by' };

/** How far the first names of each role are from the start of its label, in pixels. */
function indents(): number[] {
  return screen.getAllByRole('term').map((label) => {
    const [from, to] = [label, label.nextElementSibling!].map((each) => each.getBoundingClientRect());
    return Math.round(
      getComputedStyle(label).direction === 'rtl' ? from!.right - to!.right : to!.left - from!.left,
    );
  });
}

test.each([
  ['Russian', ru, 'ru'],
  ['Arabic', ar, 'ar'],
  ['a long label', longLabel, 'en'],
])('names of all roles align in one column wherever labels have one: %s', (_, locale, language) => {
  const wide = widths.filter((width) => width > 340);
  for (const variant of ['standard', 'lead', 'full'] as const) {
    for (const each of [wholeArticle, withoutPicture]) {
      // Long enough for a column beside it.
      const body = Array.from({ length: 9 }, () => wholeArticle.body).flat();
      const card = <InVariant article={{ ...each, language, body }} locale={locale} variant={variant} />;
      for (const [index, at] of measure(card, indents, wide).entries())
        expect(new Set(at).size, `${variant}, ${wide[index]} px: ${at}`).toBe(1);
    }
  }
});

test('in a narrow card names follow the label of their role, in a wide one they have a column', () => {
  const hasColumn = (each: typeof wholeArticle) =>
    measure(<ArticleCard article={each} />, () => {
      for (const label of screen.getAllByRole('term')) {
        const [first] = label.nextElementSibling!.getClientRects();
        expect(first!.top).toBeLessThan(label.getBoundingClientRect().bottom);
      }
      return new Set(indents()).size === 1;
    }, [280, 320, 334, 337, 360, 480, 640, 960]);
  const expected = [false, false, false, true, true, true, true, true];
  expect(hasColumn(wholeArticle)).toEqual(expected);
  expect(hasColumn(withoutPicture)).toEqual(expected);
});

test.each([
  ['ltr', 'en'],
  ['rtl', 'ar'],
])('the thumbnail of a compact card is beside its text at every width: %s', (_, language) => {
  const card = <ArticleCard article={{ ...wholeArticle, language }} variant="compact" />;
  const gaps = measure(card, () => {
    const picture = screen.getByRole('img').getBoundingClientRect();
    const headline = screen.getByRole('heading').getBoundingClientRect();
    return language === 'ar' ? picture.left - headline.right : headline.left - picture.right;
  });
  for (const [index, gap] of gaps.entries()) {
    expect(gap, `${widths[index]} px`).toBeGreaterThanOrEqual(widths[index]! > 280 ? 8 : 5);
    expect(gap, `${widths[index]} px`).toBeLessThanOrEqual(24);
  }
});

test('the card of the sample press release is at most 560 px high at 360 px', async () => {
  // In the bundled font, because the widths of others differ.
  await Promise.all([...document.fonts].map((font) => font.load()));
  render(
    <div className="preview-page" style={{ inlineSize: '360px' }}>
      <ArticleCard article={seed} />
    </div>,
  );
  expect(screen.getByRole('article').getBoundingClientRect().height).toBeLessThanOrEqual(560);
});

test('the card of an article with a picture, a place, a goal and two linked funders has at most 22 elements', () => {
  const funders = ['a', 'b'].map((name) => ({ name, url: `https://example.org/${name}` }));
  const benchmark = article({
    url: 'https://example.org/1',
    section: 'News',
    summary: 'A clinic opens.',
    published: '2024-05-03',
    image: { src: '/picture.svg', alt: 'A clinic', width: 16, height: 9 },
    locations: [{ name: 'Kakuma', country: 'KE' }],
    sdgs: [{ goal: 3 }],
    funders,
  });
  render(<ArticleCard article={benchmark} />);
  expect(screen.getByRole('article').querySelectorAll('*').length + 1).toBeLessThanOrEqual(22);
});
