import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromText } from '../../../src/adapters/text.js';
import { type Summary, summarize } from './summary.js';

const headline = 'بئر جديدة لثلاث قرى';

/** The sentence as the story of a release from Jordan. */
function read(sentence: string): Partial<Summary> {
  const text = `${headline}\n\nافتُتحت اليوم بئر جديدة في الأردن. ${sentence}`;
  return summarize(fromText(text, { language: 'ar' }).articles[0]!);
}

describe('funders', () => {
  test.each([
    ['وجرى ذلك بتمويل من حكومة اليابان.', ['حكومة اليابان [JP]']],
    ['وجرى ذلك بتمويلٍ من الاتحادِ الأوروبيّ.', ['الاتحادِ الأوروبيّ']],
    ['والمشروع ممول من الاتحاد الأوروبي (EU) والنرويج.', ['الاتحاد الأوروبي (EU)', 'النرويج [NO]']],
    ['وأُنجزت البئر بدعم سخي من الوكالة الفرنسية للتنمية (AFD).', ['الوكالة الفرنسية للتنمية (AFD) [FR]']],
    ['بدعم مالي من البنك الدولي ومن حكومة كندا.', ['البنك الدولي', 'حكومة كندا [CA]']],
    ['بفضل تبرع من صندوق قطر للتنمية، حُفرت البئر.', ['صندوق قطر للتنمية [QA]']],
    ['وقدّمت حكومة ألمانيا منحة قدرها مليونا يورو.', ['حكومة ألمانيا [DE]']],
    ['وتلقت الجمعية تمويلاً بقيمة ٩٠٠ ألف دولار من الصليب الأحمر النرويجي.', ['الصليب الأحمر النرويجي [NO]']],
    ['ويُنفَّذ بدعم من الاتحاد الأوروبي.', ['الاتحاد الأوروبي']],
    ['وتموّل الحكومة الألمانية المشروع.', ['الحكومة الألمانية [DE]']],
    [
      'وهو مشروع ممول من مكتب السكان واللاجئين والهجرة (PRM) التابع لوزارة الخارجية الأمريكية.',
      ['مكتب السكان واللاجئين والهجرة (PRM) [US]'],
    ],
    ['بتمويل من اليابان وحكومة اليابان.', ['حكومة اليابان [JP]']],
  ])('%s', (sentence, funders) => {
    expect(read(sentence).funders ?? []).toEqual(funders);
  });

  test.each([
    'ولم تحصل القرية على تمويل من الاتحاد الأوروبي.',
    'وطلبت الجمعية مليوني دولار من البنك الدولي.',
    'بعد أن اعتذر الاتحاد الأوروبي عن تمويل المضخات.',
    'وحُفرت البئر بدعم من متطوعي القرية وأهاليها.',
    'وحُفرت بدعم من وزارة المياه والري.',
    'وحُفرت بدعم من حكومة الأردن.',
    'وتشكر القرية منظمة الصحة العالمية على ما قدمته من مشورة.',
    'وقدمت اليونيسف مليون دولار للأسر.',
    'وتوقف التمويل من النرويج.',
  ])('none in: %s', (sentence) => {
    expect(read(sentence).funders).toBeUndefined();
  });
});

describe('partners and participants', () => {
  test.each([
    [
      'وذلك بالتعاون مع وزارة المياه والري ومنظمة جسور المجتمع.',
      ['وزارة المياه والري', 'منظمة جسور المجتمع'],
    ],
    ['وذلك بالشراكة مع جامعة القدس واليونيسف في المنطقة.', ['جامعة القدس', 'اليونيسف']],
    ['وذلك بالتنسيق مع وزارتي الصحة والتعليم.', ['وزارة الصحة', 'وزارة التعليم']],
    ['وهو مشروع تنفذه منظمة كير.', ['منظمة كير']],
    ['وستتولى اليونيسف تنفيذ الأشغال.', ['اليونيسف']],
    ['وذلك بالتعاون مع مديرية مكافحة الاتجار بالبشر.', ['مديرية مكافحة الاتجار بالبشر']],
    ['وذلك بالتعاون مع المزارعين والأهالي.', []],
  ])('%s', (sentence, partners) => {
    expect(read(sentence).partners ?? []).toEqual(partners);
  });

  test.each([
    ['وشارك فيها ممثلون عن وزارات الصحة والتعليم والعمل.', ['وزارة الصحة', 'وزارة التعليم', 'وزارة العمل']],
    [
      'وحضر الحفل موظفون من وزارات الداخلية، والعمل والشؤون الاجتماعية، والهجرة والمهجرين، فضلاً عن مجلس القضاء الأعلى.',
      ['وزارة الداخلية', 'وزارة العمل والشؤون الاجتماعية', 'وزارة الهجرة والمهجرين', 'مجلس القضاء الأعلى'],
    ],
    ['وحضر الافتتاح كلٌّ من نقابة المهندسين وجمعية الهلال الأحمر.', ['نقابة المهندسين', 'جمعية الهلال الأحمر']],
    // Three fields of two ministries: which two belong together is known of some.
    ['وحضر ممثلو وزارتي الداخلية والتجهيز والماء.', ['وزارة الداخلية', 'وزارة التجهيز والماء']],
    ['وحضر ممثلو وزارتي الداخلية والشمس والقمر.', []],
    ['وقال ممثل عن وزارة الصحة إن المياه نظيفة.', []],
  ])('%s', (sentence, participants) => {
    expect(read(sentence).participants ?? []).toEqual(participants);
  });
});

