import { describe, expect, test } from 'vitest';
import { fromText } from '../../../src/adapters/text.js';
import { rolesIn } from './sentenceIn.js';
import { summarize } from './summary.js';

const roles = (sentence: string) => rolesIn('ar', sentence);
const countries = (text: string) => [
  ...new Set(
    (fromText(text, { language: 'ar' }).articles[0]?.locations ?? []).flatMap(({ country }) => country ?? []),
  ),
];
const locations = (text: string) =>
  (summarize(fromText(text, { language: 'ar' }).articles[0]!).locations ?? []).map((place) => place.trim());

describe('a land that a title begins with, as one that gives', () => {
  test.each([
    ['اليابان: منحة جديدة لمدارس مأرب', 'سيجري بناء عشرة فصول هذا العام.', 'JP'],
    ['تركيا: سفينة مساعدات تصل إلى بورتسودان', 'أفرغت السفينة حمولتها أمس.', 'TR'],
    ['ألمانيا: عشرة ملايين يورو للآبار في ذمار', 'سيجري حفر الآبار هذا العام.', 'DE'],
    ['قطر: هبة من الأدوية', 'وصلت الأدوية إلى بيروت أمس.', 'QA'],
    ['مصر: كتب للتلاميذ', 'وصلت الكتب إلى الخرطوم أمس.', 'EG'],
    ['الأردن: أطباء يعودون من غزة', 'عاد الأطباء أمس بعد شهر من العمل.', 'JO'],
    ['الإمارات: سفينة مساعدات إلى غزة', 'أفرغت السفينة حمولتها أمس.', 'AE'],
    ['السعودية: توزيع السلال على النازحين', 'وصلت السلال إلى المكلا في حضرموت أمس.', 'SA'],
  ])('%s', (headline, story, code) => {
    expect(countries(`${headline}\n\n${story}`)).not.toContain(code);
  });

  test.each([
    ['هايتي: إجلاء المرضى من المستشفى بعد يومين', 'تعيد السلطات بناء الطرق هذا العام.', 'HT'],
    ['الأردن: مدرسة جديدة في إربد', 'تستقبل المدرسة مئة تلميذ.', 'JO'],
  ])('%s', (headline, story, code) => {
    expect(countries(`${headline}\n\n${story}`)).toContain(code);
    expect(locations(`${headline}\n\n${story}`).length).toBeGreaterThan(0);
  });
});

describe('a work of last year', () => {
  test.each([
    ['والمدرسة التي رممت العام الماضي بتمويل من اليابان تستقبل اليوم مئة تلميذ.', '$ اليابان [JP]'],
    [
      'وافتتح الوزير المستشفى الذي شيد خلال العام الماضي بتمويل من الصندوق السعودي للتنمية.',
      '$ الصندوق السعودي للتنمية [SA]',
    ],
    [
      'وأنجز السد الذي بنته العام الماضي شركة النخيل بتمويل من الصندوق الكويتي للتنمية.',
      '$ الصندوق الكويتي للتنمية [KW]',
    ],
    [
      'ويعيد الأهالي بناء البيوت التي دمرها زلزال العام الماضي بتمويل من الصندوق الكويتي للتنمية.',
      '$ الصندوق الكويتي للتنمية [KW]',
    ],
  ])('that the story is of: %s', (sentence, funder) => {
    expect(roles(sentence)).toContain(funder);
  });

  test.each([
    'وسيستفيد المزارعون من الطريق الدائري الذي رُصف العام الماضي بتمويل من البنك الأفريقي للتنمية.',
    'ويمر الموكب بالجسر الذي شيد العام الماضي بتمويل من الصندوق السعودي للتنمية.',
  ])('that is passed by: %s', (sentence) => {
    expect(roles(sentence)).toEqual([]);
  });
});

describe('help with the work, and money beside it', () => {
  test.each([
    ['وبدعم فني وتمويل من اليابان أصلحت وزارة المياه المضخات.', '$ اليابان [JP]'],
    ['وأُنجز المسح بدعم فني وتمويل من الاتحاد الأوروبي.', '$ الاتحاد الأوروبي'],
    ['وأُنجز المسح بدعم فني ومنحة من الاتحاد الأوروبي.', '$ الاتحاد الأوروبي'],
  ])('%s', (sentence, funder) => {
    expect(roles(sentence)).toContain(funder);
    expect(roles(sentence)).not.toContain(funder.replace('$', '&'));
  });

  test('and none', () => {
    expect(roles('وأُنجز المسح بدعم فني ولوجستي من جمعية الرواد.')).toEqual(['& جمعية الرواد']);
  });
});

describe('who passes money on', () => {
  test.each([
    ['ودفعت ألمانيا 3 ملايين يورو عبر بنك اليمن الدولي إلى المقاول.', '$ ألمانيا [DE]', /بنك اليمن/],
    ['ودفعت ألمانيا 3 ملايين يورو عبر منظمة كير لشراء القوارب.', '$ ألمانيا [DE]', /لشراء/],
  ])('%s', (sentence, funder, never) => {
    expect(roles(sentence)).toContain(funder);
    expect(roles(sentence).filter((role) => never.test(role))).toEqual([]);
  });

  test('a body that is no bank', () => {
    expect(roles('ودفعت ألمانيا 3 ملايين يورو عبر منظمة كير لشراء القوارب.')).toEqual([
      '$ ألمانيا [DE]',
      '$ منظمة كير',
    ]);
  });

  test('a bank that lends', () => {
    expect(roles('وتكفلت النرويج بنفقاتها البالغة 640 ألف دولار عبر البنك الدولي.')).toEqual([
      '$ النرويج [NO]',
      '$ البنك الدولي',
    ]);
  });
});

describe('goods that are sold', () => {
  test.each([
    'ووفرت شركة الكهرباء الأسلاك وفق العقد الموقع.',
    'ووفرت شركة الكهرباء الأسلاك بموجب عقد مع البلدية.',
  ])('%s', (sentence) => {
    expect(roles(sentence)).toEqual([]);
  });

  test('and goods that are given', () => {
    expect(roles('ووفرت شركة الكهرباء الأسلاك للقرية.')).toEqual(['$ شركة الكهرباء']);
  });
});

describe('people of a body', () => {
  test('who only attended', () => {
    expect(
      roles('وشارك في التدريب مزارعون من اتحاد الفلاحين.').filter((role) => !role.startsWith('@')),
    ).toEqual([]);
  });

  test('who did the work', () => {
    expect(roles('وتولى التدريب مهندسون من نقابة المهندسين.')).toEqual(['& نقابة المهندسين']);
  });
});
