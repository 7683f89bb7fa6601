// app/client/page.jsx
'use client';
import { ArticleCard } from 'news-cards';
import { parseArticle } from 'news-cards/model';
import { useState } from 'react';
import data from '../../article.json';

export default function Page() {
  const [{ article }] = useState(() => parseArticle(data));
  return <ArticleCard article={article} headingLevel={2} />;
}
