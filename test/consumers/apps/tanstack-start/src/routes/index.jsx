// src/routes/index.jsx
import { createFileRoute, Link } from '@tanstack/react-router';
import { ArticleCard } from 'news-cards';
import { parseArticle } from 'news-cards/model';
import { useState } from 'react';
import data from '../../article.json';

export const Route = createFileRoute('/')({ component: Home });

const { article } = parseArticle(data);

function Home() {
  const [count, setCount] = useState(0);
  return (
    <main>
      <button type="button" onClick={() => setCount(count + 1)}>
        Pressed {count} times
      </button>
      <Link to="/other">Other page</Link>
      <ArticleCard article={article} headingLevel={2} />
    </main>
  );
}
