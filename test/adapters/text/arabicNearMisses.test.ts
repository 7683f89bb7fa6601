import { describe, expect, test } from 'vitest';
import { fromText } from '../../../src/adapters/text.js';
import { summarize } from './summary.js';

const read = (text: string) => fromText(text, { language: 'ar' }).articles[0]!;
const summary = (text: string) => summarize(read(text));
const bodyOf = (text: string) =>
  read(text).body.map((block) =>
    'content' in block ? (block.content as { text?: string }[]).map((one) => one.text ?? '').join('') : '',
  );

describe('words behind a dateline that agencies are written like', () => {
  test.each([
    ['الرباط - ', 'ومع بدء الدراسة وزعت جمعية الأمل الكتب على الأطفال.'],
    ['الرباط - ', 'ومع بدأت الدراسة وزعت جمعية الأمل الكتب على الأطفال.'],
    ['غزة - ', 'معا تبني الجمعية والأهالي مدرسة.'],
    ['عمان - ', 'بنا الأهالي مدرسة في القرية.'],
    ['بيروت - ', 'خاص افتتحت جمعية الأمل مركزا للأطفال.'],
    ['بيروت - ', 'نينا تعلمت الخياطة في مركز القرية.'],
    ['نواكشوط - ', 'وما زالت الجمعية توزع الكتب.'],
  ])('%s%s', (place, sentence) => {
    const text = `عمل جديد للناس\n\n${place}${sentence}`;
    expect(summary(text).dateline).toBe(place.split(' ')[0]);
    expect(bodyOf(text)).toEqual([sentence]);
    expect(['ومع', 'معا', 'بنا', 'خاص', 'نينا', 'وما']).not.toContain(summary(text).publisher);
  });

  test.each([
    ['عمان - بترا افتتحت جمعية الأمل مركزا للأطفال.', 'عمان (بترا)'],
    ['الرباط - ومع: افتتحت جمعية الأمل مركزا للأطفال.', 'الرباط (ومع)'],
    ['غزة - معا - افتتحت جمعية الأمل مركزا للأطفال.', 'غزة (معا)'],
  ])('an agency: %s', (line, dateline) => {
    const text = `عمل جديد للناس\n\n${line}`;
    expect(summary(text).dateline).toBe(dateline);
    expect(bodyOf(text)).toEqual(['افتتحت جمعية الأمل مركزا للأطفال.']);
  });

  test.each(['مأرب - خاص: وصلت المياه إلى القرية.', 'مأرب (خاص) - وصلت المياه إلى القرية.'])(
    'no agency: %s',
    (line) => {
      const text = `عمل جديد للناس\n\n${line}`;
      expect(summary(text)).toMatchObject({ dateline: 'مأرب' });
      expect(summary(text).publisher).not.toBe('خاص');
      expect(bodyOf(text)).toEqual(['وصلت المياه إلى القرية.']);
    },
  );
});

describe('lands that something goes to', () => {
  test.each([
    // What a student gets, and an appeal that is addressed.
    ['طالب يسافر\n\nحصل الطالب على منحة إلى الولايات المتحدة ليدرس الطب. وهو من قرية في اليمن.', undefined],
    ['فرصة جديدة\n\nقدمت الجامعة منحا دراسية إلى ماليزيا لعشرين طالبا.', undefined],
    ['رسالة جديدة\n\nوجه الأهالي نداء إلى اليابان بعد أن توقفت المحطة.', undefined],
    ['رحلة جديدة\n\nتكفلت الجمعية أيضا بتمويل سفر الفريق إلى فرنسا.', undefined],
    // Earlier gifts, in a story of another land.
    [
      'عمل في الأردن\n\nافتتحت الجمعية مدرسة في الأردن. وقال الوزير إن مساعدات سابقة قدمت إلى اليمن والسودان.',
      ['الأردن | country | JO'],
    ],
    [
      'عمل في الأردن\n\nافتتحت الجمعية مدرسة في الأردن.\n\nوتقدم الجمعية كذلك مساعدات طبية إلى اليمن والسودان.',
      ['الأردن | country | JO'],
    ],
    [
      'عمل جديد\n\nافتتحت الجمعية مدرسة في إربد.\n\nوتقدم الجمعية كذلك مساعدات طبية للسودان.\n\nوقال إن السودان بلد شقيق.',
      ['إربد | city | JO'],
    ],
    // Where nothing else is known.
    ['عمل جديد\n\nأرسلت الجمعية مساعدات طبية عاجلة إلى اليمن.', ['اليمن | country | YE']],
    ['قرض جديد\n\nوقع الصندوق قرضا بقيمة مليون دينار إلى اليمن أمس.', ['اليمن | country | YE']],
    ['قرض كويتي لموريتانيا\n\nالكويت - وقع الصندوق الاتفاقية أمس.', ['موريتانيا | country | MR']],
  ])('%s', (text, places) => {
    expect(summary(text).locations).toEqual(places);
  });
});

