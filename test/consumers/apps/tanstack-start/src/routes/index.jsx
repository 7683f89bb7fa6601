// src/routes/index.jsx
import { createFileRoute } from '@tanstack/react-router';
import { ArticleCard } from 'news-cards';
import { parseArticle } from 'news-cards/model';
import data from '../../article.json';

export const Route = createFileRoute('/')({ component: Home });

const { article } = parseArticle(data);

function Home() {
  return (
    <main>
      <ArticleCard article={article} headingLevel={2} />
    </main>
  );
}
