/** Crafted inputs of any size for `bench/growth.mjs`: each is made to meet one loop or expression of an adapter again and again. */
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const { fromAny, fromFeed, fromJsonLd, fromReliefWeb, fromText, jsonLdScript, toJsonFeed, toJsonLd } =
  await import(`${root}dist/exports/adapters.js`);
const { parseArticle } = await import(`${root}dist/exports/model.js`);

/** One row of the table: `prepare` makes an input of about `size` characters, and gives the function to measure. */
/** @typedef {{ name: string, prepare: (size: number) => () => unknown }} Input */

/** `unit` again and again, `size` characters of it. @param {string} unit @param {number} size */
const fill = (unit, size) => unit.repeat(Math.ceil(size / unit.length));

/** As many different parts as give `size` characters. @param {(index: number) => string} part @param {number} size */
function count(part, size) {
  const parts = [];
  for (let length = 0, index = 0; length < size; index++) {
    const next = part(index);
    parts.push(next);
    length += next.length;
  }
  return parts.join('');
}

/**
 * @param {string} reader
 * @param {(input: any) => unknown} read
 * @param {Record<string, (size: number) => unknown>} makers
 * @returns {Input[]}
 */
function rows(reader, read, makers) {
  return Object.entries(makers).map(([name, make]) => ({
    name: `${reader}: ${name}`,
    prepare(size) {
      const input = make(size);
      return () => read(input);
    },
  }));
}

/** @param {object} fields */
const article = (fields) => ({ headline: 'A new well', ...fields });
/** @param {string} text */
const paragraph = (text) => ({ type: 'paragraph', content: [{ text }] });
/** @param {number} size @param {number} each @param {(index: number) => unknown} part */
const list = (size, each, part) => Array.from({ length: Math.ceil(size / each) }, (_, index) => part(index));

/** @param {number} length @returns {[string, unknown][]} */
const fields = (length) => Array.from({ length }, (_, at) => [`field${at}`, at]);

/** Lists and blocks of the model are cut at its limits: these stay below them, or are long texts. */
const models = rows('parseArticle', parseArticle, {
  'language of many subtags': (size) => article({ language: `en${count((at) => `-a${1e6 + at}`, size)}` }),
  'language with underscores': (size) => article({ language: `en${count((at) => `_a${1e6 + at}`, size)}` }),
  'one long paragraph': (size) => article({ body: [paragraph(fill('The well is open. ', size))] }),
  'marks on one letter': (size) => article({ body: [paragraph(`x${fill('\u0301\u0323', size)}`)] }),
  'marks in wrong order': (size) =>
    article({ body: list(size, 2000, () => paragraph(`x${'\u0301'.repeat(999)}${'\u0323'.repeat(999)}`)) }),
  'lone surrogates': (size) => article({ body: [paragraph(fill('\ud83d', size))] }),
  'controls and noncharacters': (size) => article({ body: [paragraph(fill('\u0007\ufffe\u202e', size))] }),
  'white space around a text': (size) => article({ summary: `${fill(' \u2028', size)}x${fill('\t', size)}` }),
  paragraphs: (size) => article({ body: list(size, 100, (at) => paragraph(`Well ${at} is open.`)) }),
  'runs with links': (size) =>
    article({
      body: list(size, 20_000, () => ({
        type: 'paragraph',
        content: list(20_000, 50, (at) => ({ text: 'x', url: `https://example.org/${at}` })),
      })),
    }),
  'null entries': (size) => article({ body: list(size, 100, () => null) }),
  'entries of a wrong kind': (size) => article({ body: list(size, 100, (at) => ({ type: `x${at}` })) }),
  'unknown fields': (size) =>
    article({ body: list(size, 10_000, () => ({ ...paragraph('x'), ...Object.fromEntries(fields(500)) })) }),
  'an address of many dots': (size) => article({ url: `https://${fill('a.', size)}example.org/` }),
  'a relative address': (size) => article({ image: { src: `/${fill('../ ', size)}` } }),
});

/** @param {string} parts @param {string} attributes */
const rss = (parts, attributes = '') =>
  `<rss version="2.0" ${attributes}><channel><title>Agency</title><link>https://example.org/</link>${parts}</channel></rss>`;
