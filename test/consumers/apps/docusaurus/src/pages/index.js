// src/pages/index.js
import Link from '@docusaurus/Link';
import Layout from '@theme/Layout';
import { ArticleCard } from 'news-cards';
import { parseArticle } from 'news-cards/model';
import { useState } from 'react';
import data from '../../article.json';

const result = parseArticle(data);

export default function Page() {
  const [count, setCount] = useState(0);
  return (
    <Layout>
      <button type="button" onClick={() => setCount(count + 1)}>
        Pressed {count} times
      </button>
      <Link to="/other">Other page</Link>
      {result.ok && <ArticleCard article={result.article} headingLevel={2} />}
    </Layout>
  );
}
