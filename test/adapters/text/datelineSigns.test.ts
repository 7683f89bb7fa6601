import { describe, expect, test } from 'vitest';
import { fromText } from '../../../src/adapters/text.js';

const story =
  'A store for shea nuts was opened on Monday, and the women of four villages no longer carry them to the coast.';

function read(dateline: string) {
  const text = `Shea nuts have a store\n\n${dateline}${story}\n\nIt cost less than was planned.`;
  const [article] = fromText(text, { language: 'en' }).articles;
  return { dateline: article!.dateline, published: article!.published, body: JSON.stringify(article!.body) };
}

describe('signs of an agency and of a region in a dateline', () => {
  test.each([
    ['Kadjebi (O/R), June 3, GNA - ', { place: 'Kadjebi (O/R)', agency: 'GNA' }],
    ['Ho (V/R) June 3, GNA – ', { place: 'Ho (V/R)', agency: 'GNA' }],
    ['New Delhi, Jun 3 (PTI) ', { place: 'New Delhi', agency: 'PTI' }],
    ['QUETTA, June 3 (APP):', { place: 'QUETTA', agency: 'APP' }],
    ['KORONADAL CITY (PNA / 3 June) – ', { place: 'KORONADAL CITY', agency: 'PNA' }],
  ])('%s', (lead, dateline) => {
    const found = read(lead);
    expect(found.dateline).toEqual(dateline);
    expect(found.body).toContain(`"${story}`);
  });

  test('a day in brackets without a dash', () => {
    expect(read('Isiolo, Kenya (3 June 2024) ')).toMatchObject({
      dateline: { place: 'Isiolo, Kenya' },
      published: '2024-06-03',
    });
  });

  test.each([
    ['New Delhi (PTI) says so. '],
    ['Kenya (2024) is dry. '],
    ['The Association (A/B) has said: '],
    ['Farmers of Ho (V/R) are glad. '],
  ])('none in "%s"', (lead) => {
    expect(read(lead).dateline).toBeUndefined();
  });
});
