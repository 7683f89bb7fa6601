import { describe, expect, test } from 'vitest';
import { fromText } from '../../../src/adapters/text.js';
import { datelineIn } from './sentenceIn.js';
import { summarize } from './summary.js';

describe('where a story is set', () => {
  test.each([
    ['وانطلقت القافلة من مدينة جدة إلى مأرب.', ['مأرب | city | YE']],
    [
      'وفي معتمدية الرقاب من ولاية سيدي بوزيد، حُفرت البئر.',
      ['الرقاب | district | TN', 'سيدي بوزيد | province | TN'],
    ],
    ['وتستهدف المرحلة الأولى جزيرة سقطرى.', ['سقطرى | province | YE']],
    ['وأقيم الحفل في مستشفى الكرك الحكومي.', ['مستشفى الكرك الحكومي | site | -']],
    ['ويستفيد من المشروع 400 مزارع في سهل الغاب.', ['سهل الغاب | - | -']],
    ['وزار الفريق مرفأ المدينة في طرابلس بلبنان.', ['طرابلس | city | LB', 'لبنان | country | LB']],
    ['وعمل الفريق في قرية تونس بمحافظة الفيوم.', ['قرية تونس | city | EG', 'الفيوم | province | EG']],
    ['وسبق تنفيذ المشروع في مصر والأردن.', []],
    ['وجاء المتطوعون من تونس والمغرب.', []],
    ['وتستقبل القرية ضيوفها منذ اندلاع الحرب في السودان.', []],
    ['وتعالج العيادة جرحى الحرب في السودان.', ['السودان | country | SD']],
    ['ووُقّع الاتفاق على هامش مؤتمر عُقد في مدينة جنيف.', []],
    ['وتُرسل العينات إلى مختبر في بغداد.', []],
    ['ويعمل الناس في مدرسة القرية وفي ميناء المدينة.', []],
  ])('%s', (sentence, places) => {
    const text = `عمل جديد للناس\n\nبدأ العمل اليوم مع الناس. ${sentence}`;
    expect(summarize(fromText(text, { language: 'ar' }).articles[0]!).locations ?? []).toEqual(places);
  });

  test.each([
    ['وأُنشئ مركز مثله في الكرك عام 2019.', []],
    ['وأُنشئ مركز مثله في الكرك عام 2024.', ['الكرك | city | JO']],
  ])('a year gone by: %s', (sentence, places) => {
    const story = 'بدأ العمل اليوم مع الناس.\n\nويستمر العمل عاماً.\n\nويشارك الناس فيه.';
    const text = `عمل جديد للناس\n\n3 مايو 2024\n\n${story}\n\n${sentence}`;
    expect(summarize(fromText(text, { language: 'ar' }).articles[0]!).locations ?? []).toEqual(places);
  });
});

describe('the country of a story that names none as a place', () => {
  const places = (text: string) => summarize(fromText(text, { language: 'ar' }).articles[0]!).locations ?? [];
  test.each([
    // In whose name the letter is written; who publishes; who came, if they agree.
    [
      'المملكة المغربية\nجماعة أكدال\n\nأشغال جديدة في الحي\n\nبدأت الأشغال اليوم في قرية تيملين.',
      ['تيملين | city | MA'],
    ],
    [
      'عيادة جديدة في القرية\n\nافتتح الهلال الأحمر السوداني اليوم عيادة في قرية أم تيمان. وقال الهلال الأحمر السوداني إن العمل مستمر.',
      ['أم تيمان | city | SD'],
    ],
    [
      'عيادة جديدة في القرية\n\nافتُتحت اليوم عيادة في قرية الشهداب. وحضر الحفل ممثلون عن الجمعية الموريتانية للأطباء والهلال الأحمر الموريتاني.',
      ['الشهداب | city | MR'],
    ],
    // A donor's land, an embassy and bodies of two lands tell nothing.
    [
      'عيادة جديدة في القرية\n\nافتُتحت اليوم عيادة في قرية الشهداب بتمويل من الهلال الأحمر القطري.',
      ['الشهداب | city | -'],
    ],
    [
      'عيادة جديدة في القرية\n\nافتُتحت اليوم عيادة في قرية الشهداب. وحضر الحفل ممثلون عن الجمعية التونسية للأطباء والهلال الأحمر الموريتاني.',
      ['الشهداب | city | -'],
    ],
    // "Mali" is "financial" too: a country behind "in".
    ['آبار جديدة في مالي\n\nحُفرت اليوم عشر آبار بدعم مالي كبير.', ['مالي | country | ML']],
    ['آبار جديدة في القرية\n\nحُفرت اليوم عشر آبار بدعم مالي كبير.', []],
  ])('%s', (text, expected) => {
    expect(places(text)).toEqual(expected);
  });
});

describe('dates and agencies of a dateline', () => {
  test.each([
    ['نواكشوط - 12 - 3 (كونا) -- بدأ العمل.', ['نواكشوط', 'كونا', '', 'بدأ العمل.']],
    ['طرابلس – 4 أبريل 2024م – بدأ العمل.', ['طرابلس', '', '2024-04-04', 'بدأ العمل.']],
  ])('%s', (line, expected) => {
    expect(datelineIn('ar', line)).toEqual(expected);
  });

  test('the month before the day', () => {
    const text = 'عمل جديد للناس\n\nأغسطس 23, 2021\n\nبدأ العمل اليوم مع الناس في المدينة كلها.';
    expect(fromText(text, { language: 'ar' }).articles[0]!.published).toBe('2021-08-23');
  });

  test('a name in quotation marks before “initiative” is none of a project', () => {
    const text = 'عمل جديد للناس\n\nوذكرت وكالة "سما" المحلية ضمن مبادرة للناس أن العمل بدأ.';
    expect(fromText(text, { language: 'ar' }).articles[0]!.project).toBeUndefined();
  });
});
