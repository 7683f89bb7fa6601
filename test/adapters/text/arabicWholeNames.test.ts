import { describe, expect, test } from 'vitest';
import { fromText } from '../../../src/adapters/text.js';
import { rolesIn } from './sentenceIn.js';
import { summarize } from './summary.js';

const read = (text: string) => summarize(fromText(text, { language: 'ar' }).articles[0]!);

describe('who signs, gives and does', () => {
  test.each([
    // The lender signs; who stands beside it is a land.
    [
      'ووقع الصندوق السعودي للتنمية مع أوغندا اتفاقية قرض قدره 23 مليون دينار.',
      ['$ الصندوق السعودي للتنمية [SA]'],
    ],
    ['ووقعت جمعية الأمل مع أوغندا اتفاقية قرض.', []],
    // What is given stands behind who gets it.
    [
      'وقدمت الحكومة اليابانية إلى وكالة الأمم المتحدة لإغاثة وتشغيل لاجئي فلسطين في الشرق الأدنى تبرعا قدره 3 ملايين دولار.',
      ['$ الحكومة اليابانية [JP]'],
    ],
    // The day stands between who did it and what.
    [
      'ونفذت وزارة الزراعة وجمعية الأمل، اليوم الأربعاء، يوما تطوعيا لغرس الشتلات.',
      ['& وزارة الزراعة', '& جمعية الأمل'],
    ],
    // Those who sign do it together.
    ['ووقعت جامعة الساحل وبلدية نابل اليوم اتفاقية لتدوير النفايات.', ['& جامعة الساحل', '& بلدية نابل']],
    ['ووقعت جامعة الساحل وبلدية نابل على طلب العمال.', []],
    // Goods that a society gives.
    [
      'وقدمت جمعية الهلال الأحمر الكويتي اليوم الجمعة مساعدات غذائية لألف أسرة.',
      ['$ جمعية الهلال الأحمر الكويتي [KW]'],
    ],
    // "On behalf of" the giver behind it.
    [
      'وتموله الوكالة الألمانية للتعاون الدولي نيابة عن الوزارة الاتحادية الألمانية للتعاون الاقتصادي والتنمية.',
      [
        '$ الوكالة الألمانية للتعاون الدولي [DE]',
        '$ الوزارة الاتحادية الألمانية للتعاون الاقتصادي والتنمية [DE]',
      ],
    ],
  ])('%s', (sentence, roles) => {
    expect(rolesIn('ar', sentence)).toEqual(roles);
  });
});

describe('a body has one name, the fullest of the text', () => {
  test.each([
    [
      'مساعدات من الهلال الأحمر الإماراتي لمدرسة\n\nتسلمت المدرسة من هيئة الهلال الأحمر الإماراتي، مساعدات تعليمية.',
      ['هيئة الهلال الأحمر الإماراتي [AE]'],
    ],
    [
      'تبرع الكويت السخي يطعم أسرا\n\nرحب البرنامج بمساهمة سخية من دولة الكويت قيمتها 35 مليون دولار.',
      ['دولة الكويت [KW]'],
    ],
  ])('%s', (text, funders) => {
    expect(read(text).funders).toEqual(funders);
  });

  test('the town behind an office belongs to it', () => {
    expect(rolesIn('ar', 'وحضر اللقاء ممثلون عن مكتب التعليم زليتن.')).toEqual(['@ مكتب التعليم زليتن']);
  });
});

test('a municipality that publishes tells of its town', () => {
  const text =
    'بلدية زليتن\n\nالبلدية تستلم تسع حاويات لفرز النفايات\n\nاستلمت البلدية صباح اليوم تسع حاويات كبيرة.';
  expect(read(text).locations).toEqual(['زليتن | city | LY']);
});
