import { describe, expect, test } from 'vitest';
import { fromText } from '../../../src/adapters/text.js';
import { barelyIn, rolesIn, withoutBrackets } from './sentenceIn.js';

const story = `Clean water comes to the upper valley after a long wait

The villages of the valley have had clean water since Monday, and the pumps run well, say the eleven families who live highest above the river and the road.`;

const publisherOf = (text: string) => fromText(text, { language: 'en' }).articles[0]!.publisher?.name;
const sectionOf = (text: string) => fromText(text, { language: 'en' }).articles[0]!.section;

/** The same where the publisher is known. */
const told = (sentence: string) =>
  barelyIn(
    `Hill Water Trust\n\nA new well for three villages\n\nHill Water Trust opened a well today in Uganda. ${sentence}\n\nAbout Hill Water Trust\nHill Water Trust is a charity.`,
  );

describe('lines above a story that name nobody', () => {
  test.each([
    'Posted in: Court diary',
    'Explore UNESCO   Our expertise   Impact   Ideas & Data',
    'Country: Albania',
    'Overall term: 2019 to 2024',
    'The Diplomatic Service of the European Union',
  ])('%s', (line) => {
    expect(publisherOf(`${line}\n\n${story}`)).toBeUndefined();
  });

  test.each([
    ['NORTHERN COURIER  |  e-Paper  |  Classifieds  |  Tamil', 'NORTHERN COURIER'],
    ['UNICEF: for every child', undefined],
    ['Hill Water Trust', 'Hill Water Trust'],
  ])('but %s', (line, name) => {
    const found = publisherOf(`${line}\n\n${story}\n\nContact: ${name ?? 'UNICEF'}`);
    if (name) expect(found).toBe(name);
    else expect(found).toMatch(/UNICEF/);
  });
});

test.each(['Briefing notes', 'CALL FOR PROPOSALS', 'Project closing', 'Success stories'])(
  'the kind of text: %s',
  (line) => {
    expect(sectionOf(`Hill Water Trust\n${line}\n\n${story}`)).toBe(line);
  },
);

test('a box of facts between headline and story', () => {
  const [headline, first] = story.split('\n\n');
  const box = `Facts at a glance
Title: Water from Above
Commissioned by: German Federal Ministry for Economic Cooperation and Development (BMZ)
Co-financed by: Swiss State Secretariat for Economic Affairs (SECO)
Country: Albania
Lead executing agency: Ministry of Tourism and Environment`;
  expect(barelyIn(`${headline}\n\n${box}\n\n${first}`)).toBe(
    '$ German Federal Ministry for Economic Cooperation and Development | $ Swiss State Secretariat for Economic Affairs | & Ministry of Tourism and Environment',
  );
});

test.each([
  [
    'It was funded by the Central Statistical Offices of Kenya and Uganda.',
    '$ Central Statistical Office of Kenya | $ Central Statistical Office of Uganda',
  ],
  [
    'Taking part were the Central Statistical Offices of Saint Lucia and of Trinidad and Tobago.',
    '@ Central Statistical Office of Saint Lucia | @ Central Statistical Office of Trinidad and Tobago',
  ],
  ['It was funded by the Ministries of Health and Labour.', '$ Ministry of Health | $ Ministry of Labour'],
  ['Statistics Canada gave 300 tablets.', '$ Statistics Canada'],
  ['Sport England donated 300 balls.', '$ Sport England'],
  ['Statistics on wells gave 300 hits.', ''],
])('a name: %s', (sentence, names) => {
  expect(rolesIn('en', sentence).map(withoutBrackets).join(' | ')).toBe(names);
});

describe('an agency of the UN works with what others paid', () => {
  test.each([
    ['UNICEF has delivered purification tablets for 900 families.', '& UNICEF'],
    ['WFP has begun to register families for cash.', '& WFP'],
    ['UNHCR supplied 300 tents.', '& UNHCR'],
    ['Colleagues of the University of Gulu followed the sessions online.', '@ University of Gulu'],
    ['The Embassy of Norway delivered 300 tents.', '$ Embassy of Norway'],
    ['UNICEF has not delivered the tablets.', ''],
    ['The District said UNICEF would supply 300 tents.', ''],
    ['UNHCR plans to supply 300 tents.', ''],
  ])('%s', (sentence, names) => {
    expect(told(sentence)).toBe(names);
  });
});
