import { describe, expect, test } from 'vitest';
import { fromText } from '../../../src/adapters/text.js';

function read(text: string) {
  const article = fromText(text).articles[0];
  const body = article?.body.flatMap((block) =>
    block.type === 'list' ? block.items.map((item) => `• ${item[0]?.text}`) : [block.content[0]?.text],
  );
  return { section: article?.section, scope: article?.scope, headline: article?.headline, body };
}

describe('above the headline', () => {
  test.each([
    ['News\nLocal\n\nA New Well', 'News', 'local'],
    ['PRESS RELEASE\n\nA New Well', 'PRESS RELEASE', undefined],
    ['Press Release No. 12/2021\nA New Well', 'Press Release', undefined],
    ['Press release: A New Well', 'Press release', undefined],
    ['Feature | Global | 3 May 2019\n\nA New Well', 'Feature', 'global'],
    ['Regional News\n\nA New Well', 'News', 'regional'],
    ['Who we are / Our Work / 2030 Agenda\nHome > News > Stories\n\nA New Well', 'Stories', undefined],
    ['FOR IMMEDIATE RELEASE\n\n***\n\nA New Well', undefined, undefined],
    ['\uFEFF\u00A0News\u00A0\r\n\r\n\tA New Well\t\r\n', 'News', undefined],
    ['SDG 6\n\nA New Well', undefined, undefined],
    ['**A New Well**', undefined, undefined],
  ])('%j', (text, section, scope) => {
    expect(read(text)).toEqual({ section, scope, headline: 'A New Well', body: [] });
  });

  test.each(['News from the Field Reach the City', 'Local Heroes Dig a Well', 'Home at Last'])(
    '%s is a headline',
    (line) => {
      expect(read(line)).toMatchObject({ headline: line, section: undefined, scope: undefined });
    },
  );
});

describe('lines and paragraphs', () => {
  const wrapped = [
    'The first paragraph of this text was broken by a mail',
    'program after fifty-odd characters. Nobody asked it to',
    'do so.',
    '',
    'Neither did anybody ask for the second one, which has',
    'three lines and ends in a list of what the well gives',
    'to the villages:',
    '- water',
    '- shade and a place to meet in the evening when it is',
    'cool',
  ];

  test('a hard-wrapped text is put together again', () => {
    expect(read(['A New Well', '', ...wrapped].join('\n')).body).toEqual([
      wrapped.slice(0, 3).join(' '),
      wrapped.slice(4, 7).join(' '),
      '• water',
      `• ${wrapped.slice(8, 10).join(' ').slice(2)}`,
    ]);
  });

  test('lines that are sentences are paragraphs', () => {
    const lines = [
      'The well is open.',
      'It is forty metres deep.',
      '“At last,” said a neighbour, who had waited.',
    ];
    expect(read(['A New Well', ...lines].join('\n')).body).toEqual(lines);
  });

  test('a line that starts small goes on with the line before', () => {
    expect(read('A New Well\nfor Three Villages\n\nIt is\nopen.')).toMatchObject({
      headline: 'A New Well for Three Villages',
      body: ['It is open.'],
    });
  });

  test.each(['\n', '\r\n', '\r', '\u2028'])('line ends %j', (end) => {
    expect(read(['A New Well', '', 'It is open.', '', 'It is deep.'].join(end)).body).toEqual([
      'It is open.',
      'It is deep.',
    ]);
  });
});

describe('contact data never reach the article', () => {
  const story = 'A New Well\n\nThe well is open, and the whole village came to see it, and danced.';
  const first = 'The well is open, and the whole village came to see it, and danced.';

  test.each([
    'For more information, please contact Ada Example, Tel: +1 555 0100 000, Email: ada@example.org',
    'Media contact:\nAda Example\nPress Officer\nada@example.org',
    'Ada Example\nPress Officer\n+962 6 000 0000',
    'Contact: Ada Example. Phone 555-0100-22.',
    'For interviews:\n\nAda Example, ada@example.org\n\nAbout the Well Society\n\nThe Well Society digs wells.',
  ])('%j', (footer) => {
    expect(read(`${story}\n\n${footer}`).body).toEqual([first]);
  });

  test('a sentence inside a paragraph goes, the rest stays', () => {
    const text = `${story} Write to ada@example.org to see it. It will be open every day from now on until the end of the year.`;
    expect(read(text).body).toEqual([
      first,
      'It will be open every day from now on until the end of the year.',
    ]);
  });

  test('goals and dates below the footer are still read', () => {
    const text = `${story}\n\nMedia contact: Ada Example, ada@example.org\n\nSDG 6\n\nPublished: 3 May 2019`;
    const article = fromText(text).articles[0]!;
    expect([article.sdgs, article.published, article.body.length]).toEqual([[{ goal: 6 }], '2019-05-03', 1]);
  });

  test('words that only sound like it stay', () => {
    const text = `${story}\n\nThey were in contact with +20,000 people by 12 telephone lines.`;
    expect(read(text).body).toHaveLength(2);
  });
});
