/** Focus moves in reading order: down the page, and along a line in its direction (WCAG 2.2: 2.4.3). */
import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { ArticleList, type ArticleListProps } from '../../src/exports/index.js';
import { ar } from '../../src/i18n/ar/locale.js';
import { en } from '../../src/i18n/en/locale.js';
import { article, wholeArticle } from '../support/articles.js';

const inArabic = article({ ...wholeArticle, language: 'ar', headline: 'افتتاح عيادة جديدة' });

interface Stop {
  top: number;
  left: number;
  right: number;
}

/** Tabs through the page and returns the box of each focused element. */
async function stops(): Promise<Stop[]> {
  const boxes: Stop[] = [];
  const seen = new Set<Element>();
  for (;;) {
    await userEvent.tab();
    const { activeElement } = document;
    // After the last stop, focus is on the page itself or, in some windows, on the first stop again.
    if (!activeElement || activeElement === document.body || seen.has(activeElement)) return boxes;
    seen.add(activeElement);
    const { top, left, right } = activeElement.getBoundingClientRect();
    // In page coordinates, because the page scrolls.
    boxes.push({ top: top + scrollY, left, right });
  }
}

const layouts: [ArticleListProps['layout'], ArticleListProps['variant'], number][] = [
  ['stack', 'standard', 320],
  ['stack', 'standard', 960],
  ['lead', 'compact', 960],
  ['grid', 'headline', 960],
];

test.each(layouts.flatMap((layout) => [['ltr', ...layout] as const, ['rtl', ...layout] as const]))(
  '%s, %s of %s cards at %d px',
  async (direction, layout, variant, width) => {
    const [locale, one] = direction === 'rtl' ? [ar, inArabic] : [en, wholeArticle];
    const articles = ['1', '2', '3'].map((id) => ({ ...one, id }));
    render(
      <div style={{ inlineSize: width }}>
        <ArticleList articles={articles} locale={locale} layout={layout} variant={variant} />
      </div>,
    );
    const boxes = await stops();
    expect(boxes.length).toBeGreaterThanOrEqual(3);
    for (const [index, box] of boxes.entries()) {
      const before = boxes[index - 1];
      if (!before) continue;
      const onward = direction === 'rtl' ? box.right <= before.left + 1 : box.left >= before.right - 1;
      expect(box.top >= before.top - 1 || onward, `stop ${index + 1}`).toBe(true);
    }
  },
);
