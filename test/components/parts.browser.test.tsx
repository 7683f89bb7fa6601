import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ArticleCard, FunderList, LocationTag, SdgBadge, SdgList } from '../../src/exports/index.js';
import { ar } from '../../src/i18n/ar/locale.js';
import { en } from '../../src/i18n/en/locale.js';
import { es } from '../../src/i18n/es/locale.js';
import { fr } from '../../src/i18n/fr/locale.js';
import { ru } from '../../src/i18n/ru/locale.js';
import { zh } from '../../src/i18n/zh/locale.js';
import { article as parsed } from '../support/articles.js';
import { expectConsole } from '../support/consoleGuard.js';
import { locales } from '../support/locales.js';
import '../pictures/font.css';

test('a badge exposes its number and official title to screen readers', () => {
  const { container } = render(<SdgBadge goal={10} />);
  expect(container).toHaveTextContent(/^SDG 10: Reduced inequalities$/);
  expect(screen.getByText('10')).toBeVisible();
  expect(container.firstElementChild).toHaveAttribute('lang', 'en');
});

test('a badge with href is a link with that name and a touch target of 24 px', async () => {
  render(<SdgBadge goal={10} targets={['10.7']} href="https://sdgs.un.org/goals/goal10" />);
  // The name that the browser computes must read as one sentence, without pauses around the hidden text.
  const name = 'SDG 10: Reduced inequalities, target 10.7';
  await expect.element(page.getByRole('link', { name, exact: true })).toBeVisible();
  const link = screen.getByRole('link');
  expect(link).toHaveAttribute('href', 'https://sdgs.un.org/goals/goal10');
  expect(link.getBoundingClientRect().height).toBeGreaterThanOrEqual(24);
});

test.each([0, 18, 1.5, -1, Number.NaN, '10.5' as never, null as never, undefined as never])(
  'renders nothing for goal %s and warns in development',
  (goal) => {
    expectConsole(/SdgBadge received goal .* does not exist; goals are the numbers 1 to 17/);
    const { container } = render(<SdgBadge goal={goal} />);
    expect(container).toBeEmptyDOMElement();
  },
);

test('warns about a target of another goal', () => {
  expectConsole(/SdgBadge received target "8\.1", which goal 10 does not have/);
  render(<SdgBadge goal={10} targets={['8.1']} />);
});

test('takes the color of each goal from a data attribute, not a style attribute', () => {
  const { container } = render(
    Array.from({ length: 17 }, (_, index) => <SdgBadge key={index} goal={index + 1} appearance="solid" />),
  );
  const colors = [...container.children].map((badge) => getComputedStyle(badge).backgroundColor);
  expect(new Set(colors).size).toBe(17);
  expect(colors[9]).toBe('rgb(221, 19, 103)');
  expect(container.querySelector('[style]')).toBeNull();
});

test('funders are a labelled list of names with acronym, UN country name and link', () => {
  render(
    <FunderList
      funders={[
        { name: 'Development Bank', acronym: 'DB', country: 'VN', url: 'https://example.org/bank' },
        { name: 'Fund for Clinics', parent: 'Ministry of Health' },
      ]}
    />,
  );
  expect(screen.getByText('Funded by')).toBeVisible();
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'Development Bank\u00a0(DB), Viet Nam',
    'Fund for Clinics, Ministry of Health',
  ]);
  expect(screen.getByRole('link')).toHaveAccessibleName('Development Bank\u00a0(DB)');
});

test.each([
  [['A'], 'Funded by A.'],
  [['A', 'B'], 'Funded by A and B.'],
  [['A', 'Affairs, Trade, and Development', 'C'], 'Funded by A, Affairs, Trade, and Development and C.'],
])('layout sentence joins the names: %j', (names, sentence) => {
  const { container } = render(<FunderList layout="sentence" funders={names.map((name) => ({ name }))} />);
  expect(container).toHaveTextContent(sentence);
  expect([...container.querySelectorAll('bdi')].map(({ textContent }) => textContent)).toEqual(names);
});

test('a sentence over its limit ends with the number of hidden names', () => {
  const funders = ['Fund A', 'Fund B', 'Fund C', 'Fund D'].map((name) => ({ name }));
  const { container, rerender } = render(<FunderList layout="sentence" funders={funders} limit={2} />);
  expect(container.querySelector('p')).toHaveTextContent('Funded by Fund A, Fund B and 2 more funders.');
  rerender(<FunderList layout="sentence" funders={funders} limit={2} locale={ru} />);
  expect(container.querySelector('p')).toHaveTextContent(/Fund A, Fund B и еще 2 донора/);
});

test.each(['list', 'sentence'] as const)('the names over a limit open by keyboard (%s)', async (layout) => {
  render(
    <FunderList layout={layout} limit={2} funders={['A', 'B', 'C', 'D', 'E'].map((name) => ({ name }))} />,
  );
  expect(screen.getByText('B')).toBeVisible();
  expect(screen.getByText('E')).not.toBeVisible();
  await userEvent.tab();
  expect(screen.getByText('3 more funders').closest('summary')).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  expect(screen.getByText('E')).toBeVisible();
});

test('shows a single name over the limit instead of "1 more"', () => {
  render(<FunderList limit={2} funders={['A', 'B', 'C'].map((name) => ({ name }))} />);
  expect(screen.getByText('C')).toBeVisible();
  expect(screen.queryByRole('group')).toBeNull();
});

