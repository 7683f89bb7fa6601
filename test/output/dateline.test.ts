import { expect, test } from 'vitest';
import { renderToHtml } from '../../src/embed/static/renderToHtml.js';
import type { Article } from '../../src/model/article.js';
import { toEmail } from '../../src/output/email/toEmail.js';
import { toMarkdown } from '../../src/output/markdown/toMarkdown.js';
import { toPlainText } from '../../src/output/plainText/toPlainText.js';
import { toStoryHtml } from '../../src/output/story/toStoryHtml.js';
import { article } from '../support/articles.js';

/** The paragraphs of an output, without tags. */
const paragraphsIn: Record<string, (article: Article) => string[]> = {
  'a full card': (one) => linesOf(renderToHtml(one, { variant: 'full' }).html),
  'a story for another site': (one) => linesOf(toStoryHtml(one)),
  'an e-mail': (one) => linesOf(toEmail(one).html),
  'plain text': (one) => linesOf(toPlainText(one)),
  Markdown: (one) => linesOf(toMarkdown(one).replace(/^#+ /gm, '')),
};

const linesOf = (text: string) =>
  text
    .replace(/<\/(p|h\d|li|ul)>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replaceAll('\u00a0', ' ')
    .split('\n');

const dateline = { place: 'Kakuma', agency: 'UNHCR' };
const paragraph = (text: string) => ({ type: 'paragraph', content: [{ text }] });
const heading = { ...paragraph('What happened'), type: 'heading' };
const list = { type: 'list', items: [[{ text: 'Two rooms' }]] };

test.each(Object.entries(paragraphsIn))('the dateline runs into the story of %s', (_, read) => {
  for (const before of [[], [heading]]) {
    const body = [...before, paragraph('The clinic opened.'), paragraph('It has two rooms.')];
    const lines = read(article({ dateline, body }));
    expect(lines).toContain('Kakuma (UNHCR) – The clinic opened.');
    expect(lines.join('\n').match(/UNHCR/g)).toHaveLength(1);
  }
});

test.each(Object.entries(paragraphsIn))(
  'the dateline stands before the summary of %s, if it has one',
  (_, read) => {
    const lines = read(article({ dateline, summary: 'Two rooms.', body: [paragraph('The clinic opened.')] }));
    expect(lines).toEqual(expect.arrayContaining(['Kakuma (UNHCR) – Two rooms.', 'The clinic opened.']));
  },
);

test.each(Object.entries(paragraphsIn))('the dateline of %s stands alone before a list', (_, read) => {
  const lines = read(article({ dateline, body: [list, paragraph('The clinic opened.')] }));
  expect(lines).toEqual(expect.arrayContaining(['Kakuma (UNHCR)', 'The clinic opened.']));
});

test.each(Object.entries(paragraphsIn))('a withdrawn story has no dateline in %s', (_, read) => {
  const status = { type: 'withdrawn' };
  const lines = read(article({ dateline, status, body: [paragraph('The clinic opened.')] }));
  expect(lines.join('\n')).not.toContain('UNHCR');
});
