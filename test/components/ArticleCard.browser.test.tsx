import { render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { ArticleCard, ArticleStory, type LinkSlotProps } from '../../src/exports/index.js';
import { article, wholeArticle } from '../support/articles.js';

const card = () => screen.getByRole('article');
/** The entries below a label, in words. */
const term = (label: string) =>
  [...screen.getByText(label).parentElement!.querySelectorAll('dd')].map(({ textContent }) => textContent);

test('renders every part of an article', () => {
  render(<ArticleCard article={wholeArticle} variant="lead" />);
  expect(card()).toHaveTextContent('Feature, national');
  expect(screen.getByRole('heading', { level: 3, name: 'Nurses open a clinic in Kakuma' })).toBeVisible();
  expect(card()).toHaveTextContent('Kakuma (UNHCR) – The clinic sees two hundred people a day.');
  expect(screen.getByText('3 May 2024')).toHaveAttribute('datetime', '2024-05-03');
  expect(screen.getByRole('img', { name: 'A low white building' })).toHaveAttribute('width', '1600');
  expect(screen.getByRole('figure')).toHaveTextContent('Photo: UNHCR');
  expect(screen.getByText('The new clinic')).toBeVisible();
  expect(card()).toHaveTextContent('Kakuma (camp), Turkana West, Turkana, Kenya');
  expect(term('Goals')).toEqual([
    '3\u00a0Good health and well-being\u00a03.8',
    '10\u00a0Reduced inequalities',
  ]);
  expect(term('Funded by')).toEqual(['Development Bank\u00a0(DB), Viet Nam', 'Fund for Clinics']);
  expect(term('Partners')).toEqual(['County Health Service, Ministry of Health, Kenya']);
  expect(term('Participants')).toEqual([
    'Nurses',
    'Midwives',
    '3 more participants Drivers · Cooks · Teachers',
  ]);
});

test('a standard card shows the summary but neither the body nor the project', () => {
  render(<ArticleCard article={wholeArticle} />);
  expect(card()).not.toHaveTextContent('The clinic has two rooms.');
  expect(card()).not.toHaveTextContent('Clinics Nearby');
});

test('a full card shows the whole body in order and all organization names', () => {
  render(<ArticleStory article={wholeArticle} />);
  const text = card().textContent ?? '';
  const places = [
    'The clinic has two rooms.',
    'What comes next',
    'A third room',
    'We needed this.',
    'A nurse',
    'Clinics Nearby',
  ].map((part) => text.indexOf(part));
  expect(places.every((place) => place >= 0)).toBe(true);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(screen.getByRole('heading', { level: 4, name: 'What comes next' })).toBeVisible();
  expect(screen.getByRole('link', { name: 'plan' })).toHaveAttribute('href', 'https://example.org/plan');
  expect(screen.getByRole('link', { name: 'Clinics Nearby' })).toHaveAttribute(
    'href',
    'https://example.org/project',
  );
  expect(screen.queryByRole('group')).toBeNull();
  expect(screen.getByText('Cooks')).toBeVisible();
});

test('without a summary a standard card shows the first paragraph, and a full card does not repeat it', () => {
  const body = [
    { type: 'heading', content: [{ text: 'Before' }] },
    {
      type: 'paragraph',
      content: [{ text: 'It ' }, { text: 'opened', url: 'https://example.org/o' }, { text: '.' }],
    },
  ];
  const { rerender } = render(<ArticleCard article={article({ body })} />);
  expect(card()).toHaveTextContent('It opened.');
  rerender(<ArticleStory article={article({ body })} />);
  expect(card().textContent?.match(/It opened\./g)).toHaveLength(1);
});

test('an article with only a headline renders a heading and nothing else', () => {
  render(<ArticleCard article={article({})} />);
  expect(card().textContent).toBe('Nurses open a clinic in Kakuma');
  expect(screen.queryByRole('link')).toBeNull();
  for (const role of ['list', 'img', 'figure', 'term', 'group']) expect(screen.queryByRole(role)).toBeNull();
  // No empty space below the headline.
  const padding = Number.parseFloat(getComputedStyle(card()).paddingBottom);
  const bottom = screen.getByRole('heading').getBoundingClientRect().bottom;
  expect(card().getBoundingClientRect().bottom - bottom).toBeCloseTo(padding, 0);
});

test('a card has one link to the story, named by the headline', () => {
  render(
    <ArticleCard
      article={article({ url: 'https://example.org/1', summary: 'More.', sdgs: [{ goal: 1 }] })}
    />,
  );
  const links = screen.getAllByRole('link');
  expect(links).toHaveLength(1);
  expect(links[0]).toHaveAccessibleName('Nurses open a clinic in Kakuma');
});

test('clicking empty space opens the story; text selection and inner links still work', async () => {
  render(
    <div style={{ width: 360 }}>
      <ArticleCard article={wholeArticle} />
    </div>,
  );
  const at = (x: number, y: number) => document.elementFromPoint(x, y);
  const story = screen.getByRole('link', { name: 'Nurses open a clinic in Kakuma' });
  const box = card().getBoundingClientRect();
  expect(at(box.left + 4, box.top + 300)).toBe(story);
  const picture = screen.getByRole('img').getBoundingClientRect();
  expect(at(picture.left + 20, picture.top + 20)).toBe(story);
  const summary = screen.getByText('The clinic sees two hundred people a day.');
  const { left, top } = summary.getBoundingClientRect();
  expect(summary.contains(at(left + 5, top + 8))).toBe(true);
  const bank = screen.getByRole('link', { name: /Development Bank/ });
  const bankBox = bank.getClientRects()[0] as DOMRect;
  expect(bank.contains(at(bankBox.left + 5, bankBox.top + 8))).toBe(true);
});

test.each([
  [2, 'H2'],
  [3, 'H3'],
  [6, 'H6'],
  [1, 'H2'],
  [9, 'H6'],
  [Number.NaN, 'H3'],
])('headingLevel %d renders %s', (level, tag) => {
  render(<ArticleCard article={article({})} headingLevel={level as 3} />);
  expect(screen.getByRole('heading').tagName).toBe(tag);
});

test('keyboard focus moves from the headline to the inner links, and Enter shows the remaining names', async () => {
  render(<ArticleCard article={wholeArticle} />);
  await userEvent.tab();
  expect(screen.getByRole('link', { name: 'Nurses open a clinic in Kakuma' })).toHaveFocus();
  await userEvent.tab();
  expect(screen.getByRole('link', { name: /Development Bank/ })).toHaveFocus();
  await userEvent.tab();
  const more = screen.getByText('3 more participants').closest('summary');
  expect(more).toHaveFocus();
  const rest = more!.parentElement as HTMLDetailsElement;
  expect(rest).toHaveTextContent('Drivers · Cooks · Teachers');
  expect(rest.open).toBe(false);
  await userEvent.keyboard('{Enter}');
  expect(rest.open).toBe(true);
  await userEvent.keyboard(' ');
  expect(rest.open).toBe(false);
});

test('focusing the headline draws a visible ring around the whole card', async () => {
  render(<ArticleCard article={wholeArticle} />);
  await userEvent.tab();
  expect(screen.getByRole('link', { name: 'Nurses open a clinic in Kakuma' })).toHaveFocus();
  const ring = getComputedStyle(card());
  expect([ring.outlineStyle, ring.outlineWidth, ring.outlineColor]).toEqual([
    'solid',
    '3px',
    'rgb(20, 24, 30)',
  ]);
});

function AppLink({ href, children, ...rest }: LinkSlotProps) {
  return (
    <a {...rest} href={`/app${new URL(href).pathname}`}>
      {children}
    </a>
  );
}

test('the components prop replaces links and images', () => {
  const Image = vi.fn((props: { alt: string }) => <img alt={`app: ${props.alt}`} />);
  render(<ArticleCard article={wholeArticle} components={{ Link: AppLink, Image }} />);
  expect(screen.getByRole('link', { name: 'Nurses open a clinic in Kakuma' })).toHaveAttribute(
    'href',
    '/app/stories/clinic',
  );
  expect(screen.getByRole('img', { name: 'app: A low white building' })).toBeVisible();
  expect(Image.mock.calls[0]?.[0]).toMatchObject({
    src: '/picture.svg',
    width: 1600,
    height: 900,
    loading: 'lazy',
  });
});

test('a decorative picture has no accessible name', () => {
  const image = { src: '/picture.svg', decorative: true, ratio: 2 };
  render(<ArticleCard article={article({ image })} />);
  expect(screen.queryByRole('img')).toBeNull();
  expect(card().querySelector('img')).toHaveAttribute('alt', '');
});

test('the accessible name is the headline unless the host sets another', () => {
  // Renders the article twice, as in a lead and again in a list: no name depends on an id.
  render(
    <>
      <ArticleCard article={wholeArticle} linkTarget="_blank" />
      <ArticleCard article={wholeArticle} />
      <h2 id="mine">Chosen by hand</h2>
      <ArticleCard article={wholeArticle} aria-labelledby="mine" />
    </>,
  );
  expect(screen.getAllByRole('article', { name: wholeArticle.headline })).toHaveLength(2);
  expect(screen.getByRole('article', { name: 'Chosen by hand' })).toBeVisible();
});

test('an Arabic story with an English locale marks the language and direction of each text', () => {
  render(
    <ArticleCard
      article={article({
        language: 'ar',
        headline: 'افتتاح عيادة',
        section: 'أخبار',
        scope: 'local',
        published: '2024-05-03',
        locations: [{ name: 'المفرق', country: 'JO' }],
        funders: [{ name: 'صندوق العيادات', country: 'JO' }],
        sdgs: [{ goal: 3 }],
      })}
    />,
  );
  expect(card()).toHaveAttribute('lang', 'ar');
  expect(card()).toHaveAttribute('dir', 'rtl');
  for (const text of ['local', '3 May 2024', 'Where', 'Funded by', 'Goals']) {
    expect(screen.getByText(text)).toHaveAttribute('lang', 'en');
    expect(screen.getByText(text)).toHaveAttribute('dir', 'ltr');
  }
  for (const country of screen.getAllByText('Jordan')) expect(country).toHaveAttribute('lang', 'en');
  expect(screen.getByText(/المفرق/)).not.toHaveAttribute('lang');
  expect(screen.getByText(/Good health and well-being/)).toHaveAttribute('lang', 'en');
});

test('uses no generated component id, and one style rule serves many cards', () => {
  render(
    Array.from({ length: 20 }, (_, index) => (
      <ArticleCard key={index} article={{ ...wholeArticle, id: `${index}` }} />
    )),
  );
  const classes = [...document.querySelectorAll('[class]')].flatMap((element) => [...element.classList]);
  expect(classes.filter((name) => name.startsWith('sc-'))).toEqual([]);
  expect(document.querySelectorAll('style[data-href^="nc-card-"]')).toHaveLength(1);
});
