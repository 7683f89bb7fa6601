import { expect, test, vi } from 'vitest';
import { renderListToHtml, renderToHtml } from '../../src/embed/static/renderToHtml.js';
import { toAtom } from '../../src/output/feeds/toAtom.js';
import { toPlainText } from '../../src/output/plainText/toPlainText.js';
import { toShareSvg } from '../../src/output/shareImage/toShareSvg.js';
import { article } from '../support/articles.js';
import { expectConsole } from '../support/consoleGuard.js';

const published = '2024-05-03T22:30:00-03:00';
const status = { type: 'correction', text: 'Two, not three.', date: published };
const story = article({ published, status });

test('an output ignores an unknown time zone: it shows the day of the date’s own offset, and warns once', () => {
  expectConsole(/news-cards: timeZone: received "Mars\/Base"; expected .*Asia\/Amman/);
  const warn = vi.spyOn(console, 'warn');
  const options = { title: 'News', timeZone: 'Mars/Base' };
  for (const write of [toPlainText, toShareSvg]) expect(write(story, options)).toContain('3 May 2024');
  expect(toAtom([story], options)).toContain('3 May 2024');
  expect(warn).toHaveBeenCalledTimes(1);
});

test.each([
  ['a card', (timeZone: string) => renderToHtml(story, { timeZone })],
  ['a list', (timeZone: string) => renderListToHtml([story], { timeZone })],
])('%s as HTML ignores an unknown time zone, with an issue', (_, render) => {
  const { html, issues } = render('Mars/Base');
  expect(html).toContain('3 May 2024');
  expect(issues).toMatchObject([{ path: 'timeZone', code: 'value', severity: 'warning' }]);
  expect(render('Asia/Tokyo')).toMatchObject({ html: expect.stringContaining('4 May 2024'), issues: [] });
});
