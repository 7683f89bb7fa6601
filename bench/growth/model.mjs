import { count, dist, fill, list, rows } from './parts.mjs';

const { parseArticle } = await import(`${dist}model.js`);
const { toJsonFeed } = await import(`${dist}output/json-feed.js`);
const { jsonLdScript, toJsonLd } = await import(`${dist}output/json-ld.js`);

/** @param {object} fields */
const article = (fields) => ({ headline: 'A new well', ...fields });
/** @param {string} text */
const paragraph = (text) => ({ type: 'paragraph', content: [{ text }] });
/** @param {number} length @returns {[string, unknown][]} */
const fields = (length) => Array.from({ length }, (_, at) => [`field${at}`, at]);

/** Cycles through eight tags, since results may be cached by tag. @param {string} separator @param {number} size */
function languages(separator, size) {
  const tags = list(
    8,
    1,
    (last) => `en${count((at) => `${separator}a${1e6 + at}`, size)}${separator}b${1e6 + last}`,
  );
  let run = 0;
  return () => article({ language: tags[run++ % tags.length] });
}

/** @param {() => object} next */
const parseNext = (next) => parseArticle(next());

export const tags = rows('parseArticle', parseNext, {
  'language with many subtags': (size) => languages('-', size),
  'language with underscores': (size) => languages('_', size),
});

/** The model truncates lists and blocks, so these inputs stay below its limits or are long texts. */
export const models = rows('parseArticle', parseArticle, {
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
  'entries of the wrong type': (size) => article({ body: list(size, 100, (at) => ({ type: `x${at}` })) }),
  'unknown fields': (size) =>
    article({ body: list(size, 10_000, () => ({ ...paragraph('x'), ...Object.fromEntries(fields(500)) })) }),
  'a URL with many dots': (size) => article({ url: `https://${fill('a.', size)}example.org/` }),
  'a relative URL': (size) => article({ image: { src: `/${fill('../ ', size)}` } }),
});

const longStory = (/** @type {number} */ size) =>
  parsed(article({ body: list(size, 40_000, () => paragraph(fill('a &<b ', 40_000))) }));
export const writers = [
  ...rows('toJsonFeed', (input) => toJsonFeed([input], { title: 'Agency' }), { 'a long story': longStory }),
  ...rows('jsonLdScript', (input) => jsonLdScript(toJsonLd(input)), { 'a long story': longStory }),
];

/** @param {object} fields */
function parsed(fields) {
  const result = parseArticle(fields);
  if (!result.ok) throw new Error('not an article');
  return result.article;
}
