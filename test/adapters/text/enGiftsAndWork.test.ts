import { describe, expect, test } from 'vitest';
import { barelyIn, rolesIn, withoutBrackets } from './sentenceIn.js';

const roles = (sentence: string) => rolesIn('en', sentence).map(withoutBrackets).join(' | ');

/** The same where the publisher is known. */
const told = (sentence: string) =>
  barelyIn(
    `Hill Water Trust\n\nA new well for three villages\n\nHill Water Trust opened a well today in Uganda. ${sentence}\n\nAbout Hill Water Trust\nHill Water Trust is a charity.`,
  );

describe('who paid', () => {
  test.each([
    // In kind.
    ['Vaccine and cold boxes came from Gavi, the Vaccine Alliance.', '$ Gavi, the Vaccine Alliance'],
    [
      'The compressors are from the Korea International Cooperation Agency (KOICA).',
      '$ Korea International Cooperation Agency',
    ],
    ['The panels were from the Embassy of Norway.', '$ Embassy of Norway'],
    ['The fittings were given in the end by Te Mauri Hardware from its own stock.', '$ Te Mauri Hardware'],
    ['The pumps were repaired from its own funds and lent by the Lake Bank.', '$ Lake Bank'],
    // Behind the words with which a sentence begins.
    ['Under the contract the Government of Japan will provide $12,000.', '$ Government of Japan'],
    ['In the second year the Lake Foundation paid for the pumps.', '$ Lake Foundation'],
    ['At the opening the Embassy of Norway donated 40 bicycles.', '$ Embassy of Norway'],
    // Money of other countries.
    ['The Government of Japan will provide P1,012,400.', '$ Government of Japan'],
    ['The Lake Bank gave the union K14.6 million.', '$ Lake Bank'],
    ['The Embassy of Norway financed it to the tune of GH¢2.3 million.', '$ Embassy of Norway'],
    ['The Lake Bank gave 40 million rupiah.', '$ Lake Bank'],
    // Who rules a place, in small letters.
    ['The hall was paid for by the municipal government of Laoang.', '$ municipal government of Laoang'],
    ['The city council of Gulu donated the desks.', '$ city council of Gulu'],
    ['The municipality of Baños financed the road.', '$ municipality of Baños'],
    [
      'The kilns were stopped by agreement with the Kiln Owners Association, which paid the wage in full.',
      '$ Kiln Owners Association',
    ],
  ])('%s', (sentence, names) => {
    expect(roles(sentence)).toBe(names);
  });

  test.each([
    // No gift.
    'The children came from the Embassy of Norway.',
    'The panels did not come from the Embassy of Norway.',
    'The rice came from Kenya.',
    'The boats came from the Gulu Boatyard.',
    'In her remarks the Ambassador of Japan praised the 40 pupils.',
    'With the grant the Kigezi Trust built a hall.',
    'They met in Room P14 of the Lake Bank.',
    'It was discussed by the municipal government of Laoang.',
    'The children of the municipality of Baños came.',
    // Not this, or not given.
    'Nor does it replace the markets paid for by the Government of Australia.',
    'The town wall, financed by the French Development Agency, is a separate undertaking.',
    'The roof, which was paid for by Irish Aid, is another matter.',
    'Delegates heard a proposal that the World Bank finance the printing.',
    'There was a suggestion that the Lake Bank pay for the printing.',
    'A grant from the Gilt Street Bank, announced last spring, never came.',
    'Funding from the Lake Foundation has not arrived.',
    'The embassy of Norway, which paid for our first years, stopped in 2020.',
  ])('nobody: %s', (sentence) => {
    expect(roles(sentence).includes('$')).toBe(false);
  });
});

describe('who worked on it', () => {
  test.each([
    ['The store was put up by the Gulu Farmers’ Union.', '& Gulu Farmers’ Union'],
    ['Teachers of the Kampala Literacy Trust filled in the forms.', '& Kampala Literacy Trust'],
    [
      'Conservators of the National Museum of Kenya taught the first fortnight.',
      '& National Museum of Kenya',
    ],
    ['The works were finished last week by the Uganda Red Cross.', '& Uganda Red Cross'],
    ['Volunteers of the Uganda Red Cross served hot meals.', '& Uganda Red Cross'],
    ['The Makerere University bred the harmless strain.', '& Makerere University'],
    [
      'The call is managed with the Department for Community Development and Religion, which sits on the committee.',
      '& Department for Community Development and Religion',
    ],
    [
      'We wrote the course together with the Lake Museum and the software co-operative Plain Signal.',
      '& Lake Museum | & Plain Signal',
    ],
    [
      'The mill was built by the Uganda Red Cross and the camp’s own co-operative, Pamoja na Macua.',
      '& Uganda Red Cross | & Pamoja na Macua',
    ],
    [
      'It was built by the Bureau of Fisheries together with the local government of Laoang.',
      '& Bureau of Fisheries | & local government of Laoang',
    ],
  ])('%s', (sentence, names) => {
    expect(told(sentence)).toBe(names);
  });

  test.each([
    'The money was put up by the Lake Bank.',
    'The University of Gulu finished third.',
    'Guests met the local co-operative, which is small.',
    'Students of the University of Gulu finished the course.',
    'The families live below the municipal hall of Laoang.',
  ])('nobody: %s', (sentence) => {
    expect(told(sentence).includes('&')).toBe(false);
  });
});

test.each([
  [
    'Guests included the Chamber of Commerce of Kampala, the Albanian Development Fund and the Lira forest owners’ federation.',
    '@ Chamber of Commerce of Kampala | @ Albanian Development Fund | @ Lira forest owners’ federation',
  ],
])('who came: %s', (sentence, names) => {
  expect(roles(sentence)).toBe(names);
});
