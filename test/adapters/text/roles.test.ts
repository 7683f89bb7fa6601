import { describe, expect, test } from 'vitest';
import { fromText } from '../../../src/adapters/text.js';
import { type Summary, summarize } from './summary.js';

/** The sentence as the story of a release from Uganda. */
function read(sentence: string): Partial<Summary> {
  const [article] = fromText(
    `A New Well for Three Villages\n\nA well opened in Uganda today. ${sentence}`,
  ).articles;
  return summarize(article!);
}

describe('funders', () => {
  test.each([
    ['It is funded by the Government of Japan.', ['Government of Japan [JP]']],
    ['The well was financed by the European Union (EU) and Norway.', ['European Union (EU)', 'Norway [NO]']],
    [
      'It was drilled with funding from Sweden, Finland and the World Bank.',
      ['Sweden [SE]', 'Finland [FI]', 'World Bank'],
    ],
    ['It opened with generous support from the Government of Canada.', ['Government of Canada [CA]']],
    [
      'It opened thanks to the generous contributions of Ireland and Irish Aid.',
      ['Ireland [IE]', 'Irish Aid [IE]'],
    ],
    ['The project is supported by Norway and implemented through Oxfam.', ['Norway [NO]']],
    ['The fair was sponsored by the Ford Foundation.', ['Ford Foundation']],
    ['The EU-funded well serves three villages.', ['EU']],
    ['The Government of Japan is providing USD 6.7 million for wells.', ['Government of Japan [JP]']],
    [
      'The district has received USD 900,000 of funding from Korea International Cooperation Agency (KOICA).',
      ['Korea International Cooperation Agency (KOICA)'],
    ],
    ['With funding from Japan, UNICEF and WHO have drilled three wells.', ['Japan [JP]']],
    ['It is funded by Japan and UNICEF is drilling.', ['Japan [JP]']],
    [
      'It is funded by the Ministry of Health, Education and Sport and Save the Children.',
      ['Ministry of Health, Education and Sport', 'Save the Children'],
    ],
    ['It is funded by the U.S. Department of State and USAID.', ['U.S. Department of State [US]', 'USAID']],
    ['It is funded by Germany’s Federal Foreign Office.', ['Federal Foreign Office [DE]']],
    [
      'It is funded by the Governments of Japan and the Netherlands.',
      ['Government of Japan [JP]', 'Government of the Netherlands [NL]'],
    ],
    [
      'It is funded by Global Affairs Canada, through UNDP, in Uganda.',
      ['Global Affairs Canada [CA]', 'UNDP'],
    ],
    ['Donor: Australia', []],
    [
      'It is funded by the Food and Agriculture Organization, UNDP and Denmark.',
      ['Food and Agriculture Organization', 'UNDP', 'Denmark [DK]'],
    ],
    ['It is funded by the Ministry of Foreign Affairs, Denmark.', ['Ministry of Foreign Affairs [DK]']],
  ])('%s', (sentence, funders) => {
    expect(read(sentence).funders ?? []).toEqual(funders);
  });

  test.each([
    'It was built with the support of the UN Migration Agency (IOM).',
    'It was built with support from village elders and with support from the Ministry of Water.',
    'It was built with the support of the Government of Uganda.',
    'It was built with technical advice from Norway.',
    'It was not funded by the European Union.',
    'The old well, previously funded by Norway, is dry.',
    'The village hopes that it could be funded by Norway.',
    'It is funded by the villagers themselves.',
    'It is funded by a USD 20,000 loan.',
    'UNHCR provided USD 2 million to families.',
    'It is supported by UNICEF partners.',
    'It is funded by Norway trained engineers.',
    'The funds from last year are spent.',
    'Self-funded schools and donor-funded wells stand side by side.',
  ])('none in: %s', (sentence) => {
    expect(read(sentence).funders).toBeUndefined();
  });

  test('the publisher does not fund itself', () => {
    const text = 'UNICEF Opens a Well\n\nUNICEF opened a well. It is funded by UNICEF and Japan.';
    expect(summarize(fromText(text).articles[0]!).funders).toEqual(['Japan [JP]']);
  });
});

describe('partners', () => {
  test.each([
    [
      'It was built in collaboration with the Ministry of Water and Environment.',
      ['Ministry of Water and Environment'],
    ],
    [
      'It was built in close cooperation with Oxfam and the Uganda Red Cross Society (URCS).',
      ['Oxfam', 'Uganda Red Cross Society (URCS) [UG]'],
    ],
    ['In partnership with the Ministry of Water, Oxfam drilled the well.', ['Ministry of Water']],
    ['It is implemented by CARE and funded by Norway.', ['CARE']],
    [
      'It runs in coordination with the Water Quality Unit (WQU) / Directorate of Water.',
      ['Water Quality Unit (WQU) / Directorate of Water'],
    ],
    ['It runs in partnership with UNHCR/UNICEF.', ['UNHCR', 'UNICEF']],
    [
      'It is implemented in partnership with the Universities of Gulu and Mbarara.',
      ['University of Gulu', 'University of Mbarara'],
    ],
    ['It works in collaboration with local farmers.', []],
    ['She spoke in collaboration with Jane Doe.', []],
    ['It works in collaboration with the Ministry of Wibbling and Wobbling.', []],
  ])('%s', (sentence, partners) => {
    expect(read(sentence).partners ?? []).toEqual(partners);
  });

  test('roles do not mix', () => {
    const { funders, partners, participants } = read(
      'It is implemented by Oxfam, financed by Denmark and was opened at a party attended by officials from the Ministry of Water.',
    );
    expect({ funders, partners, participants }).toEqual({
      partners: ['Oxfam'],
      funders: ['Denmark [DK]'],
      participants: ['Ministry of Water'],
    });
  });
});

describe('participants', () => {
  test.each([
    [
      'The opening was attended by the Ministry of Water and the Embassy of Japan.',
      ['Ministry of Water', 'Embassy of Japan [JP]'],
    ],
    [
      'Participants came from the Ministries of Health and Education.',
      ['Ministry of Health', 'Ministry of Education'],
    ],
    [
      'It brought together 40 officers from the Uganda Police Force and from the Departments of Water, Land and Forestry, and Roads.',
      [
        'Uganda Police Force [UG]',
        'Department of Water',
        'Department of Land and Forestry',
        'Department of Roads',
      ],
    ],
    ['Representatives of the Uganda Red Cross Society attended.', ['Uganda Red Cross Society [UG]']],
    ['Officials from the Ministry of Water said the well is deep.', []],
    ['Families from Kenya, Rwanda and Burundi attended.', []],
    ['Participants included teachers, nurses and farmers.', []],
    ['Participants came from the Ministries of Labour and Social Affairs and Health.', []],
  ])('%s', (sentence, participants) => {
    expect(read(sentence).participants ?? []).toEqual(participants);
  });
});

describe('project', () => {
  test.each([
    ['It is part of the Deep Water Project.', 'Deep Water Project'],
    ['It was drilled under UNDP’s Water for Peace Programme in Uganda.', 'Water for Peace Programme'],
    [
      'It was drilled through the three-year, EU-funded Clean Wells Initiative and Oxfam.',
      'Clean Wells Initiative',
    ],
    ['The Deep Water Project is funded by Norway.', 'Deep Water Project'],
    ['The “Hand in Hand” project drilled it.', 'Hand in Hand'],
    ['It was drilled through the World Food Programme.', undefined],
    ['It was drilled under the project.', undefined],
    ['It was drilled through the Ministry of Water and the Deep Water Project.', undefined],
  ])('%s', (sentence, project) => {
    expect(read(sentence).project).toBe(project);
  });
});