test('renders nothing without funders', () => {
  const { container } = render(<FunderList funders={[]} />);
  expect(container).toBeEmptyDOMElement();
});

test.each([
  [{ name: 'Mafraq', kind: 'province', country: 'JO' }, 'Mafraq (province), Jordan'],
  [{ name: 'Amman', kind: 'city', country: 'JO' }, 'Amman, Jordan'],
  [{ name: 'Kakuma camp', kind: 'camp', country: 'KE' }, 'Kakuma camp, Kenya'],
  [{ name: 'Syria', kind: 'country', country: 'SY' }, 'Syrian Arab Republic'],
  [{ name: 'Hebron', country: 'PS' }, 'Hebron, State of Palestine'],
  [
    { name: 'Zabadani', within: ['Rural Damascus'], country: 'SY' },
    'Zabadani, Rural Damascus, Syrian Arab Republic',
  ],
  [{ name: 'Sahel', kind: 'region' }, 'Sahel (region)'],
  [{ name: 'Somewhere', country: '??' }, 'Somewhere, ??'],
] as const)('place %j reads "%s"', (location, text) => {
  const { container } = render(<LocationTag location={location as never} />);
  expect(container).toHaveTextContent(new RegExp(`^${text.replaceAll(/[?()]/g, '\\$&')}$`));
  expect(within(container).queryByRole('img')).toBeNull();
});

test('renders nothing without a place, goals or organisations, as of an article that has none', () => {
  for (const nothing of [undefined, null] as never[]) {
    const { container } = render(
      <>
        <LocationTag location={nothing} />
        <SdgList sdgs={nothing} />
        <FunderList funders={nothing} />
      </>,
    );
    expect(container).toBeEmptyDOMElement();
  }
});

test('underlines links whatever the link styles of the host page', () => {
  render(
    <>
      <style>{'a { text-decoration: none }'}</style>
      <FunderList funders={[{ name: 'A', url: 'https://example.org/a' }]} />
      <LocationTag location={{ name: 'B' }} href="https://example.org/b" />
    </>,
  );
  for (const link of screen.getAllByRole('link')) {
    expect(getComputedStyle(link).textDecorationLine).toBe('underline');
  }
});

test('isolates the direction of each place name, also inside a link', () => {
  render(<LocationTag location={{ name: 'المفرق', country: 'JO' }} href="https://example.org/mafraq" />);
  const link = screen.getByRole('link', { name: 'المفرق, Jordan' });
  expect(link.querySelector('bdi')).toHaveTextContent('المفرق');
});

test.each([
  [en, 'Mafraq (province), Jordan'],
  [fr, 'Mafraq (province), Jordanie'],
  [es, 'Mafraq (provincia), Jordania'],
  [ar, 'Mafraq (محافظة)، الأردن'],
  [ru, 'Mafraq (провинция), Иордания'],
  [zh, '约旦，Mafraq（省）'],
])('the kind of place is in parentheses for screen readers too: $language', (locale, text) => {
  render(
    <button type="button">
      <LocationTag location={{ name: 'Mafraq', kind: 'province', country: 'JO' }} locale={locale} />
    </button>,
  );
  // A button is named by its content.
  expect(page.getByRole('button', { name: text, exact: true }).elements()).toHaveLength(1);
});

test('parentheses stay around the kind of place when the direction differs', () => {
  const article = parsed({ headline: 'A', locations: [{ name: 'Mafraq', kind: 'province', country: 'JO' }] });
  render(<ArticleCard article={article} locale={ar} />);
  const kind = screen.getByText('(محافظة)');
  expect(kind).toHaveAttribute('dir', 'rtl');
  const edges = [...kind.textContent].map((_, index) => {
    const range = document.createRange();
    range.setStart(kind.firstChild!, index);
    range.setEnd(kind.firstChild!, index + 1);
    return range.getBoundingClientRect().left;
  });
  // The opening bracket is at the right end, the closing one at the left.
  expect(edges[0]).toBe(Math.max(...edges));
  expect(edges.at(-1)).toBe(Math.min(...edges));
});

// Uses one bundled font: letter widths differ between systems by a fifth.
test.each(Object.values(locales))(
  'aligns role labels in one column with the names beside them: $language',
  async (locale) => {
    const roles = { funders: [{ name: 'A' }], partners: [{ name: 'B' }], participants: [{ name: 'C' }] };
    const story = parsed({ headline: 'H', language: locale.language, ...roles });
    render(
      <div className="preview-page" style={{ inlineSize: '560px' }}>
        <ArticleCard article={story} locale={locale} />
      </div>,
    );
    // Fonts load when text is laid out.
    expect(document.body.offsetHeight).toBeGreaterThan(0);
    await document.fonts.ready;
    const side = locale.language === 'ar' ? 'right' : 'left';
    // The first line of letters: lines of labels and of names differ in height.
    const firstLine = (element: Element) => {
      const text = document.createRange();
      text.selectNodeContents(element);
      return text.getClientRects()[0]!;
    };
    const names = screen.getAllByRole('definition').map(firstLine);
    expect(new Set(names.map((name) => Math.round(name[side]))).size).toBe(1);
    const labels = screen.getAllByRole('term').map(firstLine);
    expect(labels.map(({ top }) => Math.round(top))).toEqual(names.map(({ top }) => Math.round(top)));
  },
);
