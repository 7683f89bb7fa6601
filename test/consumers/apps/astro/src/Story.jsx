// src/Story.jsx
import { ArticleCard, ArticleStory } from 'news-cards';
import { useState } from 'react';

export function Story({ article }) {
  const [isWhole, setIsWhole] = useState(false);
  const Shown = isWhole ? ArticleStory : ArticleCard;
  return (
    <>
      <Shown article={article} headingLevel={2} />
      <button type="button" onClick={() => setIsWhole(!isWhole)}>
        {isWhole ? 'Show less' : 'Show more'}
      </button>
    </>
  );
}
