import { describe, expect, test } from 'vitest';
import { fromText } from '../../../src/adapters/text.js';
import { barelyIn, rolesIn, sentenceIn, withoutBrackets } from './sentenceIn.js';

/** Names without the country or acronym in brackets behind them, each after the sign of its role. */
const roles = (sentence: string) => rolesIn('en', sentence).map(withoutBrackets).join(' | ');

/** The same in a story whose publisher is known. */
const released = (sentence: string) => {
  const text = `A new well for three villages\n\nKAMPALA (UNIDO) – A well opened today in Uganda. ${sentence}`;
  return barelyIn(text);
};

describe('lists of organisations whose names hold small words', () => {
  test.each([
    [
      'The African Union Mission in Somalia (AMISOM), the Danish Refugee Council (DRC) and Save the Children took part in the count.',
      '@ African Union Mission in Somalia | @ Danish Refugee Council | @ Save the Children',
    ],
    [
      'Attending the opening were the Gulu City Council, the Uganda Bureau of Standards, the Technical Education and Skills Authority (TESA) and the Embassy of Norway.',
      '@ Gulu City Council | @ Uganda Bureau of Standards | @ Technical Education and Skills Authority | @ Embassy of Norway',
    ],
    [
      'Guests from the Ministry of Ocean Affairs and Fisheries and the Uganda Chamber of Mines attended the ceremony.',
      '@ Ministry of Ocean Affairs and Fisheries | @ Uganda Chamber of Mines',
    ],
    [
      'Representatives of the Lira District Council, the University of Gulu and the High Commission of Kenya walked up the hill to attend the opening.',
      '@ Lira District Council | @ University of Gulu | @ High Commission of Kenya',
    ],
    [
      'At a workshop on Friday, officials of FAO and the National Forestry Authority (NFA) called the plan sound.',
      '@ FAO | @ National Forestry Authority',
    ],
    [
      'The distribution is done by Green Nile and the Catholic Relief Board (CRB), UNHCR’s operational partners in the district.',
      '& Catholic Relief Board | & Green Nile',
    ],
    ['The school is in the district of Lira, and the Ministry of Health of Norway is in Oslo.', ''],
    ['Officials of FAO and the National Forestry Authority (NFA) called the plan sound.', ''],
    ['Some children could not attend the opening hours of the clinic.', ''],
  ])('%s', (sentence, expected) => {
    expect(roles(sentence)).toBe(expected);
  });
});

describe('work and gifts of named organisations', () => {
  test.each([
    ['The National Science Council matches the sum for students.', '$ National Science Council'],
    [
      'Timber is supplied at no charge by the Lango Foresters’ Cooperative.',
      '$ Lango Foresters’ Cooperative',
    ],
    ['The maize was contributed by the Government of Norway.', '$ Government of Norway'],
    ['The Uganda Red Cross Society shall run two stalls at the gate.', '& Uganda Red Cross Society'],
    ['The Makerere Water Institute will mentor the committees.', '& Makerere Water Institute'],
    ['The rooms are part of a two-year project of the Ministry of Health and UNIDO.', '& Ministry of Health'],
    ['The National Planning Authority sent its regrets.', ''],
    ['The National Planning Authority gave its approval in May.', ''],
    ['The National Planning Authority sent greetings to the guests.', ''],
    ['A meal was cooked by students of Makerere College.', ''],
    ['The wall was painted by twenty pupils of Gulu Primary School.', ''],
    ['The Ministry of Health shall not run the stalls.', ''],
  ])('%s', (sentence, expected) => {
    expect(released(sentence)).toBe(expected);
  });
});

describe('places that are not where it happens', () => {
  test.each([
    ['A quarry in Jinja donated the stones.', 'Jinja'],
    ['The lorries came five days after leaving the port of Jinja.', 'Jinja'],
    ['During the pilot in Jinja in 2021, nobody came.', 'Jinja'],
    ['Storms in the Atlantic were few.', 'Atlantic'],
  ])('%s', (sentence, place) => {
    expect((sentenceIn('en', sentence).locations ?? []).join(' | ')).not.toContain(place);
  });

  test.each([
    ['A quarry in Jinja opened its gates.', 'Jinja'],
    ['The lorries came to the port of Jinja.', 'Jinja'],
  ])('%s', (sentence, place) => {
    expect((sentenceIn('en', sentence).locations ?? []).join(' | ')).toContain(place);
  });
});

test('a letterhead of an acronym and a country is written as the story spells it out', () => {
  const text =
    'WFP Uganda\nHome | What we do | Newsroom | Contact\n\nA new well for three villages\n\nA well opened today in Uganda, the World Food Programme (WFP) said.';
  expect(fromText(text, { language: 'en' }).articles[0]?.publisher?.name).toBe('World Food Programme');
});
