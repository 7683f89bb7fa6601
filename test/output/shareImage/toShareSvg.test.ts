import { readFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../../src/exports/model.js';
import { type ToShareSvgOptions, toShareSvg } from '../../../src/exports/share-image.js';
import { completeLocale } from '../../../src/i18n/completeLocale.js';
import { enCard } from '../../../src/i18n/en/card.js';
import { article, wholeArticle } from '../../support/articles.js';
import { cpuSeconds } from '../../support/cpuSeconds.js';
import { locales } from '../../support/locales.js';
import { shareFonts } from '../../support/shareFonts.js';

const articles = JSON.parse(readFileSync('test/fixtures/shareImage.json', 'utf8')).map(article) as Article[];
const png = new Resvg('<svg xmlns="http://www.w3.org/2000/svg" width="400" height="100"/>').render().asPng();

const render = (svg: string) =>
  new Resvg(svg, { font: { loadSystemFonts: false, fontFiles: shareFonts }, logLevel: 'off' });

/** The lines of an image, in order. */
const linesOf = (svg: string) => [...svg.matchAll(/<text[^>]*>(.*?)<\/text>/g)].map(([, text = '']) => text);

/** Lines that leave the area inside the margins. Fonts for Chinese are not installed, so it has none. */
function linesOutside(svg: string): string[] {
  return [...svg.matchAll(/<text.*?<\/text>/g)].flatMap(([text]) => {
    const box = render(
      `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630">${text}</svg>`,
    ).getBBox();
    return box && (box.x < 12 || box.x + box.width > 1188 || box.y < 8 || box.y + box.height > 622)
      ? [text]
      : [];
  });
}

describe.each(articles)('the image in $language', (each) => {
  const locale = locales[each.language as keyof typeof locales];

  test.each<[string, ToShareSvgOptions]>([
    ['alone', { locale }],
    ['with a picture', { locale, picture: png, colorScheme: 'dark' }],
  ])('%s keeps every line inside its edges, even with estimated widths', (_, options) => {
    const long = { ...each, headline: `${each.headline} `.repeat(5), section: each.summary };
    for (const one of [each, long]) expect(linesOutside(toShareSvg(one, options))).toEqual([]);
  });

  test('says publisher, section, the whole headline, place and date', () => {
    const text = linesOf(toShareSvg(each, { locale }))
      .join(' ')
      .replace(/[\u2067\u2069]/g, '');
    const plain = (value = '') => value.replaceAll(' ', '');
    for (const part of [each.publisher?.name, each.section, each.headline, each.locations[0]?.name, '2026']) {
      expect(plain(text)).toContain(plain(part));
    }
  });
});

test('the publisher is a nameplate in the typeface of headlines: its acronym, if it has one', () => {
  const publisher = { name: 'International Organization for Migration', acronym: 'IOM' };
  const svg = toShareSvg(article({ publisher }), { theme: { '--nc-font-headline': 'Serif' } });
  expect(svg).toMatch(/font-family="Serif" font-size="36"[^>]*>IOM</);
  expect(svg).not.toContain('Migration');
});

test('the lines of a long nameplate stay inside the edges', () => {
  const publisher = { name: 'Example Relief and Reconstruction Agency '.repeat(4).trim() };
  for (const language of ['en', 'ar'])
    expect(linesOutside(toShareSvg(article({ publisher, language }), { picture: png }))).toEqual([]);
});

test('says that a story is AI-generated, before its place and date, which may be too long', () => {
  const disclosure = { ai: 'generated' } as const;
  expect(linesOf(toShareSvg(article({ disclosure, published: '2026-05-03' })))).toContain(
    'AI-generated · 3 May 2026',
  );
});

test('shows goals with their titles, on as many as four lines, else as numbers', () => {
  const goals = (...numbers: number[]) =>
    linesOf(toShareSvg(article({ sdgs: numbers.map((goal) => ({ goal })) }), { picture: png }));
  expect(goals(3, 6, 16, 17)).toEqual(
    expect.arrayContaining(['16', 'Peace, justice and strong institutions', 'Partnerships for the goals']),
  );
  const all = goals(...Array.from({ length: 17 }, (_, index) => index + 1));
  expect(all).toContain('17');
  expect(all).not.toContain('Quality education');
});

test('has titles of goals in every language, also beside a picture', () => {
  const sdgs = [{ goal: 4 }, { goal: 9 }, { goal: 16 }];
  for (const locale of Object.values(locales)) {
    const { goalTitles, language } = completeLocale(enCard, locale);
    const text = linesOf(toShareSvg(article({ language, sdgs }), { locale, picture: png })).join();
    for (const { goal } of sdgs) expect(text).toContain(goalTitles[goal - 1]);
  }
});

test('ends the standfirst with a whole sentence, or leaves it out', () => {
  const first = 'Eleven small boats worked in relays for nine hours.';
  const second = `Nobody was lost, and ${'the harbour school became a reception centre '.repeat(3)}at night.`;
  const said = (summary: string) =>
    linesOf(toShareSvg(article({ headline: 'One. '.repeat(12), summary }), { picture: png })).join(' ');
  expect(said(`${first} ${second.repeat(3)}`)).toContain(first);
  expect(said(`${first} ${second.repeat(3)}`)).not.toMatch(/Nobody|…/);
  expect(said(second.repeat(3))).not.toMatch(/Nobody|…/);
});

test('each goal has its own place on the selvedge along the lower edge, in reading direction', () => {
  const placesIn = (language: string) => {
    const svg = toShareSvg(article({ language, sdgs: [{ goal: 11 }, { goal: 3 }] }));
    return [...svg.matchAll(/<rect x="([\d.]+)" y="608"[^>]*height="22" fill="#(4C9F38|FD9D24)"/g)].map(
      ([, x, color]) => [
        color,
        // The number of the place, from the left.
        Math.round((Number(x) / 1200) * 17),
      ],
    );
  };
  const leftToRight = Object.fromEntries(placesIn('en'));
  expect(leftToRight).toEqual({ '4C9F38': 2, FD9D24: 10 });
  expect(Object.fromEntries(placesIn('ar'))).toEqual({ '4C9F38': 14, FD9D24: 6 });
});

test('shows of a withdrawn article the withdrawal, its source and its headline, struck out', () => {
  const withdrawn = article({ ...wholeArticle, status: { type: 'withdrawn', reason: 'Wrong figures' } });
  const svg = toShareSvg(withdrawn, { picture: png });
  expect(linesOf(svg)).toEqual(['Withdrawn', 'Wrong figures', 'Feature', 'Nurses open a clinic in Kakuma']);
  expect(svg).toMatch(/line-through[^>]*>Nurses/);
  expect(svg).not.toContain('<image');
});

test('announces a correction with its date', () => {
  const status = { type: 'correction', text: 'It was 12.', date: '2024-05-04' };
  expect(linesOf(toShareSvg(article({ status })))[0]).toBe('Correction · 4 May 2024');
});

test('orders a right-to-left line that begins or ends with Latin letters', () => {
  const [line] = linesOf(toShareSvg(article({ language: 'ar', headline: 'UNICEF تفتح مدرسة' })));
  expect(line).toBe('\u2067UNICEF تفتح مدرسة\u2069');
});

describe('hostile values', () => {
  const hostile = '</text><script>alert(1)</script>&x;"\'\u0000\u0008\u202e\ud800\ufffe]]><!--';

  test('stay text, and the SVG stays well-formed', () => {
    const svg = toShareSvg({
      ...wholeArticle,
      headline: hostile,
      language: `en"><script>`,
      section: hostile,
      summary: hostile,
      publisher: { name: hostile },
      locations: [{ name: hostile, country: hostile }],
    });
    expect(svg).not.toMatch(/<script|[\0\b\u202e\ufffe]/);
    expect(() => render(svg)).not.toThrow();
  });

  test('of a theme fall back to the defaults', () => {
    const theme = {
      '--nc-color-text': '"/><script>',
      '--nc-font-headline': '"/><script>',
      '--nc-headline-weight': '"/>',
    };
    const svg = toShareSvg(wholeArticle, { theme });
    expect(svg).not.toContain('<script');
    expect(svg).toContain('fill="#14181e"');
    expect(() => render(svg)).not.toThrow();
  });

  test('do not make a very long word leave the image', () => {
    const svg = toShareSvg(
      article({ headline: 'Donaudampfschiff'.repeat(30), publisher: { name: 'x'.repeat(200) } }),
    );
    expect(linesOutside(svg)).toEqual([]);
  });
});

test('takes colours, fonts and weight from the theme, in either scheme', () => {
  const theme = {
    '--nc-color-surface': 'light-dark(rgb(254 254 254),rgb(1, 2, 3))',
    '--nc-color-quiet': 'oklch(46% 0.13 252)',
    '--nc-font-headline': '"PT Serif"',
    '--nc-headline-weight': '400',
  };
  const svg = toShareSvg(wholeArticle, { theme, colorScheme: 'dark' });
  expect(svg).toContain('fill="#010203"');
  expect(svg).toMatch(/fill="#0\w{5}"[^>]*>Feature/);
  expect(svg).toMatch(/font-family="&quot;PT Serif&quot;"[^>]*font-weight="400"[^>]*>Nurses/);
});

describe('the picture', () => {
  const crop = (focalPoint: [number, number]) => {
    const image = { src: '/a.png', alt: 'A', ratio: 4, focalPoint, credit: 'UNHCR' };
    const [, box = ''] =
      /viewBox="([^"]*)"[^>]*><image/.exec(toShareSvg(article({ image }), { picture: png })) ?? [];
    return box.split(' ').map((value) => Math.round(Number(value)));
  };

  test('is cropped around its focal point, never beyond its edges', () => {
    const [, , visible = 0, height] = crop([0.5, 0.5]);
    expect(height).toBe(100);
    expect(crop([0, 0.5])[0]).toBe(0);
    expect(crop([0.5, 0.5])[0]).toBe(Math.round((400 - visible) / 2));
    expect(crop([1, 0.5])[0]).toBe(400 - visible);
  });

  test('has its credit below it', () => {
    const image = { src: '/a.png', alt: 'A', ratio: 4, credit: 'UNHCR' };
    expect(linesOf(toShareSvg(article({ image }), { picture: png }))).toContain('Photo: UNHCR');
    expect(linesOf(toShareSvg(article({ image })))).not.toContain('Photo: UNHCR');
  });

  test.each([
    ['GIF', [0x47, 0x49, 0x46, 0x38, 0x39, 0x61, 20, 0, 10, 0], 'image/gif', 'width="20" height="10"'],
    [
      'JPEG',
      [0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xc0, 0, 11, 8, 0, 10, 0, 20],
      'image/jpeg',
      'width="20" height="10"',
    ],
  ])('may be a %s', (_, bytes, type, size) => {
    const svg = toShareSvg(article({}), { picture: new Uint8Array(bytes) });
    expect(svg).toContain(`data:${type};base64,`);
    expect(svg).toContain(size);
  });

  test.each([
    [[]],
    [[0xff, 0xd8, 0xff, 0xe0]],
    [[...Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')]],
  ])('must be a JPEG, PNG or GIF: rejects %j', (bytes) => {
    expect(() => toShareSvg(article({}), { picture: new Uint8Array(bytes) })).toThrow(/^picture: /);
  });

  /** The beginning of a PNG of this size, which a renderer would allocate. */
  const pngOf = (width: number, height: number, length = 33) => {
    const bytes = new Uint8Array(length);
    bytes.set([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]);
    const view = new DataView(bytes.buffer);
    view.setUint32(16, width);
    view.setUint32(20, height);
    return bytes;
  };
  const drawn = (picture: Uint8Array) => () => toShareSvg(article({}), { picture });

  test('may have 50 million pixels, and no more', () => {
    expect(drawn(pngOf(10_000, 5_000))).not.toThrow();
    expect(drawn(pngOf(30_000, 30_000))).toThrow(
      'picture: received 30000 × 30000 pixels; expected at most 50 million',
    );
  });

  test('may have 32 MB, and no more', () => {
    expect(drawn(pngOf(10, 10, 32_000_001))).toThrow(
      'picture: received more than 32 MB; expected at most that',
    );
  });

  test('must not hide its size from a decoder that skips FF 00', () => {
    const frame = (size: number[]) => [0xff, 0xc0, 0, 11, 8, ...size, 1, 1, 0x11, 0];
    // A segment without a length, which seems to contain the frame of 30000 × 30000 pixels.
    const hidden = [0xff, 0xd8, 0xff, 0, 0, 15, ...frame([0x75, 0x30, 0x75, 0x30]), ...frame([0, 10, 0, 20])];
    expect(drawn(new Uint8Array(hidden))).toThrow(/^picture: received bytes that are not a picture/);
  });
});

test('a paragraph without end takes no more time, and no more room, than what an image can hold', () => {
  for (const unit of ['The clinic is open. ', '水', 'x', '…', '-', 'ก']) {
    const run = { text: unit.repeat(Math.ceil(48_000 / unit.length)) };
    const long = article({ body: [{ type: 'paragraph', content: [run, run, run, run] }] });
    let svg = '';
    expect(cpuSeconds(() => (svg = toShareSvg(long)))).toBeLessThan(1);
    expect(svg.length).toBeLessThan(20_000);
  }
});
