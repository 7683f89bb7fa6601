import { describe, expect, test } from 'vitest';
import { fromText } from '../../../src/adapters/text.js';
import { datelineIn } from './sentenceIn.js';
import { summarize } from './summary.js';

const headline = 'بئر جديدة تروي ثلاث قرى في الوادي';
const story =
  'افتتحت الجمعية اليوم بئراً جديدة في القرية، وقال المدير إن البئر ستروي ثلاث قرى في الوادي وتخدم أكثر من ألف أسرة هناك.';
const read = (text: string) => summarize(fromText(text, { language: 'ar' }).articles[0]!);

describe('a line between headline and story that says where', () => {
  test.each([
    ['القدس الشرقية', 'القدس الشرقية'],
    ['عدن', 'عدن'],
    ['صيدا، لبنان', 'صيدا، لبنان'],
    ['عمان - الغد', 'عمان (الغد)'],
    ['زبيد، نيوزتهامة:', 'زبيد (نيوزتهامة)'],
    ['مأرب - سبأنت :', 'مأرب (سبأنت)'],
    ['دبي - «الساحل»', 'دبي (الساحل)'],
    ['عدن: «الأيام»', 'عدن (الأيام)'],
    ['الساحل نيوز - عدن', 'عدن (الساحل نيوز)'],
    ['عدن - خاص', 'عدن'],
    ['الثلاثاء 27 ديسمبر 2022 الساعة 05 مساءً / مأرب - سبأنت :', 'مأرب (سبأنت)'],
    // A land, a paper with its wire, and what holds no place.
    ['اليمن', undefined],
    ['الشعب / واج', undefined],
    ['كتب - محمود سالم', undefined],
  ])('%s', (line, dateline) => {
    const one = read(`${headline}\n\n${line}\n${story}\n\n${story}`);
    expect(one.headline).toBe(headline);
    expect(one.dateline).toBe(dateline);
    expect(read(`${headline}\n\n${line}\n\n${story}\n\n${story}`).dateline).toBe(dateline);
  });
});

describe('the headline', () => {
  test.each([
    // The desk of an agency stands before it, and a town is part of it.
    [`عام / ${headline}\n\n${story}`, headline],
    [`عدن / بئر جديدة تروي ثلاث قرى في الوادي\n\n${story}`, 'عدن / بئر جديدة تروي ثلاث قرى في الوادي'],
    // Two dots lead on to the next row.
    [
      `لفائدة ألف تلميذ في الوادي..\nالجمعية تسلّم مدرسة النور الأساسية للقرى الثلاث\n\n${story}`,
      'لفائدة ألف تلميذ في الوادي.. الجمعية تسلّم مدرسة النور الأساسية للقرى الثلاث',
    ],
    // A row between dashes below it, and a category below a comma.
    [`${headline}\n- بتمويل من المانحين وبمشاركة متطوعين من المدارس -\n\n${story}`, headline],
    [`${headline}،\nالتصنيف: ثقافة\n\n${story}`, `${headline}،`],
    // A picture says whose it is.
    [
      `بيان صحفي\n${headline}\n٠٣ آذار ٢٠٢٦\n\nطفلة تملأ قنينتها من بئر جديدة في القرية بالوادي. © الجمعية/2026\n\n${story}`,
      headline,
    ],
  ])('%s', (text, expected) => {
    expect(read(text).headline).toBe(expected);
  });
});

describe('datelines as newsrooms type them', () => {
  test.each([
    ['ميسان ـ واع افتتح المحافظ البئر.', ['ميسان', 'واع', '', 'افتتح المحافظ البئر.']],
    ['القاهرة ـ أ ش أ: وصلت القافلة.', ['القاهرة', 'أ ش أ', '', 'وصلت القافلة.']],
    ['الدوحة - "الراية": وصلت القافلة.', ['الدوحة', 'الراية', '', 'وصلت القافلة.']],
    ['الساعة الإخبارية- وصلت القافلة.', ['', '', '', 'الساعة الإخبارية- وصلت القافلة.']],
    ['تارودانت /22 يناير 2026/ ومع/ وصلت القافلة.', ['تارودانت', 'ومع', '2026-01-22', 'وصلت القافلة.']],
    ['الخليل 18-2-2026 وفا- وصلت القافلة.', ['الخليل', 'وفا', '2026-02-18', 'وصلت القافلة.']],
    [
      'القصرين 11 مارس 2026 (وات/ مكتب القصرين)- وصلت القافلة.',
      ['القصرين', 'وات', '2026-03-11', 'وصلت القافلة.'],
    ],
    ['كويت تايمز: وصلت القافلة.', ['', '', '', 'كويت تايمز: وصلت القافلة.']],
    ['رام الله - معا من أجل مدينة خضراء.', ['رام الله', '', '', 'معا من أجل مدينة خضراء.']],
  ])('%s', (paragraph, expected) => {
    expect(datelineIn('ar', paragraph)).toEqual(expected);
  });
});

