import { describe, expect, test } from 'vitest';
import { fromText } from '../../../src/adapters/text.js';

const headline = 'A ferry links the two shores of the lake again';
const story =
  'The ferry sails again after four years, and the first forty passengers crossed the lake on Monday morning with their bicycles.\n\nIts engine was rebuilt by eleven apprentices, who had learned to weld and to lay cables on the old hull during two dry seasons.';

const publishedOf = (front: string) => fromText(`${front}\n\n${story}`).articles[0]?.published;

describe('the day on which a page was published', () => {
  test.each([
    [`${headline}\n\nChad | 6 May 2025 | 5 minutes`, '2025-05-06'],
    [`Photo: district office\n11:42, 29 September 2025\n\n${headline}`, '2025-09-29'],
    [`${headline}\n\nFrom the training team - 2 September 2025 - 3 min`, '2025-09-02'],
    [
      `${headline}\n\nFrom:\n    Harbour Office\nPublished\n    19 July 2024\n\nGet emails about this page`,
      '2024-07-19',
    ],
    [`14 October 2025 Humanitarian aid\n\n${headline}`, '2025-10-14'],
    [`24 April 2025 - Last updated: 30 April 2025\n\n${headline}`, '2025-04-24'],
  ])('%j', (front, day) => {
    expect(publishedOf(front)).toBe(day);
  });

  test.each([
    // Of another thing, as the word before it says.
    `${headline}\n\nClosing date: 14 July 2025, 4 p.m.`,
    // Two days, and no word for which is which.
    `${headline}\n\nPort Tanoa | 6 May 2025 | 9 May 2025 | 5 minutes`,
    // The end of a time.
    `${headline}\n\nHarbour week in Port Tanoa | 5–7 May 2025 | free entry`,
    // Of something that is told.
    `Until 12 March 2024\n\n${headline}`,
    `${headline}\n\nFrom 3 to 14 July 2025, Port Tanoa`,
    `On 6 August 1945\n\n${headline}`,
    // In the headline itself.
    'What the lake lost on 6 May 2025',
  ])('not %j', (front) => {
    expect(publishedOf(front)).toBeUndefined();
  });
});

describe('datelines', () => {
  const first = (dateline: string, sentence: string) => `${headline}\n\n${dateline}${sentence}\n\n${story}`;

  test('an hour in the first sentence is none of the dateline', () => {
    const text = first(
      'Quibdó, 22 de septiembre de 2025. ',
      'A las 9:15 de la mañana sonaron al mismo tiempo la campana de la iglesia y la sirena de los bomberos.',
    );
    expect(fromText(text, { language: 'es' }).articles[0]).toMatchObject({
      dateline: { place: 'Quibdó' },
      published: '2025-09-22',
    });
  });

  test('a town that is named after its country', () => {
    const text = first(
      'Obock/Djibouti-ville – ',
      'Cent soixante migrants ont quitté hier le centre de transit.',
    );
    expect(fromText(text, { language: 'fr' }).articles[0]?.dateline).toEqual({
      place: 'Obock/Djibouti-ville',
    });
  });
});
