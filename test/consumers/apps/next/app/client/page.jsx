// app/client/page.jsx
'use client';
import { ArticleCard } from 'news-cards';
import { parseArticle } from 'news-cards/model';
import { useState } from 'react';
import data from '../../article.json';

export default function Page() {
  const [result] = useState(() => parseArticle(data));
  return result.ok && <ArticleCard article={result.article} headingLevel={2} />;
}
