import { describe, expect, test } from 'vitest';
import { rolesIn } from './sentenceIn.js';

const funders = (sentence: string) =>
  rolesIn('en', sentence)
    .filter((role) => role.startsWith('$'))
    .map((role) => role.replace(/ \[..\]$/, ''));

/** More ways in which English says who paid, in money or in kind. */
describe('who gave', () => {
  test.each([
    // A second giver whose verb is left out.
    ['Norway paid $12 million of it and the Province of Manitoba the rest.', 'Norway | Province of Manitoba'],
    ['The Ford Foundation paid 60 per cent and Irish Aid the remaining 40.', 'Ford Foundation | Irish Aid'],
    ['The European Union covered two thirds of the cost and KfW the remainder.', 'European Union | KfW'],
    // In kind, by verbs that may mean something else.
    ['The Harbour Trust lent the team a barge free of charge.', 'Harbour Trust'],
    ['The Port of Mombasa gave the team free use of a workshop.', 'Port of Mombasa'],
    ['The Swiss Red Cross sent 200 blankets and 26 stoves.', 'Swiss Red Cross'],
    ['The Rotary Club of Gulu bought 40 bicycles.', 'Rotary Club of Gulu'],
    ['The Catholic Diocese of Lira has undertaken to pay the salary of a nurse.', 'Catholic Diocese of Lira'],
    ['The Lake Bank has agreed to cover the fees for three years.', 'Lake Bank'],
    ['The local firm Hillside Motors Ltd supplied the tyres at no cost.', 'Hillside Motors Ltd'],
    // Thanks for what somebody gave.
    [
      'The team thanks the Embassy of Finland for the projectors it lent free of charge.',
      'Embassy of Finland',
    ],
    ['We are grateful to Comic Relief for paying for the boats.', 'Comic Relief'],
    // A noun in small letters before the name.
    ['It is funded by the charity Bread for the Hills.', 'Bread for the Hills'],
    ['It was paid for by the German foundation Brot der Welt.', 'Brot der Welt'],
    ['The grant comes from the Swiss NGO Helvetas.', 'Helvetas'],
    // From one through another.
    [
      'It was funded by the Global Environment Facility through the United Nations Environment Programme.',
      'Global Environment Facility | United Nations Environment Programme',
    ],
    // Lists that say "from" or "by" again.
    [
      'Money came from Gavi, from the Government of Australia and from the Aga Khan Foundation.',
      'Gavi | Government of Australia | Aga Khan Foundation',
    ],
    [
      'It was paid for by local shops, by members of the Rotary Club of Gulu and by the Swiss Red Cross.',
      'Rotary Club of Gulu | Swiss Red Cross',
    ],
    // Nouns that are followed by what they are for.
    ['The wells are built with a EUR 400,000 grant awarded by the OPEC Fund in March.', 'OPEC Fund'],
    ['Denmark is the main donor of the programme.', 'Denmark'],
    ['The sole funder of the scheme is the Wellcome Trust.', 'Wellcome Trust'],
    [
      'The Government of Japan funded the boats, and the Nippon Foundation the engines.',
      'Government of Japan | Nippon Foundation',
    ],
    ['Its budget of GBP 80,000 is met by the Vodafone Foundation.', 'Vodafone Foundation'],
    ['Sweden and the Republic of Korea finance the conference.', 'Sweden | Republic of Korea'],
    ['A cheque for £5,000 was presented by the Freemasons’ Charity.', 'Freemasons’ Charity'],
  ])('%s', (sentence, names) => {
    expect(funders(sentence)).toEqual(names.split(' | ').map((name) => `$ ${name}`));
  });

  test.each([
    'A grant from the Government of New Zealand, which had covered vaccination in 2021, has come to an end.',
    'The Benedum Foundation, which had paid for the garden in earlier years, has turned to other fields.',
    'Funding from Denmark comes to an end in June.',
    'The Asian Development Bank is studying a request to do the same elsewhere.',
    'The Ministry of Health sent two officers to the meeting.',
    'The World Bank sent its congratulations.',
    'The Ministry of Finance gave the plan its blessing.',
    'The Red Cross gave advice on the design.',
    'The Bank of Uganda sent a delegation.',
    'The Government of Kenya bought a similar boat for Lamu.',
    'The Ministry of Water has yet to pay its share.',
    'The Embassy of France was thanked for its advice.',
    'The project will not be funded by the European Union.',
    'The old school was paid for by the Shell Foundation in 1974.',
    'The group hopes that the Ford Foundation will fund a second well.',
    'Families paid the fees themselves, said Oxfam.',
    'The charity Hope for All helps two hundred children.',
  ])('nobody: %s', (sentence) => {
    expect(funders(sentence)).toEqual([]);
  });
});
