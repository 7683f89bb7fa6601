import decodeQr from 'qr/decode.js';
import { describe, expect, test } from 'vitest';
import { type PrintSheetOptions, renderPrintSheet } from '../../../src/exports/print-sheet.js';
import { styleHashes } from '../../../src/exports/server.js';
import { storiesIn } from '../../../stories/support/demo/stories.js';
import { article, wholeArticle } from '../../support/articles.js';
import { hostileNames, hostileValue } from '../../support/hostile.js';
import { locales } from '../../support/locales.js';
import { sharedBrowser } from '../../support/sharedBrowser.js';

const browser = sharedBrowser();
const picture =
  '<svg xmlns="http://www.w3.org/2000/svg" width="16" height="9"><rect width="16" height="9"/></svg>';

const text = 'The clinic has two rooms, and people come to it from four valleys. '.repeat(5);
const withParagraphs = (length: number) =>
  article({
    ...wholeArticle,
    image: undefined,
    evidence: [{ path: 'headline', quote: 'Nurses opened a clinic on Friday.' }],
    body: Array.from({ length }, () => ({ type: 'paragraph', content: [{ text }] })),
  });

/** Opens the sheet as a browser prints it, under a content security policy that allows only its own styles and pictures. */
async function open(value: unknown, options?: PrintSheetOptions) {
  const { html, issues } = renderPrintSheet(value, options);
  const hashes = await styleHashes(html);
  const page = await browser.openPage();
  const requests: string[] = [];
  const consoleErrors: string[] = [];
  page.on('console', (message) => consoleErrors.push(message.text()));
  await page.route('**', (route) => {
    requests.push(route.request().url());
    return route.request().isNavigationRequest()
      ? route.fulfill({
          contentType: 'text/html; charset=utf-8',
          body: html,
          headers: {
            'content-security-policy': `default-src 'none'; img-src https:; style-src ${hashes.join(' ')}`,
          },
        })
      : route.fulfill({ contentType: 'image/svg+xml', body: picture });
  });
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.goto('https://sheet.example/');
  return { page, html, issues, requests, consoleErrors };
}

