/** Content stays usable with increased text spacing, text size or zoom (WCAG 2.2: 1.4.4, 1.4.10, 1.4.12). */
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import {
  ArticleList,
  FunderList,
  type Locale,
  LocationTag,
  PartnerList,
  SdgList,
} from '../../src/exports/index.js';
import { variants } from '../../src/view/variants.js';
import { article, wholeArticle } from '../support/articles.js';
import { InVariant } from '../support/InVariant.js';
import { locales } from '../support/locales.js';
import { cutOff, overlaid } from './boxes.js';

const corrected = article({
  ...wholeArticle,
  language: 'de',
  headline: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft tagt',
  status: { type: 'correction', text: 'Es sind zwei Räume und nicht drei.', date: '2024-05-05' },
  sdgs: Array.from({ length: 17 }, (_, index) => ({ goal: index + 1 })),
});

/** Every component, with the locale strings of a language. */
const everything = (locale: Locale): [name: string, drawn: ReactNode][] => [
  ...[wholeArticle, corrected].flatMap((each) =>
    variants.map((variant): [string, ReactNode] => [
      `ArticleCard, ${variant}`,
      <InVariant key={variant} article={each} variant={variant} locale={locale} linkTarget="_blank" />,
    ]),
  ),
  [
    'ArticleList',
    <ArticleList key="list" articles={[wholeArticle, corrected]} locale={locale} skeleton={1} />,
  ],
  ['SdgList', <SdgList key="goals" sdgs={corrected.sdgs} locale={locale} limit={5} href="/goals/{goal}" />],
  [
    'FunderList',
    <FunderList key="funders" funders={wholeArticle.funders} locale={locale} layout="sentence" />,
  ],
  [
    'PartnerList',
    <PartnerList key="partners" partners={wholeArticle.partners} locale={locale} layout="full" />,
  ],
  ['LocationTag', <LocationTag key="place" location={wholeArticle.locations[0]!} locale={locale} />],
];

const entries = Object.entries(locales);

// Viewport of the test runner, restored after each test.
const defaultViewport = [414, 896] as const;
afterEach(() => page.viewport(...defaultViewport));

/** Text that is clipped or overlapping at a width. */
function faultsOf(drawn: ReactNode, width: number, style = ''): string[] {
  const { container, unmount } = render(
    <>
      <style>{style}</style>
      <div style={{ inlineSize: width }}>{drawn}</div>
    </>,
  );
  const root = container.querySelector('div')!.firstElementChild!;
  const found = [...cutOff(root), ...overlaid(root)];
  if (root.scrollWidth > width) found.push(`${root.scrollWidth} px wide`);
  unmount();
  return found;
}

describe.each(entries)('%s', (_, locale) => {
  test.each(everything(locale))('keeps all content with WCAG text spacing: %s', (_name, drawn) => {
    // The values of the criterion, with 2em after paragraphs.
    const spaced =
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }' +
      'p { margin-block-end: 2em !important }';
    for (const width of [240, 360, 800]) expect(faultsOf(drawn, width, spaced), `${width} px`).toEqual([]);
  });

  test.each(everything(locale))('keeps all content at twice the text size: %s', (_name, drawn) => {
    for (const width of [320, 640]) {
      expect(faultsOf(drawn, width, 'body { font-size: 32px }'), `${width} px`).toEqual([]);
    }
  });

  test('does not scroll horizontally at 400% zoom in a 1280 px window', async () => {
    await page.viewport(320, 256);
    for (const [name, drawn] of everything(locale)) {
      const { unmount } = render(drawn);
      expect(document.documentElement.scrollWidth, name).toBeLessThanOrEqual(320);
      unmount();
    }
  });
});
