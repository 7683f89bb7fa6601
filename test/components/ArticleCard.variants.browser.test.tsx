import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { ArticleCard, ArticleStory } from '../../src/exports/index.js';
import { type ArticleVariant, variants } from '../../src/view/variants.js';
import { article, wholeArticle } from '../support/articles.js';
import { expectConsole } from '../support/consoleGuard.js';
import { InVariant } from '../support/InVariant.js';

const everything = article({
  ...wholeArticle,
  updated: '2024-05-04T09:30:00+03:00',
  publisher: { name: 'Example Agency' },
  authors: [{ name: 'A nurse who writes', url: 'mailto:nurse@example.org' }],
  topics: ['health', 'rooms'],
});
const card = () => screen.getByRole('article');
const shows = (variant: ArticleVariant) => {
  const { unmount } = render(<InVariant article={everything} variant={variant} />);
  const { textContent } = card();
  const link = screen.getByRole('link', { name: everything.headline });
  expect(link).toHaveAttribute('href', everything.url);
  const shown = {
    picture: screen.queryByRole('img') !== null,
    credit: textContent!.includes('Photo: UNHCR'),
    caption: textContent!.includes('The new clinic'),
    standfirst: textContent!.includes(everything.summary!),
    story: textContent!.includes('The clinic has two rooms.'),
    published: textContent!.includes('3 May 2024'),
    updated: textContent!.includes('Updated 4 May 2024'),
    dateline: textContent!.includes('Kakuma\u00a0(UNHCR)'),
    place: textContent!.includes('Turkana West'),
    goals: /SDG.*10/.test(textContent!),
    funders: textContent!.includes('Fund for Clinics'),
    project: textContent!.includes('Clinics Nearby'),
    publisher: textContent!.includes('Example Agency'),
    author: textContent!.includes('A nurse who writes'),
    topic: textContent!.includes('rooms'),
  };
  unmount();
  return Object.entries(shown).flatMap(([part, is]) => (is ? part : []));
};

const partsOf: Record<ArticleVariant, string> = {
  lead: 'picture credit caption standfirst published updated dateline place goals funders publisher',
  standard: 'picture credit standfirst updated dateline place goals funders publisher',
  compact: 'picture credit updated place goals publisher',
  headline: 'updated publisher',
  full: 'picture credit caption standfirst story published updated dateline place goals funders project publisher author topic',
};

test.each(variants)('%s shows its headline, its link, and the parts of its variant', (variant) => {
  expect(shows(variant)).toEqual(partsOf[variant].split(' '));
});

test('a full card without a summary still says where the story was written', () => {
  render(<ArticleStory article={{ ...everything, summary: undefined }} />);
  expect(screen.getByText('Kakuma (UNHCR)')).toBeVisible();
});

test.each(variants)('a withdrawn story in %s shows its notice first and no content', (variant) => {
  const status = { type: 'withdrawn', reason: 'The clinic was not opened.', date: '2024-05-06' } as const;
  render(<InVariant article={{ ...everything, status }} variant={variant} />);
  expect(card().textContent).toMatch(/^Withdrawn 6 May 2024 The clinic was not opened\./);
  expect(screen.getByRole('link', { name: everything.headline })).toBeVisible();
  expect(screen.queryByRole('img')).toBeNull();
  for (const gone of ['two hundred', 'two rooms', 'Turkana', 'SDG', 'Fund for', 'Nurses’', 'Nearby']) {
    expect(card()).not.toHaveTextContent(gone);
  }
});

test('a withdrawal without a reason shows the text of the locale', () => {
  render(<ArticleCard article={article({ language: 'fr', status: { type: 'withdrawn' } })} />);
  expect(screen.getByText('This story has been withdrawn.')).toHaveAttribute('lang', 'en');
});

test('a correction comes before the story in every variant, with a machine-readable date', () => {
  const status = { type: 'correction', text: 'Two rooms, not three.', date: '2024-05-05T10:00:00Z' } as const;
  for (const variant of variants) {
    const { unmount } = render(<InVariant article={{ ...everything, status }} variant={variant} />);
    expect(card().textContent).toMatch(/^Correction 5 May 2024 Two rooms, not three\./);
    expect(within(card()).getByText('5 May 2024')).toHaveAttribute('datetime', status.date);
    expect(screen.getByText('Correction').getBoundingClientRect().bottom).toBeLessThanOrEqual(
      screen.getByRole('heading', { name: everything.headline }).getBoundingClientRect().top,
    );
    unmount();
  }
});

test('a folded story opens by keyboard and closes again', async () => {
  render(<ArticleStory article={everything} story="folded" />);
  const words = screen.getByText('The clinic has two rooms.');
  expect(words).not.toBeVisible();
  screen.getByText('Read the story').focus();
  await userEvent.keyboard('{Enter}');
  expect(words).toBeVisible();
  await userEvent.keyboard('{Enter}');
  expect(words).not.toBeVisible();
});

test('relative dates keep the absolute date in the tooltip and in datetime', () => {
  const { rerender } = render(
    <ArticleCard article={everything} variant="lead" now="2024-05-04T10:30:00+03:00" />,
  );
  expect(screen.getByText('yesterday')).toHaveAttribute('title', '3 May 2024');
  expect(screen.getByText('yesterday')).toHaveAttribute('datetime', '2024-05-03');
  expect(screen.getByText('Updated 1 hour ago')).toHaveAttribute('title', '4 May 2024');
  rerender(<ArticleCard article={everything} variant="lead" now={Date.parse('2024-06-04')} />);
  expect(screen.getByText('3 May 2024')).not.toHaveAttribute('title');
});

test('timeZone decides the day of an instant but not of a calendar date', () => {
  const late = article({ published: '2024-05-03', updated: '2024-05-03T22:30:00Z' });
  render(<ArticleCard article={late} variant="lead" timeZone="Asia/Amman" />);
  expect(screen.getByText('3 May 2024')).toBeVisible();
  expect(screen.getByText('Updated 4 May 2024')).toBeVisible();
});

test('an unknown timeZone is ignored with a warning', () => {
  expectConsole(/timeZone: received "Mars\/Base"/);
  const late = article({ published: '2024-05-03T22:30:00-03:00' });
  render(<ArticleCard article={late} timeZone="Mars/Base" />);
  expect(screen.getByText('3 May 2024')).toBeVisible();
});

test('only a link that opens a new tab announces it', () => {
  const { rerender } = render(<ArticleCard article={everything} linkTarget="_blank" />);
  const link = screen.getByRole('link', { name: `${everything.headline}, opens in a new tab` });
  expect(link).toHaveAttribute('target', '_blank');
  rerender(<ArticleCard article={everything} linkTarget="_top" />);
  expect(screen.getByRole('link', { name: everything.headline })).toHaveAttribute('target', '_top');
});
