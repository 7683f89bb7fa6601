import { expect, it } from 'vitest';
import { fromText } from '../../../src/adapters/text.js';

const read = (text: string, language: string) => {
  const [article] = fromText(text, { language }).articles;
  return [...(article?.funders ?? []), ...(article?.partners ?? [])].map(({ name }) => name);
};

it('takes whoever was asked for money for no giver', () => {
  const text =
    "A new bridge at last\n\nThe Hill Society opened a bridge on Friday.\n\nWe had also applied to the Norwegian Embassy's small grants scheme, which said no.";
  expect(read(text, 'en')).toEqual([]);
});

it('takes students and teachers who worked along for their university', () => {
  const text = (people: string) =>
    `Луг снова скошен\n\nФонд «Луга» скосил луг у озера в субботу.\n\nВместе с нами работали ${people} Полесского государственного университета.`;
  expect(read(text('студенты'), 'ru')).toEqual(['Полесского государственного университета']);
  expect(read(text('преподаватели'), 'ru')).toEqual(['Полесского государственного университета']);
});
it('takes a faculty for no partner of its university', () => {
  const text = (publisher: string) =>
    `${publisher}\n\nملتقى حول المياه\n\nاحتضنت ${publisher} يوم الأحد ملتقى حول المياه، من تنظيم كلية العلوم، وبالشراكة مع جمعية أصدقاء النخيل.`;
  expect(read(text('جامعة ورقلة'), 'ar')).toEqual(['جمعية أصدقاء النخيل']);
});
