import { describe, expect, test } from 'vitest';
import { rolesIn } from './sentenceIn.js';

const plain = (sentence: string) => rolesIn('en', sentence).map((role) => role.replace(/ \[[A-Z]{2}\]/, ''));

describe('who carried it out together', () => {
  test.each([
    [
      'The training was organised in collaboration with the Uganda Red Cross Society.',
      ['& Uganda Red Cross Society'],
    ],
    [
      'The campaign is run together with the Ministry of Health and the World Health Organization.',
      ['& Ministry of Health', '& World Health Organization'],
    ],
    ['The survey was done in tandem with Makerere University.', ['& Makerere University']],
    ['It works side by side with the National Water Authority.', ['& National Water Authority']],
    ['The agency has teamed up with Plan International.', ['& Plan International']],
    ['The well was drilled alongside the Lutheran World Federation.', ['& Lutheran World Federation']],
    [
      'Partners in the project include Caritas, Oxfam and the University of Nairobi.',
      ['& Caritas', '& Oxfam', '& University of Nairobi'],
    ],
    [
      'Its partners are the Gulu Women’s Association and Save the Children.',
      ['& Gulu Women’s Association', '& Save the Children'],
    ],
    [
      'The project is being implemented by Mercy Corps in partnership with the Ministry of Education.',
      ['& Mercy Corps', '& Ministry of Education'],
    ],
    ['The course was delivered by the Danish Refugee Council.', ['& Danish Refugee Council']],
    ['It is a joint project of UNDP and UN Women.', ['& UNDP', '& UN Women']],
    [
      'It is a joint initiative between the Ministry of Water and WaterAid.',
      ['& Ministry of Water', '& WaterAid'],
    ],
    ['The event was co-hosted by the Kenya Red Cross and UNHCR.', ['& Kenya Red Cross', '& UNHCR']],
    ['The work is led by the Ministry of Works with FAO.', ['& Ministry of Works', '& FAO']],
    ['The distribution is managed by World Vision.', ['& World Vision']],
    [
      'The guide was developed jointly by UNESCO and the Ministry of Culture.',
      ['& UNESCO', '& Ministry of Culture'],
    ],
    [
      'In close cooperation with local authorities and the Danish Refugee Council, it rebuilt 40 homes.',
      ['& Danish Refugee Council'],
    ],
    [
      'Work starts in May.\n\nImplementing partner: Norwegian Refugee Council',
      ['& Norwegian Refugee Council'],
    ],
    ['Work starts in May.\n\nIn partnership with: Ministry of Water', ['& Ministry of Water']],
    [
      'Work starts in May.\n\nProject partners:\n- Ministry of Water\n- Oxfam',
      ['& Ministry of Water', '& Oxfam'],
    ],
  ])('%s', (sentence, roles) => {
    expect(plain(sentence)).toEqual(roles);
  });

  test.each([
    'It will not be run together with the Ministry of Health.',
    'The mayor shared a meal with the Rotary Club.',
    'The well is managed by the village.',
    'The World Health Organization advised on tests.',
    'With the technical assistance of the International Labour Organization, twelve cooperatives were formed.',
    'The rules of the World Health Organization apply.',
    'The old well was run in partnership with Oxfam until 2012.',
    'Talks with the Ministry of Finance continue.',
    'The agreement between the European Union and Japan was signed in 2018.',
    'The district is looking for partners such as Oxfam.',
    'The study by Makerere University found lead in the water.',
  ])('nobody: %s', (sentence) => {
    expect(plain(sentence).filter((role) => role.startsWith('&'))).toEqual([]);
  });
});

describe('who took part', () => {
  test.each([
    [
      'The opening was attended by representatives of the Ministry of Health, the Embassy of Japan and UNICEF.',
      ['@ Ministry of Health', '@ Embassy of Japan', '@ UNICEF'],
    ],
    [
      'Also present were the National Police and the Kenya Bureau of Standards.',
      ['@ National Police', '@ Kenya Bureau of Standards'],
    ],
    [
      'The workshop brought together experts from the University of Ghana and the Forestry Commission.',
      ['@ University of Ghana', '@ Forestry Commission'],
    ],
    ['Delegates from the African Union and ECOWAS joined the meeting.', ['@ African Union', '@ ECOWAS']],
    [
      'Among those present were the Chamber of Commerce and the Law Society of Kenya.',
      ['@ Chamber of Commerce', '@ Law Society of Kenya'],
    ],
    [
      'Speakers included representatives of the World Bank and the Ministry of Finance.',
      ['@ World Bank', '@ Ministry of Finance'],
    ],
    [
      'The Ministry of Agriculture and the Farmers’ Union took part in the round table.',
      ['@ Ministry of Agriculture', '@ Farmers’ Union'],
    ],
    ['The Bank of Uganda was represented at the ceremony.', ['@ Bank of Uganda']],
    [
      'Participants in the workshop included staff of the Judiciary of Uganda, the Uganda Police Force and Amnesty International.',
      ['@ Judiciary of Uganda', '@ Uganda Police Force', '@ Amnesty International'],
    ],
    [
      'Representatives from the Ministry of Labour, Caritas and ILO attended the launch.',
      ['@ Ministry of Labour', '@ Caritas', '@ ILO'],
    ],
    [
      'At the ceremony were:\n- Ministry of Labour\n- Embassy of Norway',
      ['@ Ministry of Labour', '@ Embassy of Norway'],
    ],
  ])('%s', (sentence, roles) => {
    expect(plain(sentence)).toEqual(roles);
  });

  test.each([
    'The World Bank did not attend the meeting.',
    'The Ministry of Health was invited but did not take part.',
    'Officials of the Ministry of Trade visited the market.',
    'Women and children took part in the race.',
    'The Red Cross helped two people to attend the school.',
  ])('nobody: %s', (sentence) => {
    expect(plain(sentence).filter((role) => role.startsWith('@'))).toEqual([]);
  });
});
