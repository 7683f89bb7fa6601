import { describe, expect, test } from 'vitest';
import { fromText } from '../../../src/adapters/text.js';
import { barelyIn, rolesIn, withoutBrackets } from './sentenceIn.js';

const roles = (sentence: string) => rolesIn('en', sentence).map(withoutBrackets).join(' | ');

/** The same where the publisher is known. */
const told = (sentence: string) =>
  barelyIn(
    `Hill Water Trust\n\nA new well for three villages\n\nHill Water Trust opened a well today in Uganda. ${sentence}\n\nAbout Hill Water Trust\nHill Water Trust is a charity.`,
  );

const publisherOf = (sentence: string) =>
  fromText(`A new well for three villages\n\n${sentence} The well is 40 metres deep.`, { language: 'en' })
    .articles[0]!.publisher?.name;

describe('what is put up', () => {
  test.each([
    ['The store was put up by the Gulu Farmers’ Union.', '& Gulu Farmers’ Union'],
    ['Two classrooms were put up in May by the Uganda Red Cross.', '& Uganda Red Cross'],
    ['The tents were put up by the Uganda Red Cross.', '& Uganda Red Cross'],
    ['The antenna was installed by the Uganda Red Cross.', '& Uganda Red Cross'],
    // No building, or for sale, or somebody's bed.
    ['The prize was put up by the Asia Foundation.', ''],
    ['A tender for the pump was put up by the Ministry of Water.', ''],
    ['A notice was put up by the Ministry of Water.', ''],
    ['A notice on the school was put up by the Ministry of Water.', ''],
    ['The house was put up by the Ministry of Works for sale.', ''],
    ['The house was put up for sale by the Ministry of Works.', ''],
    ['The team was put up at the Hilton Hotel by Oxfam.', ''],
    ['The tents, worth 40,000 dollars, were put up by the Boy Scouts.', '& Boy Scouts'],
    ['The money was put up by the Lake Bank.', '$ Lake Bank'],
  ])('%s', (sentence, names) => {
    expect(told(sentence)).toBe(names);
  });
});

describe('who gives behind the words with which a sentence begins', () => {
  test.each([
    ['Under the contract the Government of Japan will provide $12,000.', '$ Government of Japan'],
    ['In the second year the Lake Foundation paid for the pumps.', '$ Lake Foundation'],
    // Nothing is given.
    ['Under the law the Ministry of Health gives no money to clinics.', ''],
    ['During the drought the Red Cross has given no food.', ''],
    ['The Ministry of Health gives no money to clinics.', ''],
    // At another time.
    ['In the past the Embassy of Norway gave money for the school.', ''],
    ['After the war the Marshall Plan gave money to Greece.', ''],
  ])('%s', (sentence, names) => {
    expect(roles(sentence)).toBe(names);
  });
});

describe('who rules a place, in small letters', () => {
  test.each([
    ['The hall was paid for by the municipal government of Laoang.', '$ municipal government of Laoang'],
    ['The hall was paid for by a county council of Elders.', ''],
    ['The hall was paid for by the county council of Elders.', ''],
  ])('%s', (sentence, names) => {
    expect(roles(sentence)).toBe(names);
  });

  test.each([
    'A state government of Kano official said the road is dry.',
    'A county council of Elders met.',
    'The district administration of Swat thanked Islamic Relief for tents.',
  ])('publishes nothing: %s', (sentence) => {
    expect(publisherOf(sentence)).toBeUndefined();
  });
});

test.each([
  ['Pilots of Kenya Airways flew the vaccines to Juba free of charge.', '$ Kenya Airways'],
  ['Drivers of the Lake Bus Company carried the tents free of charge.', '$ Lake Bus Company'],
  ['Teachers of the Lake School flew to Juba free of charge.', ''],
  ['Pilots of Kenya Airways visited the school.', ''],
])('people of a body that gives: %s', (sentence, names) => {
  expect(roles(sentence)).toBe(names);
});
