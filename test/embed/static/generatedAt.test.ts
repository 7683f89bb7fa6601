/** Static cards do not receive corrections, so a `full` card shows when it was made. */

import { expect, test } from 'vitest';
import { renderToHtml } from '../../../src/exports/server.js';
import type { Locale } from '../../../src/i18n/locale.js';
import { variants } from '../../../src/view/variants.js';
import { article, wholeArticle } from '../../support/articles.js';
import { locales } from '../../support/locales.js';
import { script, withHost } from '../host.js';

const host = withHost();
const generatedAt = '2026-11-30';
const line = /<p class="nc-made"><time datetime="([^"]*)"[^>]*>(.*?)<\/time><\/p>/g;
const lines = (html: string) =>
  [...html.matchAll(line)].map(([, date, text]) => [date, text?.replace(/<[^>]*>/g, '')]);
const english = 'As of 30 November 2026';

test('a full card ends with the day it was made; other variants do not show it', () => {
  const { html, fragment, element } = renderToHtml(wholeArticle, { variant: 'full', generatedAt });
  for (const form of [html, fragment, element]) expect(lines(form)).toEqual([[generatedAt, english]]);
  expect(html.slice(html.lastIndexOf('<p'))).toMatch(/^<p class="nc-made">/);
  // The text for programs that show no card has it too.
  expect(element).toContain(`<p><time datetime="${generatedAt}">${english}</time></p></div></news-card>`);
  for (const variant of variants.filter((name) => name !== 'full'))
    expect(renderToHtml(wholeArticle, { variant, generatedAt }).element).not.toContain(generatedAt);
  expect(renderToHtml(wholeArticle, { variant: 'full' }).html).not.toContain('nc-made');
});

test('the date is in the language and time zone of the card, and never relative to now', () => {
  const written = Object.entries(locales).map(([name, locale]) => {
    const { html } = renderToHtml(article({}), {
      variant: 'full',
      generatedAt,
      locale,
      now: '2026-11-30T12:00:00Z',
    });
    return [name, lines(html)[0]?.[1]];
  });
  expect(Object.fromEntries(written)).toMatchObject({
    en: english,
    fr: 'État au 30 novembre 2026',
    es: 'Información a fecha de 30 de noviembre de 2026',
    ru: expect.stringMatching(/^По состоянию на 30 ноября 2026/),
    ar: 'المعلومات حتى 30 تشرين الثاني/نوفمبر 2026',
    zh: '信息截至2026年11月30日',
  });
  const late = new Date('2026-11-29T23:30:00Z');
  const dayIn = (timeZone?: string) =>
    lines(renderToHtml(article({}), { variant: 'full', generatedAt: late, timeZone }).html)[0];
  expect(dayIn('Asia/Tokyo')).toEqual(['2026-11-29T23:30:00.000Z', english]);
  expect(dayIn()).toEqual(['2026-11-29T23:30:00.000Z', 'As of 29 November 2026']);
});

test.each(['yesterday', '2026-02-30', '', 0, {}, new Date(Number.NaN), new Date(8.64e15)])(
  'omits %j as a date, with a warning',
  (value) => {
    const { html, issues } = renderToHtml(wholeArticle, { variant: 'full', generatedAt: value as string });
    expect(html).not.toContain('nc-made');
    expect(issues).toMatchObject([{ path: 'generatedAt', code: 'value', severity: 'warning' }]);
  },
);

test('falls back to English for a locale without this string', () => {
  const { generatedAt: _, ...old } = locales.fr;
  const { element, issues } = renderToHtml(wholeArticle, {
    variant: 'full',
    generatedAt,
    locale: old as Locale,
  });
  expect([lines(element), issues]).toEqual([[[generatedAt, 'As of 30 novembre 2026']], []]);
});

test('the day disappears when the script draws the current article', async () => {
  host.serve('/story.json', wholeArticle);
  const { element } = renderToHtml(wholeArticle, { variant: 'full', generatedAt, src: '/story.json' });
  const still = await host.open({ body: element });
  expect(await still.page.getByText(english).filter({ visible: true }).count()).toBe(1);
  await still.close();
  const live = await host.open({ body: element + script });
  await expect.poll(() => live.page.getByText(english).filter({ visible: true }).count()).toBe(0);
  await live.page.getByRole('link', { name: wholeArticle.headline }).waitFor();
  await live.close();
});
