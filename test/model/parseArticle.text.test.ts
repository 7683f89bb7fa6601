import { describe, expect, test } from 'vitest';
import { issuesOf, kept } from './inputs.js';

const cases: [what: string, given: string, expected: string][] = [
  ['trimmed', ' \t\r\n\u00a0\u2003A clinic\u3000\ufeff ', 'A clinic'],
  ['composed', 'Za\u0300 e\u0301', 'Zà é'],
  ['Hangul composed', '\u1112\u1161\u11ab', '한'],
  ['not compatibility forms', 'ﬁ ① Ⅳ ²', 'ﬁ ① Ⅳ ²'],
  [
    'line ends become a space',
    'A\nclinic\r\nopens\u2028in\u2029Kakuma\u0085now',
    'A clinic opens in Kakuma now',
  ],
  ['tabs become a space', 'A\t\tclinic\vopens\fnow', 'A clinic opens now'],
  ['no controls', 'A\u0000 cli\u0007nic\u001b[31m\u007f\u009b', 'A clinic[31m'],
  ['no byte order mark', 'A cli\ufeffnic', 'A clinic'],
  ['no bidi overrides', 'A \u202dclinic\u202e opens', 'A clinic opens'],
  ['bidi marks and isolates stay', 'A\u200e \u2067عيادة\u2069\u200f B', 'A\u200e \u2067عيادة\u2069\u200f B'],
  ['joiners stay', 'می\u200cخواهم 👩\u200d⚕️', 'می\u200cخواهم 👩\u200d⚕️'],
  ['soft hyphens stay', 'anti\u00adtrafficking', 'anti\u00adtrafficking'],
  ['no-break spaces stay inside', 'USD\u00a06\u202fmillion', 'USD\u00a06\u202fmillion'],
  ['runs of spaces stay', 'A  clinic', 'A  clinic'],
  ['a lone high surrogate', 'A \ud83d clinic', 'A \ufffd clinic'],
  ['a lone low surrogate', '\ude00 clinic', '\ufffd clinic'],
  ['surrogates in the wrong order', 'A \ude00\ud83d', 'A \ufffd\ufffd'],
  ['surrogates separated by a control character', 'A \ud83d\u0000\ude00', 'A \ufffd\ufffd'],
  ['whole pairs', 'A 😀', 'A 😀'],
  ['HTML is text', '<b>A</b> &amp; B', '<b>A</b> &amp; B'],
  ['quotes and apostrophes stay as they are', 'Za’atari "x" \'y\'', 'Za’atari "x" \'y\''],
];

const places: [string, (text: string) => object, (input: object) => unknown][] = [
  ['headline', (headline) => ({ headline }), (input) => kept(input).headline],
  ['summary', (summary) => ({ summary }), (input) => kept(input).summary],
  ['topics[0]', (topic) => ({ topics: [topic] }), (input) => kept(input).topics[0]],
  ['funders[0].name', (name) => ({ funders: [{ name }] }), (input) => kept(input).funders[0]?.name],
  [
    'locations[0].within[0]',
    (name) => ({ locations: [{ name: 'x', within: [name] }] }),
    (input) => kept(input).locations[0]?.within?.[0],
  ],
  ['image.alt', (alt) => ({ image: { src: '/x', ratio: 1, alt } }), (input) => kept(input).image?.alt],
  [
    'body[0].content[0].text',
    (text) => ({ body: [{ type: 'paragraph', content: [{ text }] }] }),
    (input) => runs(input)[0],
  ],
  [
    'body[0].items[0][0].text',
    (text) => ({ body: [{ type: 'list', items: [[{ text }]] }] }),
    (input) => {
      const [block] = kept(input).body;
      return block?.type === 'list' ? block.items[0]?.[0]?.text : undefined;
    },
  ],
];

describe.each(places)('%s', (_, input, output) => {
  test.each(cases)('%s', (_what, given, expected) => {
    expect(output(input(given))).toBe(expected);
    expect(issuesOf(input(given))).toEqual([]);
    expect(output(input(expected))).toBe(expected);
  });
});

describe('runs', () => {
  const paragraph = (...texts: unknown[]) => ({
    body: [{ type: 'paragraph', content: texts.map((text) => ({ text })) }],
  });

  test.each([
    ['keep white space between them', ['A ', 'clinic', ' opens'], ['A ', 'clinic', ' opens']],
    ['are trimmed at both ends of a block', [' \nA', ' clinic\n '], ['A', ' clinic']],
    [
      'are omitted at the ends of a block if only white space',
      [' ', 'A', '\n', 'b', '\t ', '\u00a0'],
      ['A', ' ', 'b'],
    ],
    ['have a space for a line end between them', ['A', '\n', 'clinic'], ['A', ' ', 'clinic']],
    ['are not composed across their borders', ['e', '\u0301'], ['e', '\u0301']],
  ])('%s', (_, texts, expected) => {
    expect(runs(paragraph(...texts))).toEqual(expected);
    expect(issuesOf(paragraph(...texts))).toEqual([]);
  });

  test('omits a block of white space', () => {
    expect(kept(paragraph(' ', '\n\t', '\u00a0')).body).toEqual([]);
  });

  test('omits an empty run and reports it', () => {
    expect(runs(paragraph('A', '', '\u0000', 'b'))).toEqual(['A', 'b']);
    expect(issuesOf(paragraph('A', '', 'b'))).toMatchObject([
      { path: 'body[0].content[1].text', code: 'required' },
    ]);
  });

  test('keeps the URL of a white space link between words', () => {
    const content = [{ text: 'A' }, { text: ' ', url: 'https://example.org/' }, { text: 'b' }];
    expect(kept({ body: [{ type: 'paragraph', content }] }).body).toEqual([{ type: 'paragraph', content }]);
  });
});

function runs(input: object): string[] {
  const [block] = kept(input).body;
  return block?.type === 'paragraph' ? block.content.map(({ text }) => text) : [];
}

test.each(['\u200b\u200b', '\u00ad', '\u2800', '\u3164 \u200d', '\u0301'])(
  'omits text without visible characters (%j)',
  (text) => {
    expect(issuesOf({ headline: text }).map(({ path, severity }) => [path, severity])).toEqual([
      ['headline', 'error'],
    ]);
    expect(issuesOf({ headline: 'A clinic', funders: [{ name: text }] }).map(({ path }) => path)).toEqual([
      'funders[0].name',
    ]);
  },
);

describe('bidi controls that would move the text around a name', () => {
  const name = (text: string) => kept({ locations: [{ name: text }] }).locations[0]?.name;

  test.each([
    ['an isolate that is not closed', '\u2067Kakuma'],
    ['an embedding that is not closed', 'Kak\u202buma'],
    ['an end without a start', 'Kak\u2069uma'],
    ['the wrong end', '\u2067Kakuma\u202c'],
    ['one of two not closed', '\u2067Ka\u2066ku\u2069ma'],
    ['an isolate of nothing that is not closed', 'Kakuma \u2068'],
  ])('%s: all are removed', (_, text) => {
    expect(name(text)).toBe('Kakuma');
  });

  test('controls that are closed stay', () => {
    for (const text of ['\u2067Ka\u2066ku\u2069ma\u2069', '\u202aKakuma\u202c', 'Ka\u2068ku\u2069ma'])
      expect(name(text)).toBe(text);
  });

  test('a text that is cut before their end loses them', () => {
    const text = `\u2067${'a'.repeat(400)}\u2069`;
    expect(name(text)).toBe('a'.repeat(299));
    expect(name(name(text)!)).toBe(name(text));
  });
});
