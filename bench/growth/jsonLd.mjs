import { dist, fill, list, rows } from './parts.mjs';

const { fromJsonLd } = await import(`${dist}adapters.js`);

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

export const documents = rows('fromJsonLd', fromJsonLd, {
  'a script full of tabs': (size) => page(`${fill('\t', size)}*/`),
  'a script that begins with spaces': (size) => page(`/*${fill(' \n', size)}<![CDATA`),
  'byte order marks': (size) => `${fill('\ufeff', size)}x`,
  scripts: (size) => fill(page(JSON.stringify(news({}))), size),
  'unclosed scripts': (size) => fill('<script type="application/ld+json">', size),
  'attributes of the root element': (size) => `<html ${fill('lang ', size)}`,
  'a width full of tabs': (size) =>
    news({ image: { '@type': 'ImageObject', url: '/a.jpg', width: `0${fill('\t', size)}0` } }),
  pictures: (size) =>
    news({ image: list(size, 60, (at) => ({ '@type': 'ImageObject', url: `/${at}.jpg`, width: at })) }),
  articles: (size) => list(size, 90, (at) => news({ '@id': `#${at}` })),
  'articles that cite each other': (size) => ({
    '@graph': list(size, 120, (at) =>
      news({ '@id': `#${at}`, citation: [{ '@id': `#${at + 1}` }, { '@id': '#0' }] }),
    ),
  }),
  'many objects with one @id': (size) => ({
    '@graph': list(size, 60, (at) => ({
      '@id': '#a',
      '@type': 'NewsArticle',
      [`x${at % 999}`]: at,
      headline: 'A',
    })),
  }),
  'an organisation with many names in many articles': (size) => {
    const names = list(size / 2, 40, (at) => `Name ${at}`);
    const organization = {
      '@id': '#b',
      '@type': 'Organization',
      name: names,
      alternateName: names,
      logo: names,
    };
    return {
      '@graph': [
        organization,
        ...list(size / 2, 60, (at) => news({ '@id': `#${at}`, funder: { '@id': '#b' } })),
      ],
    };
  },
  'many references to a subject with many names': (size) => {
    const names = list(size / 2, 40, (at) => `SDG x${at}`);
    const thing = { '@id': '#b', '@type': 'Thing', name: names, alternateName: names, sameAs: names };
    return {
      '@graph': [
        thing,
        ...list(size / 2, 4500, () => news({ about: list(4500, 15, () => ({ '@id': '#b' })) })),
      ],
    };
  },
  'one author of many articles': (size) => {
    const author = { '@id': '#b', '@type': 'Person', name: fill('Amal ', size / 10) };
    return {
      '@graph': [author, ...list(size, 100, (at) => news({ '@id': `#${at}`, author: { '@id': '#b' } }))],
    };
  },
  'nested places': (size) => {
    let place = {};
    for (let at = 0; at < size / 60; at++)
      place = { '@type': 'Place', name: `P${at}`, containedInPlace: place };
    return news({ contentLocation: place });
  },
  'nested lists': (size) => {
    /** @type {unknown} */
    let value = 'x';
    for (let at = 0; at < size / 2; at++) value = [value];
    return news({ keywords: value });
  },
  'nested contexts': (size) => {
    let thing = {};
    for (let at = 0; at < size / 60; at++)
      thing = { '@context': { [`t${at}`]: 'schema:name' }, author: thing };
    return news(thing);
  },
  'keywords in one text': (size) => news({ keywords: fill('SDG 3, ', size) }),
  'goals in one keyword': (size) => news({ keywords: [`SDG ${fill('3, ', size)}`] }),
  'a dateline full of brackets': (size) => news({ dateline: fill('Amman (', size) }),
  'a dateline full of spaces': (size) => news({ dateline: `${fill('. ', size)}x` }),
  paragraphs: (size) => news({ articleBody: fill('The well is open.\n\n', size) }),
  'HTML that was escaped twice': (size) => news({ articleBody: `&lt;p ${fill('&lt;', size)}` }),
  'spaces in a story': (size) => news({ articleBody: `x${fill('\n \t', size)}` }),
  authors: (size) => news({ author: list(size, 30, (at) => ({ name: `A${at}` })) }),
  'comments in JSON': (size) => `{"@type":"NewsArticle",${fill('/* x */', size)}"headline":"A"}`,
  'commas in JSON': (size) => `{"@type":"NewsArticle","keywords":[${fill('"a", ', size)}]}`,
  'unclosed comments': (size) => `{"headline":"A",${fill('/*', size)}`,
});
