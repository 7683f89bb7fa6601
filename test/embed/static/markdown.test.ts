/** Cards in Markdown, as authors paste them between paragraphs. */
import { HtmlRenderer, Parser } from 'commonmark';
import MarkdownIt from 'markdown-it';
import { Marked } from 'marked';
import { expect, test } from 'vitest';
import { elementSnippet, scriptlessSnippets } from '../../../src/embed/snippet.js';
import type { Article } from '../../../src/exports/model.js';
import { renderListToHtml, renderToHtml } from '../../../src/exports/server.js';
import { article, wholeArticle } from '../../support/articles.js';

const engines: Record<string, (text: string) => string> = {
  commonmark: (text) => new HtmlRenderer().render(new Parser().parse(text)),
  'markdown-it': (text) => new MarkdownIt({ html: true }).render(text),
  marked: (text) => new Marked({ async: false }).parse(text) as string,
};

const theme = { '--nc-color-accent': '#7a1f3d' };
const scripts = { assets: 'https://example.org/news-cards/' };
const { static: staticSnippet, plain, markup } = scriptlessSnippets;
const forms: Record<string, (article: Article) => string> = {
  element: (one) => renderToHtml(one, { variant: 'full' }).element,
  fragment: (one) => renderToHtml(one, { variant: 'full' }).fragment,
  html: (one) => renderToHtml(one, { variant: 'full' }).html,
  forSanitizers: (one) => renderToHtml(one, { variant: 'full' }).forSanitizers,
  'element of a list': (one) => renderListToHtml([one, one], { filters: { href: () => '/' } }).element,
  'fragment of a list': (one) => renderListToHtml([one, one], { filters: { href: () => '/' } }).fragment,
  'static snippet': (one) => staticSnippet(one),
  'static snippet with a theme': (one) => staticSnippet(one, { theme }),
  'plain snippet with a theme': (one) => plain(one, { theme }),
  'markup snippet': (one) => markup([one, one]),
  'element snippet': (one) => elementSnippet(one, { theme }, scripts),
};

const lines = 'One line.\n\n    Another one.\r\n\r\n- A *third* one.';
const stories = [
  wholeArticle,
  article({ ...wholeArticle, summary: undefined, language: 'ar' }),
  // Valid articles have no line breaks, but an application may write one by hand.
  { ...wholeArticle, summary: lines, image: { ...wholeArticle.image!, alt: lines, caption: lines } },
];

test.each(Object.keys(engines))('%s leaves every form of a card as it is', (engine) => {
  for (const [form, write] of Object.entries(forms)) {
    for (const story of stories) {
      const html = write(story);
      const page = engines[engine]!(`Before.\n\n${html}\n\nAfter.\n`);
      expect(page.replaceAll(/\n*(<p>(?:Before|After)\.<\/p>)\n*/g, '$1'), form).toBe(
        `<p>Before.</p>${html}<p>After.</p>`,
      );
    }
  }
});
