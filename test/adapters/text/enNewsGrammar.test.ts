import { describe, expect, test } from 'vitest';
import { fromText } from '../../../src/adapters/text.js';
import { rolesIn } from './sentenceIn.js';

/** Names after the sign of their role, without the acronym and country behind them. */
const roles = (sentence: string) =>
  rolesIn('en', sentence)
    .map((role) => role.replace(/ \([^)]*\)/, '').replace(/ \[..\]$/, ''))
    .join(' | ');

describe('how newsrooms tell of gifts and agreements', () => {
  test.each([
    [
      'Three hundred desks were donated to the primary school in Kisumu last Tuesday by the Rotary Club of Eldoret.',
      '$ Rotary Club of Eldoret',
    ],
    [
      'Two ambulances were presented to the Ministry of Health on 3 May by the Embassy of India.',
      '$ Embassy of India',
    ],
    [
      'Cold boxes have been donated to the Ministry of Health today, Friday, by the World Health Organization (WHO).',
      '$ World Health Organization',
    ],
    [
      'Twelve incubators were handed over to the hospital this morning by the Aga Khan Foundation.',
      '$ Aga Khan Foundation',
    ],
    ['The results were presented to the Ministry of Health by the World Bank.', ''],
    ['The keys were handed over to the Ministry of Health by the Mayor of Kisumu.', ''],
    [
      'The Embassy of India, on behalf of the Government of India, on Friday handed over two ambulances.',
      '$ Embassy of India',
    ],
    [
      'The roof cost £9,000: £5,000 came from the Parish Council, £3,000 from Sported and £1,000 from Greggs.',
      '$ Parish Council | $ Sported | $ Greggs',
    ],
    [
      'The clinic will receive a £900 grant from the Jean and Peter Hill Charitable Fund.',
      '$ Jean and Peter Hill Charitable Fund',
    ],
    [
      'The charity has been awarded an Esmée Fairbairn Foundation grant to run for three years.',
      '$ Esmée Fairbairn Foundation',
    ],
    ['The museum was not awarded a Wolfson Foundation grant this year.', ''],
    ['The museum received a Getty Foundation report on its archive.', ''],
    [
      'The school is kindly supported by the Federal Foreign Office and opens in May.',
      '$ Federal Foreign Office',
    ],
    ['The Swiss Embassy is pleased to fund the second phase.', '$ Swiss Embassy'],
    [
      'Last week the Government of Norway signed a 5.2 million dollar agreement with the ministry.',
      '$ Government of Norway',
    ],
    ['The Ministry of Finance signed a 30 million dollar agreement with the World Bank.', ''],
  ])('%s', (sentence, expected) => expect(roles(sentence)).toBe(expected));

  test.each([
    [
      'A memorandum has been signed between the National Bank of Egypt and Arid Lands University.',
      '& National Bank of Egypt | & Arid Lands University',
    ],
    ['No memorandum has been signed between the National Bank of Egypt and Arid Lands University.', ''],
    [
      'The course is run in partnership with a Gulu-based charity, Hands of Hope, and costs nothing.',
      '& Hands of Hope',
    ],
    [
      'In partnership with the country’s Ministry of Planning, growers are taught to graft.',
      '& Ministry of Planning',
    ],
    ['The director spoke of her hope of working with China to develop the ward.', ''],
  ])('%s', (sentence, expected) => expect(roles(sentence)).toBe(expected));
});

describe('who speaks, looks on, or stands behind an adjective', () => {
  test.each([
    [
      'The work is done in partnership with the provincial Ministry of Health and the district Directorate of Works.',
      '& Ministry of Health | & Directorate of Works',
    ],
    [
      'It is funded by the federal Ministry of Education and the Hilton Foundation.',
      '$ Ministry of Education | $ Hilton Foundation',
    ],
    [
      'Goodwill messages were delivered by WaterAid and the Kenya Red Cross Society.',
      '@ WaterAid | @ Kenya Red Cross Society',
    ],
    [
      'The Provincial Administration and the University of Goroka each sent two observers.',
      '@ Provincial Administration | @ University of Goroka',
    ],
    ['The District Council sent an inspector, who was content.', ''],
    [
      'She announced that the US Government through the Millennium Challenge Corporation was funding the road.',
      '$ US Government | $ Millennium Challenge Corporation',
    ],
    ['He said the Danish Government was paying for the new ward.', '$ Danish Government'],
    [
      'It is implemented by the Forum for Women Teachers (FWT) Ghana and Right to Play.',
      '& Forum for Women Teachers | & Right to Play',
    ],
    ['Also present were Oxfam and Universitas Gadjah Mada.', '@ Oxfam | @ Universitas Gadjah Mada'],
    [
      'The Government of Japan paid for the pump, and the Japanese government paid for 300 litres of fuel.',
      '$ Government of Japan',
    ],
  ])('%s', (sentence, expected) => expect(roles(sentence)).toBe(expected));
});

describe('what heads the news of a gift', () => {
  const read = (text: string) => {
    const { publisher, locations } = fromText(text, { language: 'en' }).articles[0]!;
    return [publisher?.name ?? '', locations?.map(({ name }) => name).join(', ') ?? ''];
  };

  test('a country that gives is not where it happens', () => {
    const story = 'Two machines were set up in a ward in Malé, in the Maldives, on Monday.';
    expect(read(`China donates two machines to an island hospital\n\n${story}`)[1]).not.toContain('China');
  });

  test('the headline in other letters is nobody who publishes', () => {
    const title = 'Growers learn to graft mango trees';
    const story = 'KAMPALA: Forty growers learned today to graft mango trees in Uganda.';
    expect(read(`Growers Learn To Graft Mango Trees\n\n5 May 2024\n\n${title}\n\n${story}`)[0]).toBe('');
  });

  test('a government that others tell of publishes nothing', () => {
    const story = 'The Government of Norway has paid for a course in Gulu, Uganda. It was a good course.';
    expect(read(`Growers learn to graft mango trees\n\n${story}`)[0]).toBe('');
  });

  test('an acronym that stands for a body is no place', () => {
    const story =
      'The River Institute (RINS) met in Gulu. It was led by Mary, head of water at RINS, and by John, a guide at RINS.';
    expect(read(`A second workshop on rivers\n\n${story}`)[1]).not.toContain('RINS');
  });

  test('a state and a part of a name on a letterhead publish nothing', () => {
    const front =
      'FEDERAL REPUBLIC OF NIGERIA\nFEDERAL MINISTRY OF WORKS\n\nPRESS STATEMENT\n\nBridge opened';
    const story =
      'The Federal Government’s bridge in Kano opened on Friday. The Ministry built it in two years.';
    expect(read(`${front}\n\n${story}`)[0]).toBe('FEDERAL MINISTRY OF WORKS');
  });

  test('what a site asks below a story is no paragraph', () => {
    const story = 'KAMPALA: Forty growers learned today to graft mango trees in Uganda.';
    const text = `Growers learn to graft\n\n${story}\n\nPlease enter your comment!\nPlease enter your name here`;
    expect(fromText(text, { language: 'en' }).articles[0]!.body).toHaveLength(1);
  });

  test('neither is a memorandum or an officer', () => {
    const story = 'A Memorandum of Understanding (MoU) has been signed to teach growers in Uganda.';
    expect(read(`Bank and university sign for growers\n\n${story}`)[0]).toBe('');
  });
});
