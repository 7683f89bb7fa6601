import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCorpus } from '../../../bench/reader/corpus.mjs';
import { Notes } from '../../../src/adapters/text/lines/notes.js';
import { isProse } from '../../../src/adapters/text/lines/prose.js';
import { readSource } from '../../../src/adapters/text/source.js';
import { readerLanguages } from '../../../src/adapters/text/tables/types.js';
import { fromText, languages } from '../../../src/adapters/text/text.js';
import { runs } from '../../support/runs.js';

const numRuns = runs(20);

const wells =
  'Families in three villages of Lira District in Uganda have had clean water since Monday, when three new wells were opened.';
const spring =
  'Two more wells will follow in the spring, and the district will train a mechanic for each of them before the rains begin.';

/** The parts that were left out, with their words. */
function leftOutOf(text: string): [reason: string, words: string][] {
  return fromText(text).leftOut.map(({ reason, start, end }) => [reason, text.slice(start, end)]);
}

test('gives the reason for every part that is not in the article', () => {
  const lines = [
    'Home | About | News',
    'Clean water reaches three villages',
    `LIRA (Open Wells), Tuesday – ${wells}`,
    'Photo: A girl at the new well. © Open Wells',
    spring,
    'Clean water reaches three villages',
    'For more information please contact: press@example.org',
    'About Open Wells',
    'Open Wells is a charity that has drilled wells in four countries since 1998, and it is run by volunteers.',
  ];
  expect(leftOutOf(lines.join('\n\n'))).toEqual([
    ['page', lines[0]],
    ['dateline', 'LIRA (Open Wells), Tuesday – '],
    ['caption', lines[3]],
    ['repeated', lines[5]],
    ['contact', lines[6]],
    ['note', lines[7]],
    ['note', lines[8]],
  ]);
});

test('does not list a line whose words are all values of the article', () => {
  expect(
    leftOutOf(['News', '14 May 2024', 'Clean water reaches three villages', wells, spring].join('\n\n')),
  ).toEqual([]);
});

test('keeps a hard-wrapped first paragraph below page furniture', () => {
  const lead = [
    'Kampala, 14 may (Prensa del Norte).- El distrito de Lira, en el',
    'norte de Uganda, cuenta desde este lunes con tres pozos nuevos que',
    'darán agua limpia a las familias de tres aldeas.',
  ];
  const text = [
    'Noticias',
    'Tres pozos nuevos en el norte de Uganda',
    '14 de mayo de 2024',
    'Compartir',
    lead.join('\n'),
    'Otros dos pozos seguirán en primavera, y el distrito formará a un\nmecánico para cada uno de ellos.',
  ].join('\n\n');
  const [first] = fromText(text).articles[0]!.body;
  expect(first).toEqual({
    type: 'paragraph',
    content: [{ text: lead.join(' ').replace(/.*\.- /, '') }],
  });
});

test('keeps a first paragraph above the one that begins with a dateline', () => {
  const first = `${wells} It took ten years to drill them.`;
  const text = ['Clean water reaches three villages', first, `LONDON, 6 January 2026 – ${spring}`, spring];
  const article = fromText(text.join('\n\n')).articles[0]!;
  expect(JSON.stringify(article.body[0])).toContain(first);
  expect(article.dateline).toEqual({ place: 'LONDON' });
});

test('keeps a second standfirst and a headline that is too long as paragraphs', () => {
  const long = `${'Clean water reaches three villages in the north, '.repeat(8)}and more`;
  const text = `# ${long}\n\n${wells}\n\n${spring}`;
  expect(JSON.stringify(fromText(text).articles[0]?.body)).toContain(long);
});

const corpus = readCorpus('open', readerLanguages).flatMap((entry) => {
  const source = readSource(entry.text).text;
  const lines = source.split('\n').filter((line) => line.trim());
  return lines.length === entry.lines?.length
    ? [{ ...entry, lines: lines.map((line, at) => ({ text: line.trim(), label: entry.lines![at]! })) }]
    : [];
});
type Entry = (typeof corpus)[number];

/** Line by line, as given; with the lines around the story moved to other places; with paragraphs wrapped at 72 characters. */
const layouts: Record<string, (entry: Entry, seed: number) => string> = {
  'as given': ({ text }) => text,
  shuffled: ({ lines, language }, seed) => {
    const notes = new Notes(languages.find((each) => each.language === language)!.words);
    const isMoved = ({ label, text }: Entry['lines'][number]) =>
      label === 'O' && !notes.isNote(text) && !isProse(text);
    const kept = lines
      .filter((line) => !isMoved(line))
      .map(({ text, label }) => ({ text, joins: label === 'Q' }));
    lines.filter(isMoved).forEach(({ text }, at) => {
      kept.splice((seed * (at + 7)) % (kept.length + 1), 0, { text, joins: false });
    });
    return kept.map(({ text, joins }, at) => `${at ? (joins ? '\n' : '\n\n') : ''}${text}`).join('');
  },
  wrapped: ({ lines }) => lines.map(({ text }) => text.replace(/(.{60,72}) /g, '$1\n')).join('\n\n'),
};

describe.each(Object.entries(layouts))('a corpus of press releases in six languages, %s:', (_, layout) => {
  const releases = fc.record({ entry: fc.constantFrom(...corpus), seed: fc.nat() });

  test('every letter is a value of the article or left out for a reason', () => {
    fc.assert(
      fc.property(releases, ({ entry, seed }) => {
        const text = layout(entry, seed);
        const { articles, evidence, leftOut } = fromText(text);
        fc.pre(articles.length > 0);
        const letters = readSource(text)
          .text.replace(/^\s*\(?\d{1,2}[.)、]/gm, (mark) => ' '.repeat(mark.length))
          .split('');
        for (const { start, end } of [...evidence, ...leftOut]) letters.fill(' ', start, end);
        expect(letters.join('').match(/\S*[\p{L}\p{N}].*/gu) ?? []).toEqual([]);
      }),
      { numRuns },
    );
  });

  test('no paragraph of the story is missing, except contact data', () => {
    fc.assert(
      fc.property(releases, ({ entry, seed }) => {
        const text = layout(entry, seed);
        const { leftOut } = fromText(text, { language: entry.language });
        const lost = leftOut
          .filter(({ reason }) => reason !== 'contact' && reason !== 'dateline')
          .map(({ start, end }) => plain(text.slice(start, end)));
        const paragraphs = entry.lines.filter(({ label, text: line }) => label === 'P' && isProse(line));
        const missing = paragraphs.filter(({ text: line }) =>
          lost.some((part) => isProse(part) && plain(line).includes(part)),
        );
        expect(missing).toEqual([]);
      }),
      { numRuns },
    );
  });
});

const plain = (text: string) => text.replaceAll(/[\s\u2060]+/g, ' ').trim();
