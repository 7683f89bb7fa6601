import { dist, fill, rows } from './parts.mjs';

const { fromHtml } = await import(`${dist}adapters.js`);

const head = '<!doctype html><html lang="en"><head><title>A new well</title>';

export const pages = rows('fromHtml', fromHtml, {
  'JSON-LD scripts': (size) => head + fill('<script type="application/ld+json">{}</script>', size),
  'unclosed JSON-LD': (size) => `${head}<script type="application/ld+json">${fill('{"a":"', size)}`,
  'quotation marks in JSON-LD': (size) =>
    `${head}<script type="application/ld+json">{"a":"${fill('" ', size)}"}</script>`,
  metadata: (size) => head + fill('<meta property="og:image" content="/a.jpg">', size),
  'a long title': (size) => `<title>${fill('A - ', size)}</title>`,
  articles: (size) => head + fill('<article><p>A</p></article>', size),
  'unclosed articles': (size) => head + fill('<article><h1>A', size),
  'unclosed headings': (size) => head + fill('<h1>A<br>', size),
  'attributes of one element': (size) => `${head}<p ${fill('itemprop="articleBody" ', size)}>`,
  paragraphs: (size) => `${head}<article>${fill('<p>The well is open.</p>', size)}`,
});
