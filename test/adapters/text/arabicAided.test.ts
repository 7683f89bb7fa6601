import { expect, test } from 'vitest';
import { fromText } from '../../../src/adapters/text.js';
import { summarize } from './summary.js';

const placesOf = (text: string) => summarize(fromText(text, { language: 'ar' }).articles[0]!).locations;

test.each([
  ['قرض كويتي لجيبوتي\n\nوقع الصندوق الاتفاقية أمس.', ['جيبوتي | country | DJ']],
  ['منحة يابانية إلى الصومال\n\nوقع السفير الاتفاقية أمس.', ['الصومال | country | SO']],
  [
    'مساعدات عاجلة للسودان\n\nوصلت الطائرة أمس، وقال المدير إن السودان يمر بظروف صعبة.',
    ['السودان | country | SD'],
  ],
  [
    'نداءات جديدة\n\nوتواصل المنظمة مناشداتها الطارئة لسوريا ولبنان والأرض الفلسطينية المحتلة.',
    ['سوريا | country | SY', 'لبنان | country | LB', 'الأرض الفلسطينية المحتلة | country | PS'],
  ],
  // An envoy, thanks, and a call by video tell of no place.
  ['السفير الياباني لليمن يزور المنظمة\n\nزار السفير المنظمة أمس وقال إن اليمن صديق.', undefined],
  ['الوزير يشكر اليابان\n\nوجه الوزير شكره لليابان على صداقتها، وقال إن اليابان بلد كريم.', undefined],
  ['اتفاق بين جامعتين\n\nووقع المدير في اتصال مرئي مع مسؤولي المنظمة في فرنسا.', undefined],
])('the land that is helped: %s', (text, places) => {
  expect(placesOf(text)).toEqual(places);
});

test.each([
  // "Coming" is the future, and "coming from" a way.
  ['وستُنفذ الأعمال لاستقبال المياه القادمة من السد في محافظتي جرش وعجلون.', ['جرش', 'عجلون']],
  ['وستُنفذ الأعمال القادمة في محافظتي جرش وعجلون.', undefined],
  // Words that point back name no place.
  ['ووصلت المياه إلى درعا وجوارهما.', ['درعا']],
])('%s', (sentence, names) => {
  const found = placesOf(`مياه جديدة للناس\n\n${sentence}`);
  expect(found?.map((place) => place.split(' | ')[0])).toEqual(names);
});