describe('places', () => {
  test.each([
    ['ويعيش الناس في محافظة المفرق وفي مخيم حسن شام.', ['المفرق | province | JO', 'حسن شام | camp | JO']],
    ['وبدأ العمل بمدينة العقبة.', ['العقبة | city | JO']],
    ['وبدأ العمل في محافظتي إربد وعجلون.', ['إربد | province | JO', 'عجلون | province | JO']],
    ['وهم لاجئون من سوريا قدموا من محافظة درعا.', []],
    ['وستُقام بئر مماثلة في محافظة معان.', []],
    ['وبدأ العمل بالتعاون مع سفارة اليابان.', []],
  ])('%s', (sentence, places) => {
    expect(read(sentence).locations).toEqual([...places, 'الأردن | country | JO']);
  });

  test('a disputed place has no country', () => {
    const [article] = fromText(`${headline}\n\nافتُتحت بئر في القدس.`, { language: 'ar' }).articles;
    expect(summarize(article!).locations).toEqual(['القدس | city | -']);
  });
});

describe('goals', () => {
  test.each([
    ['ويدعم المشروع الهدف ٦ – المياه النظيفة والنظافة الصحية.', ['6']],
    ['ويدعم الهدف العاشر من أهداف التنمية المستدامة.', ['10']],
    ['ويدعم أهداف التنمية المستدامة 3 و5 و١٠.', ['3', '5', '10']],
    ['ويدعم المقصد 10.7 والمقصد 4 (أ).', ['4: 4.a', '10: 10.7']],
    ['والهدف: ١٥ لتراً للفرد في إطار أهداف التنمية المستدامة.', []],
    ['سجّل الفريق الهدف 3 قبل الصافرة.', []],
    ['وهي من أهداف خطة عام 2030.', []],
  ])('%s', (sentence, sdgs) => {
    expect(read(sentence).sdgs ?? []).toEqual(sdgs);
  });
});

describe('above the story', () => {
  test.each([
    ['عمّان (المنظمة الدولية للهجرة)، 3 أيار/مايو 2016 – ', 'عمّان (المنظمة الدولية للهجرة)', '2016-05-03'],
    ['بيروت، ٢١ آذار ٢٠٢٢ – ', 'بيروت', '2022-03-21'],
    ['تونس، 5 جانفي 2020: ', 'تونس', '2020-01-05'],
    ['الرباط: ', 'الرباط', undefined],
    ['القدس- ', 'القدس', undefined],
    ['عدن، ٩ أيلول/سبتمبر – ', 'عدن', undefined],
  ])('%s', (lead, dateline, published) => {
    const text = `بيان صحفي\n\n${headline}\n\n${lead}افتُتحت اليوم بئر جديدة.`;
    const summary = summarize(fromText(text, { language: 'ar' }).articles[0]!);
    expect(summary).toMatchObject({ section: 'بيان صحفي', headline, dateline });
    expect(summary.published).toBe(published);
  });

  test('contacts and menus stay out', () => {
    const footer = 'للمزيد من المعلومات: هاتف 0000-000-000، بريد إلكتروني: info@example.org';
    const text = `الرئيسية | من نحن | أخبار\n\n${headline}\n\nافتُتحت اليوم بئر جديدة.\n\n${footer}\nجميع الحقوق محفوظة`;
    const [article] = fromText(text, { language: 'ar' }).articles;
    expect(JSON.stringify(article)).not.toMatch(/example|0000|الحقوق|من نحن/);
    expect(article?.headline).toBe(headline);
  });
});

/** What a path such as `funders[0].name` leads to. */
function valueAt(article: unknown, path: string): unknown {
  return path
    .split(/[.[\]]+/)
    .reduce((value, key) => (value as Record<string, unknown> | undefined)?.[key], article);
}

test('whatever the words, nothing is invented', () => {
  const words = fc.constantFrom(
    ...'بتمويل من وزارة وزارات الصحة والتعليم ومنظمة جسور المجتمع في محافظة نينوى العراق بالتعاون مع شارك ممثلون عن حكومة اليابان منحة 5 دولار الهدف المقصد 10.7 ، . ( ) : – « » و\n'.split(
      ' ',
    ),
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 60 }), (list) => {
      const text = `${headline}\n\n${list.join(' ')}`;
      const { articles, evidence } = fromText(text, { language: 'ar' });
      for (const { path, start, end, head } of evidence) {
        if (!/\.name$/.test(path)) continue;
        const value = valueAt(articles[0], path);
        const own = text.slice(start, end).replaceAll(/\s+/g, ' ');
        expect(value).toBe(head ? `${head.restored} ${own}` : own);
      }
    }),
  );
});
