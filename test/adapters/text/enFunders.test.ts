import { describe, expect, test } from 'vitest';
import { rolesIn } from './sentenceIn.js';

/** Who paid, in the ways in which English says so. `$` a funder, `&` a partner, `@` a participant. */
describe('who paid', () => {
  test.each([
    // Passive, with what may stand between the verb and the payer.
    ['The pump was paid for entirely by the Rockefeller Foundation.', ['$ Rockefeller Foundation']],
    ['The scheme is funded for three years by the Swiss Confederation.', ['$ Swiss Confederation']],
    ['The work is co-funded at 80 per cent by the European Union.', ['$ European Union']],
    [
      'The repairs were financed out of a grant from the Asian Development Bank.',
      ['$ Asian Development Bank'],
    ],
    ['The boats were bought with money from Irish Aid.', ['$ Irish Aid']],
    [
      'The vaccines were procured with funds made available by the Government of Norway.',
      ['$ Government of Norway'],
    ],
    ['The tents were donated by the Turkish Red Crescent.', ['$ Turkish Red Crescent']],
    ['The costs were met by the Embassy of Finland.', ['$ Embassy of Finland']],
    ['The costs were shared equally by Luxembourg and the OPEC Fund.', ['$ Luxembourg', '$ OPEC Fund']],
    ['The bill was footed by the Aga Khan Foundation.', ['$ Aga Khan Foundation']],
    ['Salaries are covered by the Hilton Foundation until March.', ['$ Hilton Foundation']],
    [
      'The centre was equipped by the Government of the Republic of Korea at a cost of USD 1.2 million.',
      ['$ Government of the Republic of Korea'],
    ],
    // Nouns of money.
    [
      'It was made possible by a two-year grant of EUR 900,000 from the Robert Bosch Foundation.',
      ['$ Robert Bosch Foundation'],
    ],
    [
      'A US$ 4 million contribution from the Government of Japan will pay for the rest.',
      ['$ Government of Japan'],
    ],
    [
      'The purchase follows a donation of 300 bicycles by the Dutch Postcode Lottery Foundation.',
      ['$ Dutch Postcode Lottery Foundation'],
    ],
    [
      'Thanks to a generous contribution of EUR 2.5 million by Germany, the camp now has light.',
      ['$ Germany'],
    ],
    ['With EUR 3 million from the European Union, 40 schools were repaired.', ['$ European Union']],
    [
      'The project has a budget of USD 8 million, provided by the Green Climate Fund.',
      ['$ Green Climate Fund'],
    ],
    [
      'The money comes from the Norwegian Agency for Development Cooperation (Norad).',
      ['$ Norwegian Agency for Development Cooperation (Norad)'],
    ],
    [
      'The initiative receives financial support from the Austrian Development Agency.',
      ['$ Austrian Development Agency'],
    ],
    ['It benefits from a loan of USD 20 million from the World Bank.', ['$ World Bank']],
    ['The kits are a gift of the people of Japan.', ['$ people of Japan']],
    [
      'Financial backing came from the Mastercard Foundation and the Government of Quebec.',
      ['$ Mastercard Foundation', '$ Government of Quebec'],
    ],
    [
      'The assistance was made possible through the generosity of the Kingdom of Saudi Arabia.',
      ['$ Kingdom of Saudi Arabia'],
    ],
    ['It is supported through the Peacebuilding Fund.', ['$ Peacebuilding Fund']],
    [
      'The activity took place with the financial contribution of the Slovak Agency for International Development Cooperation.',
      ['$ Slovak Agency for International Development Cooperation'],
    ],
    // The giver as the subject.
    ['The European Union contributed 80 per cent of the cost.', ['$ European Union']],
    ['Sweden has pledged SEK 40 million to the programme.', ['$ Sweden']],
    ['The Embassy of Ireland met the full cost of the training.', ['$ Embassy of Ireland']],
    ['The Ford Foundation covered the travel costs.', ['$ Ford Foundation']],
    ['The Lions Club donated two wheelchairs.', ['$ Lions Club']],
    [
      'Drilling took four weeks; the Kuwait Fund for Arab Economic Development paid for it.',
      ['$ Kuwait Fund for Arab Economic Development'],
    ],
    [
      'The Government of Denmark, through Danida, has allocated DKK 15 million for the next phase.',
      ['$ Government of Denmark', '$ Danida'],
    ],
    [
      'In March, the Czech Development Agency granted CZK 5 million for the laboratory.',
      ['$ Czech Development Agency'],
    ],
    ['Australia is investing AUD 9 million in the roads.', ['$ Australia']],
    [
      'The project, which the European Union finances with EUR 5 million, will run until 2027.',
      ['$ European Union'],
    ],
    // Adjectives.
    ['The Japan-funded clinic has twelve beds.', ['$ Japan']],
    ['The World Bank-financed road is 12 km long.', ['$ World Bank']],
    ['The Swiss-funded school has nine rooms.', []],
    // Lines.
    [
      'Work starts in May.\n\nDonors: the Government of Japan, Norway and Irish Aid',
      ['$ Government of Japan', '$ Norway', '$ Irish Aid'],
    ],
    ['Work starts in May.\n\nFunded by: European Union', ['$ European Union']],
    ['Work starts in May.\n\nFinancing: KfW', ['$ KfW']],
    [
      'Work starts in May.\n\nAbout the project\n\nThe project is funded by the European Union with EUR 2 million.',
      ['$ European Union'],
    ],
    [
      'Work starts in May.\n\nDonors:\n- European Union\n- Government of Japan',
      ['$ European Union', '$ Government of Japan'],
    ],
    [
      'Work starts in May.\n\nNotes to editors\n\nThe well was paid for by the Embassy of Japan.',
      ['$ Embassy of Japan'],
    ],
  ])('%s', (sentence, roles) => {
    const plain = rolesIn('en', sentence).map((role) => role.replace(/ \[[A-Z]{2}\]/, ''));
    expect(plain).toEqual(roles);
  });

  test.each([
    // Nobody paid, or not for this.
    'The programme is no longer funded by the Government of Japan.',
    'Funding from the European Union ran out in June.',
    'The district hopes for a grant from the World Bank.',
    'An application for USD 2 million from the Green Climate Fund is under review.',
    'UNICEF has asked the Government of Norway to fund a second well.',
    'The old well was donated by Rotary International in 1994.',
    'Denmark funds a similar scheme in Kenya.',
    'The well is funded by contributions from its users.',
    'The Government of Japan contributed to the discussion.',
    'The Embassy of Ireland covered the topic in its newsletter.',
    'The World Bank provided advice on tariffs.',
    'UNICEF received three bids from local companies.',
    'The family got a loan from a cousin.',
    'The mayor thanked the Rotary Club for its visit.',
    'Rice from Japan and oil from Kenya were on sale.',
    'With 40 pupils from Makerere University, the choir sang.',
    'The fund was set up by the Ministry of Finance.',
    'It would be financed by the African Development Bank if the board agrees.',
    'The road to the well was financed by the World Bank a decade ago.',
    'About 40 per cent of the funding from the Global Fund has been suspended.',
    'The letter from the Embassy of France arrived late.',
    'Work starts in May.\n\nAbout Wells for All\n\nWells for All is funded by the European Union.',
  ])('nobody: %s', (sentence) => {
    expect(rolesIn('en', sentence).filter((role) => role.startsWith('$'))).toEqual([]);
  });
});
