import { describe, expect, test } from 'vitest';
import { fromFeed } from '../../../src/adapters/feed/fromFeed.js';

function publisherOf(title: string, { link = 'https://agency.example/', channel = '', item = '' } = {}) {
  const [article] =
    fromFeed(`<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>${title}</title>
    <link>${link}</link><language>en</language>${channel}<item><title>A new well</title>${item}</item></channel></rss>`).articles;
  return article?.publisher?.name;
}

const self = (url: string) => ({ channel: `<atom:link rel="self" href="${url}"/>` });

describe('takes no publisher from the title', () => {
  test.each([
    [
      'of a search at Google News',
      '"water" - Google News',
      { link: 'https://news.google.com/search?q=water' },
    ],
    ['of an alert', 'Google Alert - water', self('https://www.google.com/alerts/feeds/1/2')],
    ['of a search on a site, by its title', 'You searched for water - Agency', {}],
    [
      'of a search on a site, by its URL',
      'Suche: Wasser - Agency',
      self('https://agency.example/feed/?s=Wasser'),
    ],
    ['of the generator', 'RSS.app Feed', { channel: '<generator>RSS.app</generator>' }],
    [
      'of the generator, with its version',
      'Feed43',
      { channel: '<generator>Feed43 v1.2 (https://feed43.example)</generator>' },
    ],
    [
      'of a search, if the publisher is an e-mail address',
      'Adverts | wells search',
      { channel: '<dc:publisher>robot@adverts.example</dc:publisher>' },
    ],
    ['that names no site', 'RSS feed', {}],
  ])('%s', (_, title, parts) => {
    expect(publisherOf(title, parts)).toBeUndefined();
  });

  test('but from the source of an item', () => {
    const item = '<source url="https://daily.example/">The Daily</source>';
    expect(publisherOf('"water" - Google News', { item })).toBe('The Daily');
  });
});

describe('takes the publisher from the title', () => {
  test.each([
    ['of a site', 'Agency for Wells', {}],
    [
      'of a site about its own program',
      'WordPress News',
      { channel: '<generator>https://wordpress.org/?v=6.5</generator>' },
    ],
    ['of a site with paths in a parameter', 'Agency', self('https://agency.example/?q=node/feed')],
    ['of a blog with labels', 'Agency', { link: 'https://agency.example/search/label/water' }],
    ['of a site that has "search" in its name', 'Search for Common Ground', {}],
  ])('%s', (_, title, parts) => {
    expect(publisherOf(title, parts)).toBe(title);
  });
});

describe('takes the name of a site without the name of its feed', () => {
  test.each([
    ['Diário do Poço - Últimas Notícias', 'Diário do Poço'],
    ['The Well | Latest News', 'The Well'],
    ['Le Puits : Actualités', 'Le Puits'],
    ['Колодец – Последние новости', 'Колодец'],
  ])('%s', (title, name) => {
    expect(publisherOf(title)).toBe(name);
  });

  test.each(['Sky News', 'Water - News from the Field', 'The News - Latest'])('but keeps %s', (title) => {
    expect(publisherOf(title)).toBe(title);
  });
});
