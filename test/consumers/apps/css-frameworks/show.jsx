import { ArticleCard } from 'news-cards';
import { parseArticle } from 'news-cards/model';
import { createRoot } from 'react-dom/client';
import data from './article.json';

const result = parseArticle(data);
// The same width on every page, whatever margin its body has.
const room = { width: 420, margin: 20 };

export function show(Around = 'main') {
  createRoot(document.getElementById('root')).render(
    <Around>
      <div style={room}>{result.ok && <ArticleCard article={result.article} headingLevel={2} />}</div>
    </Around>,
  );
}
