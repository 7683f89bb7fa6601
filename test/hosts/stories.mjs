/** The stories that the readers get, and what each must show. Written by the built package. */

import { parseArticles } from '../../dist/exports/model.js';
import { toAtom } from '../../dist/exports/output/atom.js';
import { toRss } from '../../dist/exports/output/rss.js';

const publisher = { name: 'Clinics Nearby', url: 'https://example.org/' };
const report = {
  name: 'The report',
  url: 'https://example.org/report.pdf',
  mediaType: 'application/pdf',
  bytes: 80_000,
};
const translations = ['fr', 'ar'].map((language) => ({
  language,
  url: `https://example.org/${language}/clinic`,
}));

/** @type {Record<string, unknown>[]} */
const data = [
  {
    headline: 'Nurses open a clinic in Kakuma',
    url: 'https://example.org/stories/clinic',
    published: '2024-05-03',
    summary: 'It sees two hundred people a day.',
    authors: [{ name: 'Amina Odhiambo' }],
    publisher,
    translations,
    attachments: [report],
    license: 'https://creativecommons.org/licenses/by/4.0/',
  },
  {
    headline: 'Q&A: what “<b>” & “]]>” mean',
    url: 'https://example.org/stories/signs?a=1&b=2',
    published: '2024-05-02',
    body: [{ type: 'paragraph', content: [{ text: 'Signs & what they mean.' }] }],
    publisher,
    translations,
    attachments: [
      report,
      { name: 'Annex', url: 'https://example.org/annex.pdf', mediaType: 'application/pdf' },
    ],
  },
  {
    headline: 'افتتاح عيادة في كاكوما',
    url: 'https://example.org/ar/clinic',
    language: 'ar',
    published: '2024-05-01',
    summary: 'تستقبل مئتي شخص في اليوم.',
    publisher,
    translations: [{ language: 'en', url: 'https://example.org/stories/clinic' }],
  },
];

const result = parseArticles(data);
if (result.issues.length > 0) throw new Error(JSON.stringify(result.issues, null, 2));
export const articles = result.articles;

/**
 * What a reader shows of a story. A reader leaves out what it does not know.
 *
 * @typedef {object} Shown
 * @property {string} title
 * @property {string} link
 * @property {string} [author]
 * @property {string[]} [files]
 */

/**
 * Files may be fewer, because many readers take one, but none may be there twice.
 *
 * @type {Required<Shown>[]}
 */
const expected = articles.map(({ headline, url = '', authors, publisher: from, attachments = [] }) => ({
  title: headline,
  link: url,
  author: authors[0]?.name ?? from?.name ?? '',
  files: attachments.map((file) => file.url),
}));

const options = {
  title: 'Clinics Nearby',
  url: 'https://example.org/',
  feedUrl: 'https://example.org/feed.xml',
};

/** @type {Record<string, string>} */
export const feeds = { 'atom.xml': toAtom(articles, options), 'rss.xml': toRss(articles, options) };

/**
 * What is wrong with what a reader shows.
 *
 * @param {readonly Shown[]} shown
 */
export function problemsOfStories(shown) {
  const problems = shown.length === expected.length ? [] : [`${shown.length} stories`];
  for (const story of expected) {
    const found = shown.find(({ title }) => title === story.title);
    if (!found) {
      problems.push(
        `no story has the title “${story.title}”, but: ${shown.map(({ title }) => title).join(' | ')}`,
      );
      continue;
    }
    const { title, link, author, files = [] } = found;
    if (link !== story.link) problems.push(`“${title}” leads to ${link}`);
    if (author !== undefined && author !== story.author) problems.push(`“${title}” is by “${author}”`);
    if (new Set(files).size !== files.length)
      problems.push(`“${title}” has a file twice: ${files.join(', ')}`);
    const foreign = files.filter((file) => !story.files.includes(file));
    if (foreign.length > 0) problems.push(`“${title}” has files that are not its own: ${foreign.join(', ')}`);
  }
  return problems;
}
