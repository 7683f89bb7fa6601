import { describe, expect, test } from 'vitest';
import { rolesIn } from './sentenceIn.js';

const roles = (sentence: string) =>
  rolesIn('en', sentence)
    .map((role) => role.replace(/ \((?!Taiwan)[^)]*\)/, '').replace(/ \[..\]$/, ''))
    .join(' | ');

describe('where a name ends', () => {
  test.each([
    [
      'The course was organised in collaboration with the Technical Cooperation and Research Fund.',
      '& Technical Cooperation and Research Fund',
    ],
    [
      'The wells were drilled in partnership with the County Water and Sanitation Agency.',
      '& County Water and Sanitation Agency',
    ],
    [
      'The clean-up was led by a local club, Rivers Alive Gulu, and the Municipal Roads and Public Works Department.',
      '& Rivers Alive Gulu | & Municipal Roads and Public Works Department',
    ],
    [
      'The plan was carried out by the Regional Health and Social Services Board with Oxfam.',
      '& Regional Health and Social Services Board | & Oxfam',
    ],
    [
      'The census was carried out together with the Lake Traders and Fishers Association (LTFA).',
      '& Lake Traders and Fishers Association',
    ],
    [
      'The opening was attended by the Renewable Resources and Land Management Fund, the Lira District Council and Oxfam.',
      '@ Renewable Resources and Land Management Fund | @ Lira District Council | @ Oxfam',
    ],
    [
      'The pumps were paid for by the Rural Energy and Efficiency Trust.',
      '$ Rural Energy and Efficiency Trust',
    ],
    [
      'It was carried out in partnership with the Uganda Red Cross and the Water Authority.',
      '& Uganda Red Cross | & Water Authority',
    ],
    [
      'It was carried out in partnership with Gulu University and Lira Youth Network.',
      '& Gulu University | & Lira Youth Network',
    ],
    [
      'It was carried out in partnership with the Ministry of Health and Lira Health Office.',
      '& Ministry of Health | & Lira Health Office',
    ],
    [
      'It was implemented in partnership with the Ministry of Territorial Planning and Infrastructure of Uganda and the Gulu Regional Administration.',
      '& Ministry of Territorial Planning and Infrastructure of Uganda | & Gulu Regional Administration',
    ],
    [
      'It was done in partnership with the Ministry of Land and National Heritage, Green and Blue Economy of Uganda.',
      '& Ministry of Land and National Heritage, Green and Blue Economy of Uganda',
    ],
  ])('%s', (sentence, expected) => {
    expect(roles(sentence)).toBe(expected);
  });
});

describe('bodies of one country in another, and of a country that is named twice', () => {
  test.each([
    [
      'The opening was attended by representatives of the Embassy of Norway in Uganda, the Lira District Council and Oxfam.',
      '@ Embassy of Norway in Uganda | @ Lira District Council | @ Oxfam',
    ],
    [
      'The roof was paid for by the Embassy of Japan in the Republic of Uganda.',
      '$ Embassy of Japan in the Republic of Uganda',
    ],
    ['The Embassy of France in Uganda gave 40 laptops.', '$ Embassy of France in Uganda'],
    [
      'The ramp was funded by the High Commission of India in Uganda and Rotary International.',
      '$ High Commission of India in Uganda | $ Rotary International',
    ],
    ['The Embassy of France paid for a school in Uganda.', '$ Embassy of France'],
    [
      'The machines were provided by the Government of the Republic of China (Taiwan).',
      '$ Government of the Republic of China (Taiwan)',
    ],
    [
      'The ceremony was attended by the Embassy of the Republic of China (Taiwan), the Lira Town Council and Oxfam.',
      '@ Embassy of the Republic of China (Taiwan) | @ Lira Town Council | @ Oxfam',
    ],
    [
      'The Danish government gave DKK 3 million to the school through Danida.',
      '$ Danish government | $ Danida',
    ],
  ])('%s', (sentence, expected) => {
    expect(roles(sentence)).toBe(expected);
  });

  test('the country is that whose body it is', () => {
    expect(rolesIn('en', 'The roof was paid for by the Embassy of Japan in Uganda.')).toEqual([
      '$ Embassy of Japan in Uganda [JP]',
    ]);
  });
});

describe('names in other languages', () => {
  test.each([
    [
      'It is part of a plan which is run together with the Fundación Agua Viva and Oxfam.',
      '& Fundación Agua Viva | & Oxfam',
    ],
    [
      'The course was run together with the Universidad de San Carlos and the Instituto Nacional de Bosques.',
      '& Universidad de San Carlos | & Instituto Nacional de Bosques',
    ],
    [
      'The count was carried out by the Centro de Estudios del Mar y la Costa together with Oxfam.',
      '& Centro de Estudios del Mar y la Costa | & Oxfam',
    ],
    ['The Cooperativa El Porvenir paid for the pump.', '$ Cooperativa El Porvenir'],
  ])('%s', (sentence, expected) => {
    expect(roles(sentence)).toBe(expected);
  });
});
