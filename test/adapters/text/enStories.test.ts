import { describe, expect, test } from 'vitest';
import { fromText } from '../../../src/adapters/text.js';
import { type Summary, summarize } from './summary.js';

const read = (text: string): Summary => summarize(fromText(text, { language: 'en' }).articles[0]!);

const headline = 'Three villages get water';
const body =
  'A well opened on Monday, and the whole village came to drink.\n\nChildren no longer walk two hours for water, their teachers say.';

describe('what is no part of the story', () => {
  test.each([
    '###\n\nWells for All works in nine countries.',
    '– ENDS –\n\nThe Society was founded in 1990.',
    '-30-\n\nThe Society was founded in 1990.',
    'About Wells for All\n\nWells for All drills wells.\n\nIt has done so since 1990.',
    'Notes to editors:\n\nThe drought began in 2019.',
    'Read next\n\nA bridge for Gulu\n\nA school for Lira',
    'Also read: A bridge for Gulu',
    'A girl at the pump. Photo: Wells for All',
    '© Wells for All / A. Example',
    'Share this: Facebook | X | Email',
    '[Print](https://example.org/print) [Share](https://example.org/share)',
    'Wells for All is a registered charity based in Kampala.',
    'More from the field: A bridge for Gulu | A school for Lira',
  ])('%j', (footer) => {
    expect(read(`${headline}\n\n${body}\n\n${footer}`).paragraphs).toBe(2);
  });

  test.each([
    'The Trust is a small one, a farmer said, and it did a big thing.',
    'About 40 people danced, and the band played on.',
    'Photo albums came out, and old men told old stories.',
    'The end of the dry season is near, and everybody is glad of it.',
  ])('%j is one', (paragraph) => {
    expect(read(`${headline}\n\n${body}\n\n${paragraph}\n\nThen they all went home.`).paragraphs).toBe(4);
  });
});

describe('the headline is below', () => {
  test.each([
    'Wells for All\nHome · News · Volunteer · Contact',
    'Gulu Gazette\nNews   Sports   Weather   Subscribe',
    'UNICEF Uganda',
    'PRESS RELEASE No. 12/2021',
    'Uganda',
    'FOR IMMEDIATE RELEASE',
    'Home > News > Stories',
  ])('%j', (line) => {
    expect(read(`${line}\n\n${headline}\n\n${body}`).headline).toBe(headline);
  });

  test('a line below it that is no sentence is its standfirst', () => {
    const text = `THREE VILLAGES GET WATER\nPumps run on the sun\n\n${body}`;
    const { headline: title, summary, paragraphs } = read(text);
    expect([title, summary, paragraphs]).toEqual(['THREE VILLAGES GET WATER', 'Pumps run on the sun', 2]);
  });
});

describe('datelines', () => {
  test.each([
    ['KAMPALA, Uganda, 14 March 2019 – ', 'KAMPALA, Uganda'],
    ['Kampala, 17–19 September: ', 'Kampala'],
    ['14 March 2019, Kampala, Uganda - ', 'Kampala, Uganda'],
    ['**Kampala/Gulu, 14 March 2019** - ', 'Kampala/Gulu'],
    ['Kampala (UNICEF) — ', 'Kampala (UNICEF)'],
    ['KAMPALA: ', 'KAMPALA'],
  ])('%j', (line, dateline) => {
    expect(read(`${headline}\n\n${line}${body}`).dateline).toBe(dateline);
  });
});

describe('the publisher', () => {
  test.each([
    [`UNICEF Uganda\n\n${headline}\n\n${body}`, 'UNICEF Uganda'],
    [`Helvetas Nepal | News and stories\n\n${headline}\n\n${body}`, 'Helvetas Nepal'],
    [`${headline}\n\n*UNICEF Uganda*\n\n${body}`, 'UNICEF Uganda'],
    [`${headline}\n\n${body}\n\nWells for All is a registered charity.`, 'Wells for All'],
    [`${headline}\n\nKampala (WHO/UNICEF) – ${body}`, 'WHO'],
    [`${headline}\n\nUNHCR has opened a well. ${body}`, 'UNHCR'],
    [`${headline}\n\n${body} The party was organised by the Gulu Water Trust.`, 'Gulu Water Trust'],
    [`${headline}\n\n${body}`, undefined],
  ])('%j', (text, publisher) => {
    expect(read(text).publisher).toBe(publisher);
  });

  test('who acts with it is a partner', () => {
    const { partners } = read(`${headline}\n\nUNDP and Gulu City Hall have drilled a well. ${body}`);
    expect(partners).toEqual(['Gulu City Hall']);
  });
});
