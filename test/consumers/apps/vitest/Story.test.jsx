// Story.test.jsx
import { render, screen } from '@testing-library/react';
import { ArticleCard } from 'news-cards';
import { parseArticle } from 'news-cards/model';
import { expect, test } from 'vitest';
import data from './article.json';

test('the story links to its page', () => {
  const { article } = parseArticle(data);
  render(<ArticleCard article={article} headingLevel={2} />);
  const link = screen.getByRole('link', { name: data.headline });
  expect(link.getAttribute('href')).toBe(data.url);
  expect(screen.getByRole('heading', { level: 2, name: data.headline })).toBeTruthy();
});
