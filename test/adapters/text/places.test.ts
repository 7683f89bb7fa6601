import { expect, test } from 'vitest';
import { fromText } from '../../../src/adapters/text.js';
import { summarize } from './summary.js';

function read(body: string, headline = 'A New Well for Three Villages') {
  return summarize(fromText(`${headline}\n\n${body}`).articles[0]!).locations ?? [];
}

test.each([
  ['A well opened in Uganda.', ['Uganda | country | UG']],
  [
    'Wells opened across Chad, Mali and the Central African Republic.',
    ['Chad | country | TD', 'Mali | country | ML', 'Central African Republic | country | CF'],
  ],
  [
    'A well opened in the province of Herat, in western Afghanistan.',
    ['Herat | province | AF', 'Afghanistan | country | AF'],
  ],
  ['A well opened in the Al-Hasakah Governorate.', ['Al-Hasakah | province | SY']],
  [
    'Wells opened in Irbid and Mafraq governorates in Jordan.',
    ['Irbid | province | JO', 'Mafraq | province | JO', 'Jordan | country | JO'],
  ],
  [
    'Wells opened in the provinces of Cabo Delgado, Nampula and Niassa, Mozambique.',
    [
      'Cabo Delgado | province | MZ',
      'Nampula | province | MZ',
      'Niassa | province | MZ',
      'Mozambique | country | MZ',
    ],
  ],
  ['A well opened in Kenya’s Turkana County.', ['Turkana | district | KE', 'Kenya | country | KE']],
  ['A well opened in Dadaab refugee camp.', ['Dadaab | camp | -']],
  ['A well opened in Zahle, Lebanon.', ['Zahle | city | LB', 'Lebanon | country | LB']],
  ['A well opened in Amman.', ['Amman | city | JO']],
  ['A well opened in the city of Mosul.', ['Mosul | city | IQ']],
  ['A well opened in Gaza, and others in Uganda.', ['Gaza | - | -', 'Uganda | country | UG']],
  [
    'A well opened in the city of Hebron; pumps came from all over. It works in Uganda.',
    ['Hebron | city | -', 'Uganda | country | UG'],
  ],
  ['A well opened in Tbilisi, Georgia.', ['Tbilisi | city | GE', 'Georgia | country | GE']],
])('%s', (body, locations) => {
  expect(read(body)).toEqual(locations);
});

test.each([
  'Syrian refugees drilled a well near the border with Syria.',
  'They fled from Somalia, and from the war in Yemen.',
  'The Government of Kenya and Kenyan officials gave thanks.',
  'The fund is based in Switzerland.',
  'Officials from Herat Province came.',
  'They signed the Paris Agreement on the Indian Ocean.',
  'The Member State and the Summer Camp were thanked in February, in English and in Phase II.',
  'A well opened in Georgia.',
])('none in: %s', (body) => {
  expect(read(body)).toEqual([]);
});

test('a country beside an agency counts where no other is said', () => {
  expect(read('The well is deep.', 'UNHCR Uganda Opens a Well')).toEqual(['Uganda | country | UG']);
  expect(read('A well opened in Kenya.', 'UNICEF Canada Opens a Well')).toEqual(['Kenya | country | KE']);
});

test('with two countries a place has the one that is said with it or known', () => {
  expect(read('Wells opened in Kenya, in Uganda and in Turkana County.')).toEqual([
    'Turkana | province | KE',
    'Kenya | country | KE',
    'Uganda | country | UG',
  ]);
});
