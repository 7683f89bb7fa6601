/** A React application that shows cards with the elements; bundled and run by `reactHost.test.ts`. */
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { NewsCardElement } from '../../../src/exports/element.js';

function Host() {
  const [count, setCount] = useState(1);
  const [shown, setShown] = useState(true);
  return (
    <main>
      <button type="button" onClick={() => setCount(count + 1)}>
        More
      </button>
      <button type="button" onClick={() => setShown(!shown)}>
        Toggle
      </button>
      {shown && (
        <news-card
          ref={(element: NewsCardElement | null) => {
            element?.addEventListener('news-card-ready', ({ detail }) => {
              document.title = detail.articles[0]?.headline ?? '';
            });
          }}
          article={{ headline: `Story ${count}`, url: 'https://example.org/' }}
          variant={count % 2 ? 'standard' : 'compact'}
          heading-level={2}
        >
          <p>Loading</p>
        </news-card>
      )}
      <news-card-list
        layout="stack"
        limit={2}
        articles={[{ headline: 'A' }, { headline: 'B' }, { headline: `C ${count}` }]}
      />
    </main>
  );
}

createRoot(document.body.appendChild(document.createElement('div'))).render(<Host />);
