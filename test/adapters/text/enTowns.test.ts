import { expect, test } from 'vitest';
import { fromText } from '../../../src/adapters/text.js';
import { summarize } from './summary.js';

const placesOf = (headline: string, story: string) =>
  summarize(fromText(`${headline}\n\n${story}`, { language: 'en' }).articles[0]!).locations?.join(', ') ?? '';

/** Where a story happens: towns that the tables know, and names that only the sentence tells to be places. */
test.each([
  [
    'Wells for Karamoja',
    'Ten wells were drilled near Moroto and Kaabong last month. A second round will follow in Kotido.',
    'Karamoja | province | UG, Moroto | city | UG, Kaabong | district | UG',
  ],
  [
    'Market opens in Leeds',
    'The market on the edge of Harehills sells food from twelve countries. Most traders came from Syria and Sudan.',
    'Leeds | city | GB',
  ],
  [
    'Harvest in Mindanao',
    'Farmers of Cotabato cut the rice in October. Similar schemes run in Vietnam and Thailand.',
    'Mindanao | province | PH, Cotabato | province | PH',
  ],
  [
    'Bus route saved',
    'The council of Hull will keep the bus between Hull and Withernsea.',
    'Hull | city | GB, Withernsea | - | GB',
  ],
  [
    'Schools reopen',
    'GENEVA – Schools in Idlib and Aleppo reopened today, UNICEF said.',
    'Idlib | province | SY, Aleppo | province | SY',
  ],
  [
    'Nurses of Ohio',
    'The hospital in Dayton, Ohio, has hired ten nurses from the Philippines.',
    'Ohio | province | US, Dayton | - | US',
  ],
  [
    'Seed for Kunduz',
    'Farmers in Kunduz Province of Afghanistan received wheat seed from Kazakhstan.',
    'Kunduz | province | AF, Afghanistan | country | AF',
  ],
  [
    'Seawall opened',
    'A seawall off Coral Island was opened on the western shore of Vanua Levu, Fiji, on Monday.',
    'Coral Island | - | FJ, Vanua Levu | province | FJ, Fiji | country | FJ',
  ],
  [
    'Clinics return to Tripura',
    'Clinics have opened in the Eastern Division of the state. A first round in Assam in 2019 had been ended early.',
    'Tripura | province | IN',
  ],
])('%s', (headline, story, places) => {
  expect(placesOf(headline, story)).toBe(places);
});

test.each([
  ['Donors meet', 'The Embassy of Finland in Nairobi gave the money. Her brother has a job in Milan.'],
  [
    'Plans for a pool',
    'The next workshop will be held in Lodwar. The scheme was inspired by pools in Chile.',
  ],
])('none: %s', (headline, story) => {
  expect(placesOf(headline, story)).toBe('');
});
