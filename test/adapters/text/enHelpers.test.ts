import { describe, expect, test } from 'vitest';
import { fromText } from '../../../src/adapters/text.js';
import { summarize } from './summary.js';

const story = (sentence: string) =>
  summarize(
    fromText(
      `Hill Water Trust\n\nA new well for three villages\n\nHill Water Trust opened a well today in Uganda. ${sentence}\n\nAbout Hill Water Trust\nHill Water Trust is a charity.`,
      { language: 'en' },
    ).articles[0]!,
  );

/** Who did it together with the publisher, which is known here. */
describe('who helped the publisher', () => {
  test.each([
    [
      'Conservation International organised the day together with Hill Water Trust.',
      'Conservation International',
    ],
    [
      'It was run in partnership with the women’s association Hands Without Borders.',
      'Hands Without Borders',
    ],
    [
      'It is implemented with the non-governmental organization Hope of Gulu Association.',
      'Hope of Gulu Association',
    ],
    [
      'The digging was done by volunteers, by members of the Uganda Red Cross Society and by the State Construction Agency.',
      'Uganda Red Cross Society | State Construction Agency',
    ],
    ['UNICEF ran the cold chain and repaired 63 refrigerators.', 'UNICEF'],
    [
      'The Lutheran Health Services and the Uganda Red Cross Society supplied vaccinators.',
      'Lutheran Health Services | Uganda Red Cross Society',
    ],
    [
      'The Valley Tribal Council shared its engineer and supervised the building work.',
      'Valley Tribal Council',
    ],
    ['Gulu University designed the course and trained the mechanics.', 'Gulu University'],
    [
      'The lists were checked with the Kenya Red Cross Society, whose volunteers also run the desks.',
      'Kenya Red Cross Society',
    ],
    ['Engineers from the Lake Water Board surveyed the site.', 'Lake Water Board'],
    ['Volunteers of the Uganda Scouts Association carried the pipes.', 'Uganda Scouts Association'],
    [
      'The course is taught by BRAC and the Directorate of Primary Education.',
      'BRAC | Directorate of Primary Education',
    ],
    ['Our partner, the Gulu Farmers’ Union, keeps the pumps running.', 'Gulu Farmers’ Union'],
    [
      'Thanks to our partners at Oxfam and the Lake Water Board, the work took ten days.',
      'Oxfam | Lake Water Board',
    ],
    ['The work was led by the Ministry of Water, with technical support from UNICEF.', 'Ministry of Water'],
  ])('%s', (sentence, names) => {
    expect((story(sentence).partners ?? []).map((name) => name.replace(/ \[..\]$/, ''))).toEqual(
      names.split(' | '),
    );
  });

  test.each([
    'UNICEF said that the well was deep.',
    'The Ministry of Water launched its strategy in 2015.',
    'The Uganda Red Cross Society ran a similar scheme in Kenya.',
    'The Ministry of Health has not trained the nurses.',
    'Oxfam repaired the old well in 2009.',
    'The Kampala Post published the story on Monday.',
    'Gulu High School received two of the pumps.',
    'The World Bank will build a dam next year.',
    'UNICEF ran a separate survey last year.',
    'The City Council turned down the plan.',
    'Officials of the Ministry of Trade visited the well.',
    'The Ministry of Health advised on hygiene.',
  ])('nobody: %s', (sentence) => {
    expect(story(sentence).partners ?? []).toEqual([]);
  });
});
