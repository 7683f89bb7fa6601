/** Sanitisers as hosts configure them: functions that return what they leave of HTML. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright';
import { rehype } from 'rehype';
import rehypeSanitize from 'rehype-sanitize';
import sanitizeHtml from 'sanitize-html';
import wordPressPost from '../fixtures/wordPressPost.json' with { type: 'json' };

export interface Sanitizer {
  name: string;
  /** Runs the sanitiser; DOMPurify needs the page's DOM. */
  clean: (html: string, page: Page) => Promise<string> | string;
}

const require = createRequire(import.meta.url);
const domPurify = require.resolve('dompurify/dist/purify.min.js');
const gitHub = rehype().data('settings', { fragment: true }).use(rehypeSanitize);

const { '*': _, ...wordPressTags } = wordPressPost.attributes;
const wordPress: sanitizeHtml.IOptions = {
  allowedTags: Object.keys(wordPressTags),
  allowedAttributes: wordPressPost.attributes,
  // WordPress removes tags only, and leaves what is between them.
  nonTextTags: [],
};

/** The text format “Basic HTML” of Drupal 10 and 11: `filter.format.basic_html.yml` of the profile “Standard”. */
const drupal: sanitizeHtml.IOptions = {
  allowedTags: 'br p h2 h3 h4 h5 h6 cite dl dt dd a blockquote ul ol strong em code li img'.split(' '),
  allowedAttributes: {
    '*': ['dir', 'lang'],
    a: ['hreflang', 'href'],
    blockquote: ['cite'],
    ol: ['type', 'start'],
    ul: ['type'],
    img: [
      'src',
      'alt',
      'height',
      'width',
      'data-align',
      'data-caption',
      'data-entity-type',
      'data-entity-uuid',
    ],
  },
  nonTextTags: [],
};

/** `sanitize` of Rails: the lists of rails-html-sanitizer 1.6. */
const rails: sanitizeHtml.IOptions = {
  allowedTags:
    'a abbr acronym address b big blockquote br cite code dd del dfn div dl dt em h1 h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p pre samp small span strong sub sup time tt ul var'.split(
      ' ',
    ),
  allowedAttributes: {
    '*': 'abbr alt cite class datetime height href lang name src title width xml:lang'.split(' '),
  },
  nonTextTags: [],
};

export const sanitizers: readonly Sanitizer[] = [
  {
    name: `DOMPurify ${versionOf('dompurify')}`,
    clean: async (html, page) => {
      await page.addScriptTag({ path: domPurify });
      return page.evaluate(
        (html) =>
          (globalThis as never as { DOMPurify: typeof import('dompurify').default }).DOMPurify.sanitize(html),
        html,
      );
    },
  },
  {
    name: `sanitize-html ${versionOf('sanitize-html')}`,
    clean: (html) => sanitizeHtml(html),
  },
  {
    name: 'WordPress, for authors without `unfiltered_html`',
    clean: (html) => sanitizeHtml(html, wordPress),
  },
  {
    name: 'Drupal’s “Basic HTML”',
    clean: (html) => sanitizeHtml(html, drupal),
  },
  {
    name: 'Rails',
    clean: (html) => sanitizeHtml(html, rails),
  },
  {
    name: `rehype-sanitize ${versionOf('rehype-sanitize')}, as on GitHub`,
    clean: async (html) => `${await gitHub.process(html)}`,
  },
];

function versionOf(name: string): string {
  return JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version;
}
