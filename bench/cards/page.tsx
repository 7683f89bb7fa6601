import { type ComponentType, type ReactNode, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, hydrateRoot, type Root } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import type { Article } from '../../src/model/article.js';
import { makeArticles } from './articles.js';

type Articles = readonly Article[];

export interface CardModule {
  Card: ComponentType<{ article: Article }>;
  /** The library's component for long lists, if it has one. */
  LongList?: ComponentType<{ articles: Articles }>;
  /** The same in columns. */
  Grid?: ComponentType<{ articles: Articles }>;
}

const place = document.getElementById('place')!;
let root: Root;
let html = '';
/** What is shown, and what it becomes in an update. */
let before: Articles = [];
let after: Articles = [];
let show: (articles: Articles) => void;

function App({ draw }: { draw: (articles: Articles) => ReactNode }) {
  const [articles, setArticles] = useState(before);
  show = setArticles;
  return draw(articles);
}

function mount(element: ReactNode) {
  root = createRoot(place);
  flushSync(() => root.render(element));
}

/** Offers what `bench/browser.mjs` calls in a page, as the global `bench`. */
export function offerBench({ Card, LongList, Grid }: CardModule): void {
  const drawCards = (articles: Articles) => (
    <main>
      {articles.map((article) => (
        <Card key={article.id} article={article} />
      ))}
    </main>
  );
  const drawList = LongList ? (articles: Articles) => <LongList articles={articles} /> : drawCards;
  const drawGrid = Grid ? (articles: Articles) => <Grid articles={articles} /> : drawCards;
  const app = <App draw={drawCards} />;

  const bench = {
    prepare(count: number, update?: 'all' | 'one') {
      before = makeArticles(count);
      const isChanged = (index: number) => update === 'all' || index === count >> 1;
      after = before.map((article, index) =>
        isChanged(index) ? { ...article, headline: `${article.headline}!` } : article,
      );
    },
    /** Puts the cards into the page as a server does, to be hydrated. */
    prepareHtml() {
      html ||= renderToString(app);
      place.innerHTML = html;
    },
    mount: () => mount(app),
    /** Milliseconds of script until the cards are in the page; their styles and layout follow before it returns. */
    firstPageMs(isList: boolean) {
      const start = performance.now();
      mount(isList ? <App draw={drawGrid} /> : app);
      const end = performance.now();
      document.body.getBoundingClientRect();
      return end - start;
    },
    mountLongList: () => mount(<App draw={drawList} />),
    hydrate() {
      flushSync(() => {
        root = hydrateRoot(place, app);
      });
    },
    update: () => flushSync(() => show(after)),
    clear() {
      root.unmount();
      place.replaceChildren();
      before = after = [];
    },
  };
  Object.assign(globalThis, { bench });
}
