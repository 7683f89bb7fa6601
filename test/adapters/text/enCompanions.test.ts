import { describe, expect, test } from 'vitest';
import { barelyIn } from './sentenceIn.js';

/** Names without their country or acronym, each after the sign of its role, in a story whose publisher is known. */
const released = (sentence: string) => {
  const text = `A new well for three villages\n\nKAMPALA (UNIDO) – A well opened today in Uganda. ${sentence}`;
  return barelyIn(text);
};

describe('lists under a heading that says in its own words what they are', () => {
  test.each([
    [
      'The organisations that carry out the programme with us:\n\n- Lira Land Trust\n- Gulu Paddle Club',
      '& Lira Land Trust | & Gulu Paddle Club',
    ],
    [
      'The four groups running the nurseries for the Agency are:\n\n* Lira Land Trust – trees, $40,000\n* Gulu Paddle Club – boats',
      '& Lira Land Trust | & Gulu Paddle Club',
    ],
    [
      'Donors to the response in Uganda:\n\n- European Union\n- Government of France\n- Global Peace Fund (GPF)',
      '$ European Union | $ Government of France | $ Global Peace Fund',
    ],
    [
      'Contributors to the scheme so far:\n\n- European Union\n- Government of France',
      '$ European Union | $ Government of France',
    ],
    [
      'Our partners in the valley are:\n\n- Lira Land Trust\n- Gulu Paddle Club',
      '& Lira Land Trust | & Gulu Paddle Club',
    ],
    ['Organisations that received a pump:\n\n- Lira Land Trust\n- Gulu Paddle Club', ''],
    ['Groups waiting for an answer:\n\n- Lira Land Trust\n- Gulu Paddle Club', ''],
    ['Donors we have asked:\n\n- European Union\n- Government of France', ''],
  ])('%s', (list, expected) => {
    expect(released(`Work starts in May.\n\n${list}`)).toBe(expected);
  });
});

describe('partners beside a noun, and behind what is said of others', () => {
  test.each([
    [
      'In Gulu, UNIDO and its partners the Uganda Red Cross, UNICEF and the National Office for Returnees and Displaced Families (NORD) gave out food.',
      '& Uganda Red Cross | & UNICEF | & National Office for Returnees and Displaced Families',
    ],
    ["UNIDO and its partner the Lira Women's Network opened the hall.", "& Lira Women's Network"],
    [
      "UNIDO and its partners, the Lira Women's Network and Oxfam, opened the hall.",
      "& Lira Women's Network | & Oxfam",
    ],
    ["UNIDO thanked its partners the Lira Women's Network and Oxfam.", ''],
    [
      'The readings go to a group run by our partner, **Asociación Luz y Tierra**, and the answer comes back at night.',
      '& Asociación Luz y Tierra',
    ],
  ])('%s', (sentence, expected) => {
    expect(released(sentence)).toBe(expected);
  });
});

describe('guests that an event draws', () => {
  test.each([
    [
      "Saturday's opening drew the Department of Trade, Gulu University and the Lira Bank.",
      '@ Department of Trade | @ Gulu University | @ Lira Bank',
    ],
    [
      'The seminar attracted the Uganda Bureau of Standards, Oxfam and the Ministry of Labour.',
      '@ Uganda Bureau of Standards | @ Oxfam | @ Ministry of Labour',
    ],
    [
      'The Uganda Farmers Union, the Lira Bank and Oxfam set up stands at the fair.',
      '@ Uganda Farmers Union | @ Lira Bank | @ Oxfam',
    ],
    ['The plan drew the Ministry of Labour into a dispute.', ''],
    ['The noise drew the Lira Police Force to the market.', ''],
  ])('%s', (sentence, expected) => {
    expect(released(sentence)).toBe(expected);
  });
});

describe('who gives, through whom, and when', () => {
  test.each([
    ['A first round of visits in 2019 was financed by the Global Fund.', ''],
    ['A first phase, completed in 2021, was funded by the World Bank.', ''],
    ['A first batch of 200 pumps was financed by the Global Fund.', '$ Global Fund'],
    [
      'It is financed by the Norwegian Foreign Ministry through the Norwegian Red Cross.',
      '$ Norwegian Foreign Ministry | $ Norwegian Red Cross',
    ],
    [
      'The Government of Ireland provided €820,000 for the programme through Irish Aid.',
      '$ Government of Ireland | $ Irish Aid',
    ],
    ['Japan granted USD 300,000 for the roof via JICA.', '$ Japan | $ JICA'],
    [
      'The Government of Ireland provided €820,000 for farmers reached through the Lira Radio.',
      '$ Government of Ireland',
    ],
    [
      "The Government of Japan today handed over a block of nurses' homes and a boat to the people of Kalangala.",
      '$ Government of Japan',
    ],
    ['The Government of Japan handed over the chairmanship to Uganda.', ''],
    ['The Ministry of Health today handed over the report to the Council.', ''],
    ['The Gulu Community Fund let the club use £1,500 of an unspent grant.', '$ Gulu Community Fund'],
    ['A Kampala firm, Silverline Dairies, donated the cooling tanks.', '$ Silverline Dairies'],
  ])('%s', (sentence, expected) => {
    expect(released(sentence)).toBe(expected);
  });
});
