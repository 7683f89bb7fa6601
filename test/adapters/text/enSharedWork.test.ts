import { describe, expect, test } from 'vitest';
import { barelyIn } from './sentenceIn.js';

/** Roles in a release of a charity, each after the sign of its role. */
const read = (sentence: string, publisher = 'Harbour Relief') => {
  const text = [
    publisher,
    'PRESS RELEASE',
    'New clinic opens in Kisumu',
    `KISUMU, Kenya, 3 March 2025 – ${publisher} opened a new clinic for mothers in Kisumu on Monday.`,
    sentence,
    'The doors open at eight in the morning and close at six.',
  ].join('\n\n');
  return barelyIn(text);
};

describe('who works with the publisher', () => {
  test.each([
    // A list goes on behind what is said of a member.
    [
      'Harbour Relief delivered the scheme with the University of Leeds, whose engineers will check the pumps, and with Groundwork Lanka, which trained the pupils.',
      '& University of Leeds | & Groundwork Lanka',
    ],
    [
      'The course was taught jointly with Maseno University, where the labs are, and the Kenya Red Cross Society.',
      '& Maseno University | & Kenya Red Cross Society',
    ],
    [
      'It is carried out with the Ministries of Health and Education, the Provincial Directorate of Social Services and Sarvodaya, which recruit the cooks.',
      '& Ministry of Health | & Ministry of Education | & Provincial Directorate of Social Services | & Sarvodaya',
    ],
    // The publisher tells it itself.
    [
      'We run the room with Lake Mending Circle, who look after Tuesdays, and Kibos Men’s Shed.',
      '& Lake Mending Circle | & Kibos Men’s Shed',
    ],
    ['“We run the room with Lake Mending Circle,” said a neighbour.', ''],
    // Several nouns of one plural, or behind a colon.
    [
      'We thank Kisii Repair Shed and Awasi Green Hall, our partners on the ground, for their patience.',
      '& Kisii Repair Shed | & Awasi Green Hall',
    ],
    [
      'Harbour Relief is rolling out the training with three partners: the Ministry of Health, Amref Health Africa and Jhpiego.',
      '& Ministry of Health | & Amref Health Africa | & Jhpiego',
    ],
    // Pacts.
    [
      'Harbour Relief and the Kenya Forest Service signed a memorandum of understanding.',
      '& Kenya Forest Service',
    ],
    [
      'An agreement between Harbour Relief and the National Museums of Kenya sets out the shifts.',
      '& National Museums of Kenya',
    ],
    ['Harbour Relief has not yet signed an agreement with the Kenya Forest Service.', ''],
    ['The peace agreement between the Government of Sudan and the Umma Party was signed in Kisumu.', ''],
    // Names with small ends, and what owns them.
    [
      'Harbour Relief manages the reserve with the Siaya County Department of Health and the Nyando community forest association.',
      '& Siaya County Department of Health | & Nyando community forest association',
    ],
    [
      'The classes were taught by tutors from the Kenya Medical Training College and by nurses of the Aga Khan Hospital.',
      '& Kenya Medical Training College | & Aga Khan Hospital',
    ],
    [
      'Harbour Relief and its partners, mainly the Ministry of Health, UNFPA and Rotary International, are at work.',
      '& Ministry of Health | & UNFPA | & Rotary International',
    ],
    [
      'A team of Harbour Relief and the Boys and Girls Club of Kisumu planted the trees.',
      '& Boys and Girls Club of Kisumu',
    ],
    ['Training was provided by Strathmore University.', '& Strathmore University'],
    ['Until last year the clinic was run by the Aga Khan Hospital.', ''],
    ['Harbour Relief and the Government of Kenya have resumed the hot lunches.', '& Government of Kenya'],
    ['The clinic follows the guidelines of the World Health Organization.', ''],
    ['The Ministry of Health has moved on to other tasks and opened a new office in Mombasa.', ''],
    ['Water that runs on sunshine is cheap, and the Water Authority is pleased with water.', ''],
  ])('%s', (sentence, expected) => {
    expect(read(sentence)).toBe(expected);
  });
});

describe('who paid', () => {
  test.each([
    [
      'The £480,000 cost was met by Yorkshire Water, with a further contribution from the Environment Agency.',
      '$ Yorkshire Water | $ Environment Agency',
    ],
    [
      'Harbour Relief thanks the donors whose contributions have made the meals possible: Australia, France and the Republic of Korea, as well as private givers.',
      '$ Australia | $ France | $ Republic of Korea',
    ],
    ['Donors we have asked so far: Australia and France.', ''],
    ['Among those who gave were Equity Bank and KCB Foundation.', '$ Equity Bank | $ KCB Foundation'],
    ['Forth Ports donated the twelve machines.', '$ Forth Ports'],
    ['The European Union’s contribution of EUR 3 million pays for the buildings.', '$ European Union'],
    ['The European Union’s contribution to the debate was noted.', ''],
    ['While the Dutch Postcode Lottery chipped in €40,000, the rest is missing.', '$ Dutch Postcode Lottery'],
    ['The Japanese Government confirmed its contribution of USD 5 million.', '$ Japanese Government'],
    ['The Ministry of Health announced that 300 million shillings had been lost.', ''],
    ['With Green Climate Fund money, the roof was fitted with panels.', '$ Green Climate Fund'],
    ['The council works with a grant of FJD 214,600 provided through a scheme.', ''],
  ])('%s', (sentence, expected) => {
    expect(read(sentence)).toBe(expected);
  });

  test('a list of names and sums of a foundation: who gets them carries the work out', () => {
    const list =
      'Who gets what\n\n- Awasi Warm Homes ($55,000): advice\n- Kibos Repair Shed ($80,000): bicycles';
    expect(read(list, 'Lake Community Foundation')).toBe('& Awasi Warm Homes | & Kibos Repair Shed');
    expect(read(list)).toBe('');
  });
});

describe('who was there', () => {
  test.each([
    [
      'The launch was graced by the presence of the Embassy of Ireland and the Kenya Association of Teachers.',
      '@ Embassy of Ireland | @ Kenya Association of Teachers',
    ],
    [
      'Representatives of the Kenya Labour Congress and of Kisumu City Council attended the ceremony.',
      '@ Kenya Labour Congress | @ Kisumu City Council',
    ],
    [
      'The meeting brought to one table the Ministry of Education and the Teachers Service Commission.',
      '@ Ministry of Education | @ Teachers Service Commission',
    ],
    ['Also at the drill was the Kenya Red Cross Society.', '@ Kenya Red Cross Society'],
    ['The law was read in the presence of mind that the Ministry of Justice lacked.', ''],
  ])('%s', (sentence, expected) => {
    expect(read(sentence)).toBe(expected);
  });
});
