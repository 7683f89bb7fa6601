import { describe, expect, test } from 'vitest';
import { fromText } from '../../../src/adapters/text.js';

function read(paragraph: string) {
  const article = fromText(`A New Well for Three Villages\n\n${paragraph}`).articles[0]!;
  const first = article.body[0];
  const text = first && 'content' in first ? first.content[0]!.text : '';
  const { place, agency } = article.dateline ?? {};
  return [place, agency, article.published, text];
}

describe('datelines', () => {
  test.each([
    ['Geneva – The well is open.', 'Geneva', undefined, undefined, 'The well is open.'],
    ['Erbil — The well is open.', 'Erbil', undefined, undefined, 'The well is open.'],
    ['Baghdad - The well is open.', 'Baghdad', undefined, undefined, 'The well is open.'],
    ['Iraq – The well is open.', 'Iraq', undefined, undefined, 'The well is open.'],
    ['Beirut, Lebanon – 300 wells are open.', 'Beirut, Lebanon', undefined, undefined, '300 wells are open.'],
    ['New York/Geneva – “The well” is open.', 'New York/Geneva', undefined, undefined, '“The well” is open.'],
    ['Tunis, 29 July 2016 - The well is open.', 'Tunis', undefined, '2016-07-29', 'The well is open.'],
    ['Amman (IOM) – The well is open.', 'Amman', 'IOM', undefined, 'The well is open.'],
    ['GENEVA: The well is open.', 'GENEVA', undefined, undefined, 'The well is open.'],
    ['Geneva- The well is open.', 'Geneva', undefined, undefined, 'The well is open.'],
    ['Jakarta IOM and WFP opened a well.', 'Jakarta', undefined, undefined, 'IOM and WFP opened a well.'],
    [
      'Cox’s Bazar, Bangladesh, March 3, 2020 (WFP) -- The well.',
      'Cox’s Bazar, Bangladesh',
      'WFP',
      '2020-03-03',
      'The well.',
    ],
    [
      'Port-au-Prince, 5 May – The well is open.',
      'Port-au-Prince',
      undefined,
      undefined,
      'The well is open.',
    ],
    [
      'WASHINGTON, D.C., Monday, 5 May 2014—The well is open.',
      'WASHINGTON, D.C.',
      undefined,
      '2014-05-05',
      'The well is open.',
    ],
    ['Juba/Malakal, 31 February 2016 – The well.', 'Juba/Malakal', undefined, undefined, 'The well.'],
  ])('%s', (paragraph, ...rest) => {
    expect(read(paragraph)).toEqual(rest);
  });

  test.each([
    'Human trafficking – a growing concern – is fought here.',
    'UNHCR – The UN Refugee Agency – opened a well.',
    'The well is open – at last.',
    'Malaria – an old enemy – is back.',
    'UPDATE: The well is open.',
    'Background: The well is open.',
    'Geneva-based experts opened a well.',
    'Water is scarce: The well is deep.',
    'We met in Geneva – The well is open.',
  ])('none in: %s', (paragraph) => {
    expect(read(paragraph)).toEqual([undefined, undefined, undefined, paragraph]);
  });
});

describe('dates on lines of their own', () => {
  test.each([
    ['3 May 2019', '2019-05-03'],
    ['May 3, 2019', '2019-05-03'],
    ['Friday, 3rd of May 2019, 10:00 GMT', '2019-05-03'],
    ['Date: 03 May 2019', '2019-05-03'],
    ['Published on 2019-05-03', '2019-05-03'],
    ['PUBLISHED: 3-May-2019', '2019-05-03'],
    ['Sept. 3, 2019', '2019-09-03'],
    ['3 May', undefined],
    ['May 2019', undefined],
    ['30 February 2019', undefined],
    ['03/05/2019', undefined],
  ])('%s', (line, published) => {
    const [article] = fromText(`News\n${line}\n\nA New Well\n\nThe well is open.`).articles;
    expect(article?.published).toBe(published);
  });

  test('a date in a sentence is none of publication', () => {
    expect(read('It opened on 3 May 2019 in Uganda.')[2]).toBeUndefined();
  });

  test('the caller’s date goes before the text’s, and has no evidence', () => {
    const result = fromText('3 May 2019\n\nA New Well', { published: '2019-05-04' });
    expect(result.articles[0]?.published).toBe('2019-05-04');
    expect(result.evidence.map(({ path }) => path)).toEqual(['headline']);
  });
});
