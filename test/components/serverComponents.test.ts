import { Writable } from 'node:stream';
import { createElement } from 'react';
import { renderToPipeableStream, renderToString } from 'react-dom/server';
import { afterEach, expect, test, vi } from 'vitest';
import { article, wholeArticle } from '../support/articles.js';

afterEach(() => {
  vi.doUnmock('react');
  vi.resetModules();
});

/** The components as React for server components loads them. */
async function serverComponents() {
  vi.doMock('react', async (importOriginal) => {
    const { createContext: _, ...react } = await importOriginal<typeof import('react')>();
    return react;
  });
  return import('../../src/exports/index.js');
}

const stylesIn = (html: string) => html.match(/<style/g)?.length ?? 0;

test('a page of server components contains the style sheet of each component once, however many cards it has', async () => {
  const { ArticleCard, ArticleList } = await serverComponents();
  const articles = Array.from({ length: 30 }, (_, index) => article({ headline: `Story ${index}` }));
  const html = renderToString(
    createElement('main', null, [
      createElement(ArticleList, { key: 'list', articles }),
      createElement(ArticleCard, { key: 'card', article: wholeArticle, className: 'own' }),
    ]),
  );
  expect(html.match(/<article/g)).toHaveLength(31);
  expect(html).toMatch(/class="nc-card nc-card-\w+ own"/);
  expect(stylesIn(html)).toBe(2);
  expect(html.match(/container(-type)?:[^;]*inline-size/g)).toHaveLength(2);
});

test('in React 18 components leave their style sheets to styled-components', async () => {
  vi.doMock('react', async (importOriginal) => ({
    ...(await importOriginal<typeof import('react')>()),
    version: '18.3.1',
  }));
  const { ArticleCard } = await import('../../src/exports/index.js');
  const html = renderToString(createElement(ArticleCard, { article: wholeArticle }));
  expect(stylesIn(html)).toBe(0);
});

test('a component passes its nonce to its style sheet, not to its root', async () => {
  const { ArticleCard } = await import('../../src/exports/index.js');
  const page = createElement(ArticleCard, { article: wholeArticle, nonce: 'n0nce' });
  const stream = await new Promise<string>((done, fail) => {
    let html = '';
    const { pipe } = renderToPipeableStream(page, {
      nonce: { style: 'n0nce' } as never,
      onError: fail,
      onAllReady: () =>
        pipe(
          new Writable({
            write(chunk, _, next) {
              html += chunk;
              next();
            },
            final(next) {
              done(html);
              next();
            },
          }),
        ),
    });
  });
  expect(stream).toMatch(/<style nonce="n0nce" data-precedence="nc-card-/);
  expect(stream.match(/n0nce/g)).toHaveLength(1);
});
