// src/Story.jsx
import { ArticleCard } from 'news-cards';
import { useState } from 'react';

export function Story({ article }) {
  const [isWhole, setIsWhole] = useState(false);
  return (
    <>
      <ArticleCard article={article} headingLevel={2} variant={isWhole ? 'full' : 'standard'} />
      <button type="button" onClick={() => setIsWhole(!isWhole)}>
        {isWhole ? 'Show less' : 'Show more'}
      </button>
    </>
  );
}