/** The media box of each page of the PDF, in points. */
async function pagesOf(value: unknown, options?: PrintSheetOptions): Promise<string[]> {
  const { page } = await open(value, options);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const boxes = [...pdf.matchAll(/\/MediaBox \[0 0 (\d+)[.\d]* (\d+)/g)];
  return boxes.map(([, width, height]) => `${width} x ${height}`);
}

/** The text in the QR code of a sheet, read from its pixels; undefined if there is no code. */
async function codeIn(value: unknown): Promise<string | undefined> {
  const [svg] = /<svg.*<\/svg>/.exec(renderPrintSheet(value).html) ?? [];
  if (!svg) return undefined;
  const page = await browser.openPage();
  const [size, pixels] = await page.evaluate(async (source) => {
    const picture = new Image();
    picture.src = `data:image/svg+xml,${encodeURIComponent(source)}`;
    await picture.decode();
    // Three times the screen resolution, enough for the smallest modules.
    const size = picture.naturalWidth * 3;
    const context = new OffscreenCanvas(size, size).getContext('2d')!;
    context.drawImage(picture, 0, 0, size, size);
    const bytes = context.getImageData(0, 0, size, size).data;
    return [size, Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')] as const;
  }, svg);
  return decodeQr({ width: size, height: size, data: Buffer.from(pixels, 'latin1') });
}

describe('on paper', () => {
  test('a story takes as many pages as it needs, without an empty one', async () => {
    const counts: number[] = [];
    for (let length = 0; length <= 24; length += 6)
      counts.push((await pagesOf(withParagraphs(length))).length);
    expect(counts[0]).toBe(1);
    expect(counts.at(-1)).toBe(3);
    // An empty page would disappear again when the story gets longer.
    expect(counts).toEqual([...counts].sort());
    expect(counts).toContain(2);
  });

  test('a story of two hundred words with a picture, facts and goals fits on one page', async () => {
    expect(await pagesOf(storiesIn('en')[0])).toHaveLength(1);
  });

  test.each([
    ['A4, also for an unknown size', 'a5}body{display:none' as 'a4', '594 x 841'],
    ['Letter', 'letter', '612 x 792'],
  ] as const)('the paper is %s', async (_, pageSize, size) => {
    expect(await pagesOf(wholeArticle, { pageSize })).toEqual([size]);
  });

  test('all disclosures are open, there are no controls, and the URL is at the foot of the page', async () => {
    const { page } = await open(withParagraphs(2));
    for (const name of ['Cooks', 'Fund for Clinics', 'Nurses opened a clinic on Friday.'])
      expect(await page.getByText(name).isVisible(), name).toBe(true);
    expect(await page.getByText('1 more participant').or(page.getByText('Read the story')).count()).toBe(0);
    const note = page.locator('footer', { hasText: 'Read online' });
    expect(await note.getByRole('link').getAttribute('href')).toBe(wholeArticle.url);
    expect(await note.getByText('https://example.org/stories/clinic').isVisible()).toBe(true);
    const [bottom, height] = await note.evaluate((element) => [
      element.getBoundingClientRect().bottom,
      innerHeight,
    ]);
    expect(bottom).toBeLessThanOrEqual(height);
    expect(bottom).toBeGreaterThan(height - 40);
  });

  test('a card is light, has no frame, and prints its backgrounds even if the browser omits others', async () => {
    const { page } = await open(wholeArticle);
    const card = page.getByRole('article');
    expect(
      await card.evaluate((element) => {
        const { color, printColorAdjust, borderTopWidth } = getComputedStyle(element);
        return { color, printColorAdjust, borderTopWidth };
      }),
    ).toEqual({ color: 'rgb(20, 24, 30)', printColorAdjust: 'exact', borderTopWidth: '0px' });
  });
});

test('the address is dark on white paper, also with a theme for dark pages', async () => {
  const theme = { '--nc-color-surface': '#111', '--nc-color-text': '#fff', '--nc-color-headline': '#fff' };
  const { page } = await open(wholeArticle, { theme });
  const note = page.locator('footer', { hasText: 'Read online' });
  const colors = await note
    .getByRole('link')
    .evaluate((link) => [getComputedStyle(link).color, getComputedStyle(document.body).backgroundColor]);
  expect(colors).toEqual(['rgb(20, 24, 30)', 'rgb(255, 255, 255)']);
});

describe('the document', () => {
  test('has no script, works under a strict content security policy and requests only its picture', async () => {
    const { page, html, requests, consoleErrors } = await open(wholeArticle, {
      baseUrl: 'https://pictures.example/news/',
    });
    expect(html).not.toMatch(/<script|\son\w+=|\sstyle=/);
    expect(requests).toEqual(['https://sheet.example/', 'https://pictures.example/picture.svg']);
    expect(consoleErrors).toEqual([]);
    expect(await page.title()).toBe(wholeArticle.headline);
  });

  test('has the language and direction of the story, and the strings of the locale', async () => {
    const arabic = article({ ...wholeArticle, language: 'ar', headline: 'افتتاح عيادة جديدة' });
    const { page } = await open(arabic, { locale: locales.fr });
    const note = page.locator('footer', { hasText: 'Lire en ligne' });
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
    expect(await note.getAttribute('lang')).toBe('fr');
    expect(await note.getByRole('img', { name: `QR: ${wholeArticle.url}` }).isVisible()).toBe(true);
  });

  test('falls back to English for a locale without the strings of sheets', () => {
    const { readOnline: _, ...old } = { ...locales.fr };
    const { html } = renderPrintSheet({ ...wholeArticle, language: 'fr' }, { locale: old });
    expect(html).toContain('lang="en" dir="ltr"');
    expect(html).toContain('Read online');
    expect(html).toContain('Financé par');
  });

  test('shows only what a card shows of a withdrawn story: its URL, not its facts', () => {
    const { html } = renderPrintSheet({
      ...wholeArticle,
      status: { type: 'withdrawn', reason: 'The clinic is not open.' },
    });
    expect(html).toContain('The clinic is not open.');
    expect(html).toContain('aria-label="QR: https://example.org/stories/clinic"');
    expect(html).not.toMatch(/two rooms|Fund for Clinics|Kakuma, |picture\.svg/);
  });

  test('has neither code nor URL if the article has no URL', () => {
    const { html } = renderPrintSheet({ headline: 'H' });
    expect(html).not.toMatch(/<svg|<footer|canonical/);
  });

  test('a headline cannot end the style sheet, or the CSS string that contains it', async () => {
    const headline = '"}</style><script>alert(1)</script>\\';
    const { page, html } = await open({ ...wholeArticle, headline });
    expect(html).not.toContain('<script');
    expect(await page.title()).toBe(headline);
    expect(await page.locator('footer svg').isVisible()).toBe(true);
  });

  test.each(hostileNames)('%s is rejected as an article, and harmless as a field', (name) => {
    const value = hostileValue(name);
    expect(renderPrintSheet(value).html).toBe('');
    const { html } = renderPrintSheet({
      headline: 'H',
      url: value,
      summary: value,
      publisher: { name: value },
    });
    expect(html).not.toMatch(/<script|href="javascript/);
  });
});

describe('the QR code', () => {
  const long = `https://example.org/${'a'.repeat(1980)}`;

  test.each([
    ['quotes and brackets', `https://example.org/?q="<b>'&c`, 'https://example.org/?q=%22%3Cb%3E%27&c'],
    ['Arabic', 'https://example.org/خبر', 'https://example.org/%D8%AE%D8%A8%D8%B1'],
    ['2,000 characters', long, long],
  ])('contains the URL as a URI: %s', async (_, url, uri) => {
    expect(await codeIn({ headline: 'H', url })).toBe(uri);
  });

  test('is at least 25 mm wide, and wider for a long URL', async () => {
    const millimetre = 96 / 25.4;
    for (const [url, least] of [
      [wholeArticle.url, 25],
      [long, 60],
    ] as const) {
      const { page } = await open({ headline: 'H', url });
      const box = await page.locator('footer svg').boundingBox();
      expect(box!.width / millimetre).toBeGreaterThan(least);
      expect(box!.height).toBe(box!.width);
    }
  });

  test('is omitted, with an issue, for a URL that does not fit; the URL remains as text', () => {
    const { html, issues } = renderPrintSheet({
      headline: 'H',
      url: `https://example.org/${'水'.repeat(500)}`,
    });
    expect(html).not.toContain('<svg');
    expect(html).toContain('水水水');
    expect(issues).toMatchObject([{ path: 'url', code: 'too-long', severity: 'warning' }]);
  });

  test('is followed by the URL in readable letters', () => {
    const { html } = renderPrintSheet({ headline: 'H', url: 'https://example.org/%E6%B0%B4/%2F%E2%80%AE' });
    expect(html).toContain('<bdi dir="ltr">https://example.org/水/%2F%E2%80%AE</bdi>');
  });
});