test('a land and a day above the headline give way to the dateline of the story', () => {
  const text = `الأردن | السبت 5 آب 2023\n\n${headline}\n\nإربد 5 آب (بترا) - ${story}`;
  expect(read(text)).toMatchObject({ headline, dateline: 'إربد (بترا)', published: '2023-08-05' });
});

describe('the day of the text', () => {
  test.each([
    // The hour is no telephone number.
    [`${headline}\n\nتاريخ النشر : الأحد 01:01 17-5-2026\nعمان - الغد\n\n${story}`, '2026-05-17'],
    // The day on which the page was looked at stands above the headline.
    [`الجمعة 2025-11-21 03:50 م\n\n${headline}\n\nالخميس، 20-11-2025 09:24 ص\n\n${story}`, '2025-11-20'],
    [`السبت 20 إبريل-نيسان 2024\n\n${headline}\n\n[27/ديسمبر/2022]\nصنعاء - سبأ :\n${story}`, '2022-12-27'],
    [`الثلاثاء: 26/11/2024 بتوقيت القدس\n\n${headline}\n\nنشر بتاريخ: 10/09/2014\n${story}`, '2014-09-10'],
    [`نشر في: 21/11/2025\n\n${headline}\n\nآخر تحديث: 22/11/2025\n\n${story}`, '2025-11-21'],
    [`2021/01/22\n${headline}\n\n${story}`, '2021-01-22'],
    [`${headline}\n\nMonday 19 October 2020 الساعة 09:30 am\n\n${story}`, '2020-10-19'],
  ])('%s', (text, published) => {
    expect(read(text)).toMatchObject({ headline, published });
  });
});

describe('who publishes', () => {
  test.each([
    [`${headline}\n\nكويت تايمز: ${story}`, 'كويت تايمز'],
    [`${headline}\n\nالشعب / واج\n\n${story}`, 'الشعب'],
    [`وكالة السهل الاخبارية\n\n${headline}\n\nجنين- السهل- ${story}`, 'وكالة السهل الاخبارية'],
    [
      `وكالة الأنباء الجبلية\nالرئيسية   عام   اقتصاد   ثقافة\n\n${headline}\n\nأبها 01 مارس 2026 م واس\n${story}`,
      'وكالة الأنباء الجبلية',
    ],
    [
      `وكالة السهل للأنباء   SNA\nوطنية  جهوية\n\n${headline}\n\nقابس 1 مارس 2026 (وات)- ${story}`,
      'وكالة السهل للأنباء',
    ],
    [`الجبل اليوم\nالرئيسية » بيئة\n\n${headline}\n\n${story}`, 'الجبل اليوم'],
    // A line of another story below the mark for such.
    [
      `${headline}\n\n${story}\n\nشاهد أيضاً\n\nاجتمع المدير العام أمس في المدينة مع مكتب الصحة العامة وبحث معه خطة العمل …`,
      undefined,
    ],
  ])('%s', (text, publisher) => {
    expect(read(text).publisher).toBe(publisher);
  });
});

describe('between headline and story', () => {
  test.each([
    // A bar to share the page ends nothing there.
    [`${headline}\n\n03 ديسمبر 2024\nشارك هذه الصفحة\n\nعدن – ${story}\n\n${story}`, '2024-12-03'],
    [`${headline}\n\nتابعونا على\n\nعدن، 03 ديسمبر 2024 – ${story}\n\n${story}`, '2024-12-03'],
    // A short sentence above the day is none of the story.
    [
      `${headline}\n\nحصل نصف الخريجين على عمل خلال ستة أشهر.\n\n٠٣ كانون الأول/ديسمبر ٢٠٢٤\n\nعدن – ${story}\n\n${story}`,
      '2024-12-03',
    ],
  ])('%s', (text, published) => {
    expect(read(text)).toMatchObject({ headline, published, dateline: 'عدن', paragraphs: 2 });
  });

  test('links to other stories end the story all the same', () => {
    const text = `${headline}\n\n${story}\n\n${story}\n\nأخبار ذات علاقة\n\n${story}`;
    expect(read(text).paragraphs).toBe(2);
  });
});

test('months as the United Nations write them', () => {
  expect(datelineIn('ar', `جنيف، 14 تموز/يوليه 2025 – ${story}`)).toEqual(['جنيف', '', '2025-07-14', story]);
  expect(datelineIn('ar', `القاهرة في 3 يونيه 2025 – ${story}`)).toEqual([
    'القاهرة',
    '',
    '2025-06-03',
    story,
  ]);
});
