// main.jsx
import { ArticleCard } from 'news-cards';
import { parseArticle } from 'news-cards/model';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import data from './article.json';

function Story({ data }) {
  const result = parseArticle(data);
  if (!result.ok) return <p>{result.issues[0]?.message}</p>;
  return <ArticleCard article={result.article} headingLevel={2} />;
}

createRoot(document.getElementById('root')).render(
  <StrictMode>
    <Story data={data} />
  </StrictMode>,
);
