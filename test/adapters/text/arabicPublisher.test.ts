import { describe, expect, test } from 'vitest';
import { fromText } from '../../../src/adapters/text.js';

const headline = '40 بئراً تعود إلى الخدمة قرب النهر';
const first =
  'افتُتحت اليوم بئر جديدة في أوغندا، وكان أول من شرب منها شيخ القرية الذي انتظر هذا اليوم عشرين سنة وهو يحكي لأحفاده عن الماء الذي سيأتي من تحت الأرض.';
const menu = 'من نحن ▪ برامجنا ▪ الأخبار والفعاليات ▪ عطاءات ▪ EN';

const publisherOf = (...blocks: string[]) =>
  fromText(blocks.join('\n\n'), { language: 'ar' }).articles[0]?.publisher?.name;

describe('who publishes', () => {
  test.each<[string, string | undefined, ...string[]]>([
    ['an office behind a dash', 'منظمة العمل الدولية', 'منظمة العمل الدولية – كينيا', headline, first],
    ['no town behind a dash', 'جمعية الأمل', 'جمعية الأمل – كمبالا', headline, first],
    ['a paper', 'جريدة ضفاف النيل', 'جريدة ضفاف النيل\nمحليات | رياضة', headline, first],
    [
      'a wire, by its whole name',
      'وكالة الأنباء العمانية',
      headline,
      'مسقط في 2 يونيو /العمانية/ افتُتحت اليوم بئر جديدة. وقال المدير لوكالة الأنباء العمانية إنها عميقة.',
    ],
    ['no line that nothing comes back to', undefined, `النهضة الريفية الأوغندية\n${menu}`, headline, first],
    [
      'a name in marks, alone below the story',
      'خبز الجيران',
      'فرن «خبز الجيران»\nحي السوق – كمبالا',
      headline,
      first,
      'خبز الجيران\nواتساب: +000 00 000 099',
    ],
    ['no press room', 'جمعية الأمل', 'جمعية الأمل\nالمركز الإعلامي', headline, first],
    [
      'a paper, by what it says that it is',
      'نبض الضفة',
      'نبض الضفة – صحيفة أسبوعية مستقلة\nمحليات | رياضة',
      headline,
      first,
    ],
    ['who says "we in"', 'جمعية نبع الوادي', headline, 'حفرنا نحن في جمعية نبع الوادي بئراً في أوغندا.'],
    [
      'an embassy, with the land that it is in',
      'سفارة اليابان لدى الجمهورية اللبنانية',
      'سفارة اليابان لدى الجمهورية اللبنانية',
      headline,
      'بيروت في 2 يونيو (سفارة اليابان): افتُتحت اليوم بئر جديدة.',
    ],
    ['no first of a list', undefined, headline, first, '* وزارة الصحة\n* جامعة صنعاء'],
    ['who published it', 'جمعية النخلة', headline, first, 'نشرته جمعية النخلة – كمبالا'],
  ])('%s', (_, expected, ...blocks) => {
    expect(publisherOf(...blocks)).toBe(expected);
  });
});

test('what is said in marks of a project is no name of it', () => {
  const text = `${headline}\n\n${first} ورُفض الطلب لأن المشروع «غير عاجل».`;
  expect(fromText(text, { language: 'ar' }).articles[0]?.project).toBeUndefined();
});
