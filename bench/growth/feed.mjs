import { count, dist, fill, rows } from './parts.mjs';

const { fromFeed } = await import(`${dist}adapters.js`);

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

export const feeds = rows('fromFeed', fromFeed, {
  items: (size) => rss(count((at) => item(`<guid>${at}</guid>`), size)),
  'authors of a feed and its entries': (size) =>
    `<feed xmlns="http://www.w3.org/2005/Atom"><title>A</title>${count((at) => `<author><name>A${at}</name></author>`, size / 2)}${count((at) => `<entry><title>B${at}</title></entry>`, size / 2)}</feed>`,
  'a long base of many items': (size) =>
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://example.org/${fill('a/', size / 2)}"><title>A</title>${count((at) => `<entry><title>B${at}</title><link href="${at}"/></entry>`, size / 2)}</feed>`,
  'unclosed items': (size) => rss(fill('<item><title>A', size)),
  'undeclared prefixes': (size) => rss(item(count((at) => `<p${at}:x/>`, size))),
  'declared prefixes': (size) =>
    rss(
      item(count((at) => `<p${at}:x/>`, size / 2)),
      count((at) => ` xmlns:p${at}="x"`, size / 2),
    ),
  'prefixes declared where they are used': (size) =>
    rss(item(count((at) => `<p${at}:x xmlns:p${at}="x"/>`, size))),
  attributes: (size) => rss(item(fill(`<enclosure ${count((at) => ` a${at}="x"`, 5000)}/>`, size))),
  'nested XML elements': (size) => rss(item(fill('<x>', size))),
  'crossed tags': (size) => rss(item(fill('<b><i></b></i>', size))),
  'unmatched end tags': (size) => rss(item(fill('<a></b>', size))),
  'bare ampersands': (size) => rss(item(`<description>${fill('& ', size)}</description>`)),
  'HTML entities': (size) => rss(item(`<description>${fill('&nbsp;', size)}</description>`)),
  categories: (size) => rss(item(count((at) => `<category>SDG ${at}</category>`, size))),
  'a category full of spaces': (size) => rss(item(`<category>goal${fill(' \t', size)}</category>`)),
  authors: (size) => rss(item(count((at) => `<author>a${at}@example.org (A${at} &lt;a@b.c)</author>`, size))),
  'an author full of brackets': (size) => rss(item(`<author>${fill('(', size)}</author>`)),
  'an author full of dots': (size) => rss(item(`<author>a@${fill('a.', size)}@ x</author>`)),
  'an author full of dashes': (size) => rss(item(`<author>x${fill('-', size)}x a@b.org</author>`)),
  'many authors full of brackets': (size) => rss(item(fill(`<author>${fill('(', 450)}</author>`, size))),
  'an editor and a webmaster full of dots': (size) => {
    const person = `a@${fill('a.', size / 2)}@ x`;
    return rss(`<managingEditor>${person}</managingEditor><webMaster>${person}</webMaster>${item('')}`);
  },
  'a date full of spaces': (size) => rss(item(`<pubDate>2 Apr${fill(' \t', size)}2015x</pubDate>`)),
  'Media RSS images': (size) =>
    rss(
      item(count((at) => `<media:content url="https://example.org/${at}.jpg" width="9"/>`, size)),
      'xmlns:media="http://search.yahoo.com/mrss/"',
    ),
  'FeedBurner links': (size) =>
    rss(item(fill('<feedburner:origLink>https://example.org/', size)), 'xmlns:feedburner="x"'),
  'Atom links': (size) =>
    `<feed xmlns="http://www.w3.org/2005/Atom"><title>A</title><entry><title>B</title>${count((at) => `<link href="/${at}"/>`, size)}</entry></feed>`,
  'RDF items': (size) =>
    `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel><items>${count((at) => `<rdf:li rdf:resource="/${at}"/>`, size / 2)}</items></channel>${count((at) => `<item rdf:about="/${at}"><title>A</title></item>`, size / 2)}</rdf:RDF>`,
  'a width full of tabs': (size) => story(`<img src="/a.jpg" width="0${fill('\t', size)}x">`),
  'unclosed paragraphs': (size) => story(fill('<p>x', size)),
  'nested lists': (size) => story(fill('<ul><li>', size)),
  'unclosed links': (size) => story(fill('<a href="/x">', size)),
  'tags without ">"': (size) => story(fill('<b ', size)),
  'quotations with sources': (size) => story(fill('<blockquote>x<footer>— Y</footer>', size)),
  pictures: (size) => story(count((at) => `<figure><img src="/${at}.jpg"><figcaption>x`, size)),
  'a last line of punctuation': (size) =>
    rss(
      item(
        `<description>${fill('A. ', size)}… [»</description><content:encoded>${fill('A. ', size)}</content:encoded>`,
      ),
    ),
  'JSON items': (size) => jsonFeed(count((at) => `${at ? ',' : ''}{"id":"${at}","title":"A"}`, size)),
  'truncated JSON': (size) => jsonFeed(count((at) => `{"id":"${at}","title":"A"},`, size)).slice(0, -2),
  'JSON brackets': (size) => jsonFeed(fill('[[[]]],', size)),
});