/** @param {string} parts */
const item = (parts) => `<item><title>A new well</title><link>https://example.org/well</link>${parts}</item>`;
/** @param {string} html */
const story = (html) => rss(item(`<description><![CDATA[${html}]]></description>`));
/** @param {string} items */
const jsonFeed = (items) =>
  `{"version":"https://jsonfeed.org/version/1.1","title":"Agency","items":[${items}]}`;

const feeds = rows('fromFeed', fromFeed, {
  items: (size) => rss(count((at) => item(`<guid>${at}</guid>`), size)),
  'items without an end': (size) => rss(fill('<item><title>A', size)),
  'undeclared prefixes': (size) => rss(item(count((at) => `<p${at}:x/>`, size))),
  'declared prefixes': (size) =>
    rss(
      item(count((at) => `<p${at}:x/>`, size / 2)),
      count((at) => ` xmlns:p${at}="x"`, size / 2),
    ),
  'prefixes declared where they stand': (size) =>
    rss(item(count((at) => `<p${at}:x xmlns:p${at}="x"/>`, size))),
  attributes: (size) => rss(item(`<enclosure ${count((at) => ` a${at}="x"`, size)}/>`)),
  'levels of XML': (size) => rss(item(fill('<x>', size))),
  'crossed tags': (size) => rss(item(fill('<b><i></b></i>', size))),
  'ends that close nothing': (size) => rss(item(fill('<a></b>', size))),
  'bare ampersands': (size) => rss(item(`<description>${fill('& ', size)}</description>`)),
  'entities of HTML': (size) => rss(item(`<description>${fill('&nbsp;', size)}</description>`)),
  categories: (size) => rss(item(count((at) => `<category>SDG ${at}</category>`, size))),
  'one category of spaces': (size) => rss(item(`<category>goal${fill(' \t', size)}</category>`)),
  authors: (size) => rss(item(count((at) => `<author>a${at}@example.org (A${at} &lt;a@b.c)</author>`, size))),
  'a date of spaces': (size) => rss(item(`<pubDate>2 Apr${fill(' \t', size)}2015x</pubDate>`)),
  'pictures of Media RSS': (size) =>
    rss(
      item(count((at) => `<media:content url="https://example.org/${at}.jpg" width="9"/>`, size)),
      'xmlns:media="http://search.yahoo.com/mrss/"',
    ),
  'links of FeedBurner': (size) =>
    rss(item(fill('<feedburner:origLink>https://example.org/', size)), 'xmlns:feedburner="x"'),
  'links of Atom': (size) =>
    `<feed xmlns="http://www.w3.org/2005/Atom"><title>A</title><entry><title>B</title>${count((at) => `<link href="/${at}"/>`, size)}</entry></feed>`,
  'items of RDF': (size) =>
    `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel><items>${count((at) => `<rdf:li rdf:resource="/${at}"/>`, size / 2)}</items></channel>${count((at) => `<item rdf:about="/${at}"><title>A</title></item>`, size / 2)}</rdf:RDF>`,
  'a width of spaces': (size) => story(`<img src="/a.jpg" width="0${fill('\t', size)}x">`),
  'paragraphs without an end': (size) => story(fill('<p>x', size)),
  'lists in lists': (size) => story(fill('<ul><li>', size)),
  'links without an end': (size) => story(fill('<a href="/x">', size)),
  'tags without an end': (size) => story(fill('<b ', size)),
  'quotations with sources': (size) => story(fill('<blockquote>x<footer>— Y</footer>', size)),
  pictures: (size) => story(count((at) => `<figure><img src="/${at}.jpg"><figcaption>x`, size)),
  'a last line of punctuation': (size) =>
    rss(
      item(
        `<description>${fill('A. ', size)}… [»</description><content:encoded>${fill('A. ', size)}</content:encoded>`,
      ),
    ),
  'items in JSON': (size) => jsonFeed(count((at) => `${at ? ',' : ''}{"id":"${at}","title":"A"}`, size)),
  'JSON that breaks off': (size) => jsonFeed(count((at) => `{"id":"${at}","title":"A"},`, size)).slice(0, -2),
  'JSON of brackets': (size) => jsonFeed(fill('[[[]]],', size)),
});