describe('who signs something else than cooperation', () => {
  test.each([
    'وقع النادي الأهلي ونادي الزمالك اتفاقية انتقال لاعب.',
    'ووقعت وزارة المالية والبنك الدولي اتفاقية قرض.',
    'ووقعت شركة النخيل وشركة البحر اليوم عقدا لبيع أرض.',
    'ووقعت جمعية السهل وشركة البحر اتفاقية إيجار.',
    'ووقعت جمعية السهل ونقابة العمال اتفاقية أجور.',
  ])('%s', (sentence) => {
    expect(summary(`عمل جديد للناس\n\n${sentence}`).partners).toBeUndefined();
  });

  test.each([
    'ووقعت جامعة الساحل وبلدية نابل اتفاقية تعاون.',
    'ووقعت جامعة الساحل وبلدية نابل مذكرة تفاهم لتدوير النفايات.',
    'ووقعت جامعة الساحل وبلدية نابل اتفاقية.',
  ])('%s', (sentence) => {
    expect(summary(`عمل جديد للناس\n\n${sentence}`).partners).toEqual(['جامعة الساحل', 'بلدية نابل']);
  });
});

describe('a first line that is no name of a newsroom', () => {
  const story =
    'الجمعية تفتح بئرا في القرية\n\nعمان - افتتحت جمعية الأمل بئرا في القرية أمس، وقال المدير إن الماء وصل إلى كل بيت.';

  test.each(['مياه الشرب اليوم', 'تقرير خاص', 'مياه قناة السويس', 'التعليم الآن', 'أخبار شبكة الطرق'])(
    '%s',
    (line) => {
      expect(summary(`${line}\n\n${story}`).publisher).not.toBe(line);
    },
  );

  test('one that is', () => {
    expect(summary(`ساحل نيوز\n\n${story}`).publisher).toBe('ساحل نيوز');
    expect(summary(`الساحل اليوم\n\n${story}\n\nجميع الحقوق محفوظة الساحل اليوم`).publisher).toBe(
      'الساحل اليوم',
    );
    expect(summary(`الساحل اليوم\nالرئيسية » بيئة\n\n${story}`).publisher).toBe('الساحل اليوم');
  });
});

describe('places', () => {
  test.each(['طرابلس', 'صور', 'دار السلام'])('a town of several countries in a name: %s', (town) => {
    const text = `بلدية ${town}\n\nحديقة للأطفال\n\nافتتحت البلدية حديقة جديدة للأطفال أمس.`;
    expect(read(text).locations.flatMap(({ country }) => country ?? [])).toEqual([]);
  });

  test.each([
    ['وزعت الجمعية البذور في قرية الجراهم أمس.', ['الجراهم']],
    ['وزعت الجمعية البذور في قرية البراهم أمس.', ['البراهم']],
    ['وزعت الجمعية البذور في قرية براهم أمس.', ['براهم']],
    ['وصلت المياه إلى درعا وإلى بلدات جوارهم.', ['درعا']],
    ['وزعت الجمعية البذور في قرية يسكنها ألف شخص.', []],
    ['وزعت الجمعية البذور في قرية هجرتهم أمس.', []],
    ['وصل المزارع من الجبل. ووزعت البذور في قرى مزارعهم.', []],
  ])('%s', (sentence, names) => {
    expect(read(`عمل جديد للناس\n\n${sentence}`).locations.map(({ name }) => name)).toEqual(names);
  });

  test.each([
    'مستشفى جديد\n\nجمعية الهلال الأحمر الفلسطيني\n\nافتتح المستشفى في خان يونس أمس، وعولج المرضى في مستشفى الأمل.',
    'مستشفى جديد\n\nخان يونس - افتتح الهلال الأحمر الفلسطيني قسما جديدا، وعولج المرضى في مستشفى الأمل.',
    'جمعية الهلال الأحمر الفلسطيني\n\nمستشفى جديد\n\nافتتح القسم في مستشفى خان يونس أمس، وعولج المرضى هناك.',
    'جمعية الهلال الأحمر الفلسطيني\n\nمستشفى جديد\n\nافتتح القسم أمس، وعولج المرضى في مستشفى الأمل.',
  ])('no country by the name of a body where its status is disputed: %s', (text) => {
    expect(read(text).locations.flatMap(({ country }) => country ?? [])).toEqual([]);
  });
});
