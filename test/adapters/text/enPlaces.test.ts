import { describe, expect, test } from 'vitest';
import { fromText } from '../../../src/adapters/text.js';
import { summarize } from './summary.js';

const places = (text: string) =>
  summarize(fromText(`A new well for many people\n\n${text}`, { language: 'en' }).articles[0]!).locations ??
  [];

/** Where it happened: "name | kind | country". */
describe('where it happened', () => {
  test.each([
    ['A well opened in the village of Lolwe in Uganda.', ['Lolwe | city | UG', 'Uganda | country | UG']],
    [
      'A well opened in the villages of Bisha and Keren in Eritrea.',
      ['Bisha | city | ER', 'Keren | city | ER', 'Eritrea | country | ER'],
    ],
  ])('%s', (text, expected) => {
    expect(places(text)).toEqual(expected);
  });

  test.each([
    ['A well opened in Uganda. A second one will open in Lira.', 'Lira'],
    ['A well opened in Uganda. The method had been tried in Soroti.', 'Soroti'],
    ['A well opened in Uganda. Two women from Arua asked for one.', 'Arua'],
    ['A well opened in Uganda. It was tested in English and in Swahili.', 'English'],
    ['A well opened in Uganda. A researcher at the University of Leeds wrote to us.', 'Leeds'],
    ['A well opened in Uganda. It was designed in Leeds.', 'Leeds'],
    ['A well opened in Uganda. The firm is based in Ohio.', 'Ohio'],
    ['A well opened in Uganda. In Parliament nobody spoke of it.', 'Parliament'],
    ['A well opened in Uganda. In Phase Two it will be covered.', 'Phase'],
    ['A well opened in Uganda. Similar wells were dug in Gulu District.', 'Gulu'],
  ])('not there: %s', (text, name) => {
    expect(places(text).join(' ')).not.toContain(name);
  });
});