/** @param {object} fields */
const news = (fields) => ({
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: 'A new well',
  ...fields,
});
/** @param {string} script */
const page = (script) =>
  `<!doctype html><html lang="en"><script type="application/ld+json">${script}</script></html>`;

const documents = rows('fromJsonLd', fromJsonLd, {
  'a script of tabs': (size) => page(`${fill('\t', size)}*/`),
  'a script that begins with spaces': (size) => page(`/*${fill(' \n', size)}<![CDATA`),
  'byte order marks': (size) => `${fill('\ufeff', size)}x`,
  scripts: (size) => fill(page(JSON.stringify(news({}))), size),
  'starts of a script': (size) => fill('<script type="application/ld+json">', size),
  'attributes of the root': (size) => `<html ${fill('lang ', size)}`,
  'a width of tabs': (size) =>
    news({ image: { '@type': 'ImageObject', url: '/a.jpg', width: `0${fill('\t', size)}0` } }),
  pictures: (size) =>
    news({ image: list(size, 60, (at) => ({ '@type': 'ImageObject', url: `/${at}.jpg`, width: at })) }),
  articles: (size) => list(size, 90, (at) => news({ '@id': `#${at}` })),
  'articles that cite each other': (size) => ({
    '@graph': list(size, 120, (at) =>
      news({ '@id': `#${at}`, citation: [{ '@id': `#${at + 1}` }, { '@id': '#0' }] }),
    ),
  }),
  'one thing in many objects': (size) => ({
    '@graph': list(size, 60, (at) => ({
      '@id': '#a',
      '@type': 'NewsArticle',
      [`x${at}`]: at,
      headline: 'A',
    })),
  }),
  'one author of many articles': (size) => {
    const author = { '@id': '#b', '@type': 'Person', name: fill('Amal ', size / 10) };
    return {
      '@graph': [author, ...list(size, 100, (at) => news({ '@id': `#${at}`, author: { '@id': '#b' } }))],
    };
  },
  'places in places': (size) => {
    let place = {};
    for (let at = 0; at < size / 60; at++)
      place = { '@type': 'Place', name: `P${at}`, containedInPlace: place };
    return news({ contentLocation: place });
  },
  'lists in lists': (size) => {
    /** @type {unknown} */
    let value = 'x';
    for (let at = 0; at < size / 2; at++) value = [value];
    return news({ keywords: value });
  },
  'contexts in contexts': (size) => {
    let thing = {};
    for (let at = 0; at < size / 60; at++)
      thing = { '@context': { [`t${at}`]: 'schema:name' }, author: thing };
    return news(thing);
  },
  'keywords in one text': (size) => news({ keywords: fill('SDG 3, ', size) }),
  'goals in one keyword': (size) => news({ keywords: [`SDG ${fill('3, ', size)}`] }),
  'a dateline of brackets': (size) => news({ dateline: fill('Amman (', size) }),
  'a dateline of spaces': (size) => news({ dateline: `${fill('. ', size)}x` }),
  paragraphs: (size) => news({ articleBody: fill('The well is open.\n\n', size) }),
  'HTML that was escaped twice': (size) => news({ articleBody: `&lt;p ${fill('&lt;', size)}` }),
  'spaces in a story': (size) => news({ articleBody: `x${fill('\n \t', size)}` }),
  authors: (size) => news({ author: list(size, 30, (at) => ({ name: `A${at}` })) }),
  'comments in JSON': (size) => `{"@type":"NewsArticle",${fill('/* x */', size)}"headline":"A"}`,
  'commas in JSON': (size) => `{"@type":"NewsArticle","keywords":[${fill('"a", ', size)}]}`,
  'comments without an end': (size) => `{"headline":"A",${fill('/*', size)}`,
});

/** @param {object} fields */
const report = (fields) => ({ data: [{ id: 1, fields: { title: 'A new well', ...fields } }] });
/** @param {(size: number) => string} make @returns {(size: number) => object} */
const markdown = (make) => (size) => report({ body: make(size) });

