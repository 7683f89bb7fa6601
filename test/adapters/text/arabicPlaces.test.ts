import { describe, expect, test } from 'vitest';
import { fromText } from '../../../src/adapters/text.js';
import { sentenceIn } from './sentenceIn.js';
import { summarize } from './summary.js';

const uganda = 'أوغندا | country | UG';

describe('places of the story', () => {
  test.each([
    ['وتقع البئر في قرية كاسانجي بمقاطعة واكيسو.', ['كاسانجي | city | UG', 'واكيسو | province | UG']],
    [
      'وتوزع المياه على مخيمات ناكيفالي وبيديبيدي وكياكا.',
      ['ناكيفالي | camp | UG', 'بيديبيدي | camp | UG', 'كياكا | camp | UG'],
    ],
    [
      'وبدأت الأعمال في بلدات أم الرصاص وعين الرمل وتل السلطان.',
      ['أم الرصاص | city | UG', 'عين الرمل | city | UG', 'تل السلطان | city | UG'],
    ],
    [
      'وشملت الحملة محافظات ريمة والمحويت، وحجة.',
      ['ريمة | province | YE', 'المحويت | province | YE', 'حجة | province | YE'],
    ],
    ['وأُقيمت في حي السلام بمدينة جينجا.', ['السلام | site | UG', 'جينجا | city | UG']],
    ['ووصل لاجئون من جنوب السودان ومن الكونغو الديمقراطية.', []],
    ['وتُعد كينيا المجاورة سوقاً للمنتجات.', []],
    ['وسيُفتتح فرع في ولاية كسلا العام المقبل.', []],
    ['وتعمل الجمعية في المناطق الريفية وفي القرى النائية.', []],
    ['وحضر سفير فرنسا في أوغندا.', []],
    ['ويعيش الناس في مدينة صغيرة قرب النهر.', []],
  ])('%s', (sentence, places) => {
    expect(sentenceIn('ar', sentence).locations).toEqual([...places, uganda]);
  });

  test.each([
    ['افتُتحت مدرسة في مدينة نواكشوط بموريتانيا.', ['نواكشوط | city | MR', 'موريتانيا | country | MR']],
    [
      'بدأت في الأردن وسوريا ولبنان حملة للتطعيم.',
      ['الأردن | country | JO', 'سوريا | country | SY', 'لبنان | country | LB'],
    ],
    ['تسلمت مدارس شرق تشاد مقاعد جديدة.', ['تشاد | country | TD']],
    ['شهد اليمن أمطاراً غزيرة أغرقت قرى محافظة لحج.', ['لحج | province | YE', 'اليمن | country | YE']],
    ['يعيش 40 ألف طفل في ظروف صعبة داخل سوريا.', ['سوريا | country | SY']],
    [
      'افتُتح مركز صحي في بعقوبة بمحافظة ديالى شرقي العراق.',
      ['بعقوبة | city | IQ', 'ديالى | province | IQ', 'العراق | country | IQ'],
    ],
    ['وصلت المساعدات إلى السودان أمس.', ['السودان | country | SD']],
    ['افتُتح مشغل في الزرقاء.', ['الزرقاء | city | JO']],
  ])('%s', (sentence, places) => {
    const [article] = fromText(`عمل جديد للناس\n\n${sentence}`, { language: 'ar' }).articles;
    expect(summarize(article!).locations).toEqual(places);
  });
});

describe('the land that a title begins with', () => {
  const story = 'تعيد السلطات بناء الطرق هذا العام بعد توقف دام سنتين.';
  test.each([
    ['هايتي: إجلاء المرضى من المستشفى بعد يومين', ['هايتي | country | HT']],
    ['غينيا بيساو: شق طرق ريفية تربط المزارع', ['غينيا بيساو | country | GW']],
    ['جمهورية مالي: عودة ألف أسرة إلى بيوتها', ['جمهورية مالي | country | ML']],
    // It helps another land, is a part of a name, or stands in the middle.
    ['بعد ألمانيا: مليون يورو للمدارس', []],
    ['ألمانيا: مليون يورو للاجئين من السودان', []],
    ['جامعة ألمانيا: إجلاء الطلاب بعد يومين', []],
  ])('%s', (headline, places) => {
    const article = fromText(`${headline}\n\n${story}`, { language: 'ar' }).articles[0]!;
    expect(summarize(article).locations ?? []).toEqual(places);
  });

  test.each([
    ['وتقع البئر في دوار أمزميز التابع لجهة مراكش آسفي.', 'مراكش آسفي'],
    ['وتعاون المكتب التابع لوزارة الصحة مع الأهالي.', undefined],
  ])('%s', (sentence, province) => {
    const found = sentenceIn('ar', sentence).locations?.find((place) => place.includes('| province'));
    expect(found?.split(' | ')[0]).toBe(province);
  });
});
