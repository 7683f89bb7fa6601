// src/pages/index.js
import Layout from '@theme/Layout';
import { ArticleCard } from 'news-cards';
import { parseArticle } from 'news-cards/model';
import data from '../../article.json';

const result = parseArticle(data);

export default function Page() {
  return <Layout>{result.ok && <ArticleCard article={result.article} headingLevel={2} />}</Layout>;
}