const reports = rows('fromReliefWeb', fromReliefWeb, {
  'a heading of spaces': markdown((size) => `# ${fill(' ', size)}\u2028x`),
  'a bullet of spaces': markdown((size) => `* ${fill(' ', size)}\u2028x`),
  'a number of spaces': markdown((size) => `1. ${fill(' ', size)}\u2028x`),
  headings: markdown((size) => fill('# A #\n', size)),
  'lines of one paragraph': markdown((size) => fill('A well.\n', size)),
  'items of a list': markdown((size) => fill('* A well\n\n', size)),
  rules: markdown((size) => fill('- - * ', size)),
  'links without an end': markdown((size) => fill('[a](', size)),
  'links with titles': markdown((size) => fill('![](/ "', size)),
  brackets: markdown((size) => fill('[', size)),
  'addresses without an end': markdown((size) => fill('<https://', size)),
  'signs of emphasis': markdown((size) => fill('**a _b* ', size)),
  asterisks: markdown((size) => fill('*', size)),
  backslashes: markdown((size) => fill('\\', size)),
  'a summary of links': (size) => report({ headline: { summary: fill('[a](b) ', size) } }),
  entries: (size) => ({ data: list(size, 60, (at) => ({ id: at, fields: { title: `Well ${at}` } })) }),
  files: (size) => report({ file: list(size, 60, (at) => ({ url: `/${at}.pdf`, description: 'x' })) }),
  'ids for names': (size) => report({ country: list(size, 5, (at) => at), theme: list(size, 5, (at) => at) }),
  'JSON text': (size) => `{"data":[${fill('{"fields":{"title":"A"}},', size)}]}`,
});

const texts = rows('fromText', fromText, {
  'a sum of thousands': (size) => `US$ ${fill('1,', size)}`,
  'one line': (size) => fill('The agency opened a well in Mafraq, Jordan. ', size),
  'one line without a full stop': (size) => fill('word ', size),
  'many short lines': (size) => fill('A\n', size),
  'many paragraphs': (size) => fill('The agency opened a well.\n\n', size),
  abbreviations: (size) => fill('U.S. ', size),
  'names in capitals': (size) => fill('Ministry of Water ', size),
  'names of places': (size) => fill('Mafraq, Jordan, ', size),
  funders: (size) => fill('funded by the Government of Japan and ', size),
  days: (size) => fill('2 April 2015, ', size),
  goals: (size) => fill('SDG 3, ', size),
  'quotation marks': (size) => fill('“"', size),
  brackets: (size) => fill('Amman (', size),
  spaces: (size) => `A${fill(' \t', size)}x`,
  'blank lines': (size) => `A${fill('\n \t', size)}x`,
  'one word': (size) => fill('a', size),
  Arabic: (size) => fill('بتمويل من حكومة اليابان في الأردن، ', size),
  Chinese: (size) => fill('由日本政府资助的约旦水井，', size),
  Russian: (size) => fill('при поддержке Правительства Японии в Иордании, ', size),
  addresses: (size) => fill('https://example.org/a ', size),
});

/** What comes before `fromAny` calls one of the others. */
const formats = rows('fromAny', fromAny, {
  'starts of a script': (size) => fill('<script ', size),
  'starts of a root': (size) => fill('<a:rss', size),
  'white space': (size) => fill(' \ufeff', size),
  brackets: (size) => fill('[[[]]],', size),
  'articles in JSON': (size) => `{"articles":[${fill('{"headline":"A"},', size)}]}`,
});

const longStory = (/** @type {number} */ size) =>
  parsed(article({ body: list(size, 40_000, () => paragraph(fill('a &<b ', 40_000))) }));
const writers = [
  ...rows('toJsonFeed', (input) => toJsonFeed([input], { title: 'Agency' }), { 'a long story': longStory }),
  ...rows('jsonLdScript', (input) => jsonLdScript(toJsonLd(input)), { 'a long story': longStory }),
];

/** @param {object} fields */
function parsed(fields) {
  const result = parseArticle(fields);
  if (!result.ok) throw new Error('not an article');
  return result.article;
}

export const inputs = [...models, ...feeds, ...documents, ...reports, ...texts, ...formats, ...writers];
