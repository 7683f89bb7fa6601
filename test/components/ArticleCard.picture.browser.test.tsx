import { render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { ArticleCard, type ImageSlotProps } from '../../src/exports/index.js';
import type { ArticleVariant } from '../../src/view/variants.js';
import { wholeArticle } from '../support/articles.js';
import { InVariant } from '../support/InVariant.js';

const { headline, image } = wholeArticle;
// Not parsed, because `parseArticle` reports a picture without dimensions.
const withPicture = (fields: object) => ({ ...wholeArticle, image: { ...image!, ...fields } });
const img = () => document.querySelector('img') as HTMLImageElement;

test('a decorative picture has an empty alternative text', () => {
  render(<ArticleCard article={withPicture({ decorative: true, alt: undefined })} />);
  expect(img()).toHaveAttribute('alt', '');
});

test('omits an alternative text that repeats the headline', () => {
  render(<ArticleCard article={withPicture({ alt: headline })} />);
  expect(img()).toHaveAttribute('alt', '');
});

test('loads pictures lazily, except the one with priority', () => {
  const { rerender } = render(<ArticleCard article={wholeArticle} />);
  expect(img()).toHaveAttribute('loading', 'lazy');
  rerender(<ArticleCard article={wholeArticle} priority />);
  expect(img()).toHaveAttribute('loading', 'eager');
});

test('offers other widths of a picture in srcset', () => {
  const sources = [
    { src: '/800.svg', width: 800 },
    { src: '/a,b.svg', width: 400 },
  ];
  render(<ArticleCard article={withPicture({ sources })} />);
  expect(img()).toHaveAttribute('srcset', '/800.svg 800w, /a%2Cb.svg 400w, /picture.svg 1600w');
});

test('offers other image types in source elements', () => {
  const sources = [
    { src: '/800.avif', width: 800, type: 'image/avif' },
    { src: '/1600.avif', width: 1600, type: 'image/avif' },
    { src: '/800.webp', width: 800, type: 'image/webp' },
  ];
  render(<ArticleCard article={withPicture({ sources })} />);
  expect([...document.querySelectorAll('source')].map(({ type, srcset }) => `${type} ${srcset}`)).toEqual([
    'image/avif /800.avif 800w, /1600.avif 1600w',
    'image/webp /800.webp 800w',
  ]);
  expect(img()).not.toHaveAttribute('srcset');
});

test.each([
  [[0, 0], '0% 0%'],
  [[1, 1], '100% 100%'],
  [[0.51, 0.24], '50% 20%'],
] as const)('a cropped picture shows its focal point %j', (focalPoint, position) => {
  render(<ArticleCard article={withPicture({ focalPoint })} />);
  expect(getComputedStyle(img()).objectPosition).toBe(position);
  expect(document.querySelector('[style]:not(html, body)')).toBeNull();
});

test.each<[ArticleVariant, object, number]>([
  ['standard', { width: 1600, height: 900 }, 1.5],
  ['standard', { width: 900, height: 1600 }, 1.5],
  ['lead', { width: 1200, height: 900 }, 1.5],
  ['standard', { width: undefined, height: undefined }, 1.5],
  ['full', { width: 1000, height: 800 }, 1000 / 800],
  ['full', { width: undefined, height: undefined, ratio: 1.5 }, 1.5],
  ['full', { width: undefined, height: undefined }, 1.5],
])(
  '%s reserves the space of a picture of %o, even when the file is missing',
  async (variant, size, ratio) => {
    render(
      <div style={{ width: 402 }}>
        <InVariant article={withPicture({ ...size, src: '/no-such-file.png' })} variant={variant} />
      </div>,
    );
    const box = () => img().clientWidth / img().clientHeight;
    expect(box()).toBeCloseTo(ratio, 1);
    img().loading = 'eager';
    await expect.poll(() => img().complete).toBe(true);
    expect(box()).toBeCloseTo(ratio, 1);
  },
);

const seen: ImageSlotProps[] = [];
function ApplicationImage(props: ImageSlotProps) {
  seen.push(props);
  return <img alt={props.alt} src={props.src} />;
}

test('a custom Image component receives all attributes and the priority', () => {
  const sources = [
    { src: '/800.svg', width: 800 },
    { src: '/800.avif', width: 800, type: 'image/avif' },
  ];
  const components = { Image: ApplicationImage };
  render(<ArticleCard article={withPicture({ sources })} components={components} priority />);
  expect(seen[0]).toEqual({
    src: '/picture.svg',
    srcSet: '/800.svg 800w, /picture.svg 1600w',
    sizes: expect.any(String),
    alt: image?.alt,
    width: 1600,
    height: 900,
    loading: 'eager',
  });
  expect(screen.getAllByRole('img')).toHaveLength(1);
});

test('a custom Image component learns how wide a picture is shown, though the article has one file', () => {
  const Image = vi.fn(ApplicationImage);
  render(<ArticleCard article={withPicture({})} components={{ Image }} imageSizes="20rem" />);
  expect(Image.mock.calls[0]?.[0]).toMatchObject({ sizes: '20rem', srcSet: undefined });
  render(<ArticleCard article={withPicture({})} imageSizes="20rem" />);
  expect(screen.getAllByRole('img')[1]).not.toHaveAttribute('sizes');
});

test('a host page can set the sizes attribute', () => {
  const sources = [
    { src: '/800.svg', width: 800 },
    { src: '/800.avif', width: 800, type: 'image/avif' },
  ];
  const { rerender } = render(<ArticleCard article={withPicture({ sources })} />);
  expect(img()).toHaveAttribute('sizes', 'auto, 100vw');
  rerender(<ArticleCard article={withPicture({ sources })} priority imageSizes="20rem" />);
  expect(img()).toHaveAttribute('sizes', '20rem');
  expect(document.querySelector('source')).toHaveAttribute('sizes', '20rem');
});

test.each([200, 240, 960])('at %i px a long credit is shown in full below the picture', (width) => {
  const credit =
    'A photographer with a long name, for an agency with a longer one, by courtesy of its archive';
  render(
    <div style={{ width }}>
      <ArticleCard article={withPicture({ credit })} />
    </div>,
  );
  const words = screen.getByText(`Photo: ${credit}`).getBoundingClientRect();
  expect(words.top).toBeGreaterThanOrEqual(img().getBoundingClientRect().bottom);
  expect(screen.getByRole('article').scrollWidth).toBeLessThanOrEqual(width);
});
