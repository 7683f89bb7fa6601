/** Every document that an article becomes part of, with texts and addresses that would leave their element or attribute. */
import { DomUtils, parseDocument } from 'htmlparser2';
import { expect, test } from 'vitest';
import { discoveryLink, staticPage } from '../../src/embed/frame/staticPage.js';
import { iframeSnippet } from '../../src/embed/snippet.js';
import { renderToHtml } from '../../src/embed/static/renderToHtml.js';
import type { Article } from '../../src/model/article.js';
import { toShareSvg } from '../../src/output/shareImage/toShareSvg.js';
import { articleOf, everyField } from '../model/inputs.js';
import { digestWriters, formatWriters } from '../support/writeFormats.js';

const evil = `"'><x-evil data-evil="1">&lt;x-evil>]]>[audio]`;
/** An address with white space would be encoded. */
const evilPath = evil.replaceAll(' ', '/');
/** What only texts say, so that any text may follow. */
const texts =
  /^(headline|summary|text|section|place|agency|name|acronym|parent|alt|credit|caption|source|statement|note|role|quote|reviewedBy|license|reason)$/;
const addresses = /^(url|logo|src|corrections|ethics)$/;

/** A copy with the text after every text, and in every address. */
function spoiled(value: unknown, key = ''): unknown {
  if (Array.isArray(value))
    return value.map((entry) => spoiled(entry, /^(within|topics)$/.test(key) ? 'name' : key));
  if (typeof value === 'object' && value)
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, spoiled(part, name)]));
  if (typeof value !== 'string') return value;
  if (texts.test(key)) return value + evil;
  return addresses.test(key) && !value.startsWith('mailto:') ? value + evilPath : value;
}

/** Also what no parser would have let through: outputs must not depend on it. */
const unparsed = spoiled(articleOf({ ...everyField, evidence: undefined })) as Article;
const articles = { parsed: articleOf(unparsed), unparsed: { ...unparsed, language: `en${evil}` } };

const elementsIn = (markup: string, xmlMode: boolean) =>
  DomUtils.getElementsByTagName(() => true, parseDocument(markup, { xmlMode }), true);

/** The HTML that a feed contains as text. */
const htmlInFeed = (xml: string) =>
  elementsIn(xml, true)
    .filter(({ name, attribs }) => /^(content:encoded|description)$/.test(name) || attribs.type === 'html')
    .map((element) => DomUtils.textContent(element))
    .join('\n');

const options = { variant: 'full', baseUrl: 'https://example.org/' } as const;
const formats = await formatWriters();
const documents: Record<string, (article: Article) => string> = {
  ...Object.fromEntries(
    (['email', 'story', 'open-graph', 'atom', 'rss'] as const).map((name) => [name, formats[name]]),
  ),
  'an e-mail digest': (await digestWriters())['email digest']!,
  'the HTML in an Atom feed': (article) => htmlInFeed(formats.atom(article)),
  'the HTML in an RSS feed': (article) => htmlInFeed(formats.rss(article)),
  'the HTML in a JSON Feed': (article) => JSON.parse(formats['json-feed'](article)).items[0].content_html,
  'a page for a frame': (article) =>
    staticPage(article, {
      variant: 'full',
      oEmbed: `https://example.org/?${evilPath}`,
      colorScheme: 'light',
    }),
  'a card': (article) => renderToHtml(article, options).fragment,
  'a share image': (article) => toShareSvg(article),
  'a link to oEmbed': ({ headline, url = '' }) => discoveryLink(url, headline),
  'the tag of a frame': (article) =>
    iframeSnippet(article, {}, { assets: `https://example.org/${evilPath}/` }),
};

test.each(
  Object.entries(documents).flatMap(([name, write]) =>
    Object.entries(articles).map(([kind, article]) => [name, kind, write, article] as const),
  ),
)(
  '%s of an article that is %s has no element or attribute that a text of it wrote',
  (_, __, write, article) => {
    const markup = write(article);
    expect(markup).toContain('x-evil');
    for (const xmlMode of [false, true]) {
      const found = elementsIn(markup, xmlMode).flatMap(({ name, attribs }) => [
        name,
        ...Object.keys(attribs),
      ]);
      expect(found.length).toBeGreaterThan(1);
      expect(found.filter((one) => /evil|["'<]/.test(one))).toEqual([]);
    }
  },
);

// WordPress runs what is between brackets as a shortcode, in text and in attributes.
const pageParts = Object.entries(documents).filter(([name]) => name !== 'atom' && name !== 'rss');
test.each(pageParts)('%s has no bracket that a text or an address wrote', (_, write) => {
  const markup = write(articles.unparsed as Article);
  expect(markup).toMatch(/(&#91;|%5B)audio(&#93;|%5D)/);
  expect(markup.replace(/<(style|script)\b[^>]*>.*?<\/\1>|<!--.*?-->/gs, '')).not.toMatch(/[[\]]/);
});
