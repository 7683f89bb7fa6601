import { describe, expect, test } from 'vitest';
import { fromText } from '../../../src/adapters/text.js';

const namesIn = (sentence: string) => {
  const article = fromText(`عمل جديد للناس في المدينة\n\n${sentence}`, { language: 'ar' }).articles[0];
  const names = (list: readonly { readonly name: string }[] | undefined) =>
    (list ?? []).map(({ name }) => name);
  return { funders: names(article?.funders), partners: names(article?.partners) };
};

describe('who gave, as newsrooms say it', () => {
  test.each([
    // Goods that are presented by an agency, however far they stand.
    [
      'ووُزعت ألف سلة غذائية على أهالي البلدة نحو خمسة كيلومترات غرب المدينة مقدمة من برنامج الأغذية العالمي.',
      ['برنامج الأغذية العالمي'],
    ],
    ['وتضم القافلة أدوية وخياماً مقدمة من منظمة الصحة العالمية.', ['منظمة الصحة العالمية']],
    ['وتحسنت الخدمات المقدمة من اليونيسف.', []],
    // A clause between commas; money that came by way of another.
    ['تم تمويل بناء المركز، الذي بلغ 300 ألف يورو، من إيطاليا.', ['إيطاليا']],
    [
      'والقافلة ثمرة تمويل من الصليب الأحمر النرويجي وصل عن طريق مؤسسة الجسر.',
      ['الصليب الأحمر النرويجي', 'مؤسسة الجسر'],
    ],
    // Announced without a sum.
    ['أعلنت اليابان عن منحة مالية لدعم عمل المراكز الصحية في لبنان.', ['اليابان']],
    ['أعلنت اليابان عن زيارة مقبلة لوفد مالي.', []],
    // Costs in which somebody has a share.
    [
      'وتبلغ الكلفة خمسة ملايين درهم، تساهم فيها المبادرة الوطنية للتنمية البشرية ومجلس جهة الشرق.',
      ['المبادرة الوطنية للتنمية البشرية', 'مجلس جهة الشرق'],
    ],
    ['وساهمت فيها الجمعية الخيرية بتوزيع الوجبات.', []],
    ['أما المازوت فتكفّل به اتحاد بلديات قضاء جزين حتى نهاية الصيف.', ['اتحاد بلديات قضاء جزين']],
    // What a land calls its aid; the committee that supports a society; an embassy wherever it stands.
    [
      'وذلك بتمويل من صندوق الأمم المتحدة للسكان والتعاون السويسري.',
      ['صندوق الأمم المتحدة للسكان', 'التعاون السويسري'],
    ],
    ['وذلك بدعم من اللجنة الدولية للصليب الأحمر.', ['اللجنة الدولية للصليب الأحمر']],
    ['قدّمت سفارة الدولة لدى جمهورية رومانيا سيارة إسعاف.', ['سفارة الدولة لدى جمهورية رومانيا']],
    // Neither a union "for development" nor any company of the town.
    ['وهذه الحديقة ثمرة تمويل من الاتحاد الأوروبي للتنمية في الريف.', ['الاتحاد الأوروبي']],
    ['وتبرعت شركة حديد محلية بألف كيس.', []],
  ])('%s', (sentence, funders) => {
    expect(namesIn(sentence).funders).toEqual(funders);
  });

  test('the country of an embassy is not where it stands', () => {
    const text = 'عمل جديد للناس في المدينة\n\nقدّمت سفارة الدولة لدى جمهورية رومانيا سيارة إسعاف.';
    expect(fromText(text, { language: 'ar' }).articles[0]?.funders?.[0]?.country).toBeUndefined();
  });
});

describe('partners, as newsrooms say it', () => {
  test.each([
    [
      'أُقيم المعرض بالتعاون مع عدد من المنظمات المختلفة كهيئة إنقاذ الطفولة ومنظمة كير الدولية.',
      ['هيئة إنقاذ الطفولة', 'منظمة كير الدولية'],
    ],
    ['وتعاونت الجمعية مع شركاء كثيرين كجمعية الأمل ومركز النور.', ['جمعية الأمل', 'مركز النور']],
    ['وتشاركنا في برنامج القراءات مع نادي الجبل الثقافي.', ['نادي الجبل الثقافي']],
    ['والمشروع تنجزه الوكالة مع المندوبية الجهوية للمرأة.', ['المندوبية الجهوية للمرأة']],
    ['افتُتحت المحطة بالتعاون مع شركة المياه بمحافظة قنا وجمعية النهر.', ['شركة المياه', 'جمعية النهر']],
    ['وعُقد لقاء مع عدد من المنظمات منها جمعية الأمل.', []],
  ])('%s', (sentence, partners) => {
    expect(namesIn(sentence).partners).toEqual(partners);
  });
});

test('an office of a representative that celebrates has not come as a guest', () => {
  const text =
    'حديقة جديدة في البلدة\n\nاحتفلت بلدية السهل ومكتب ممثل الاتحاد الأوروبي بافتتاح الحديقة، بحضور مئات الأطفال.';
  expect(fromText(text, { language: 'ar' }).articles[0]?.participants ?? []).toEqual([]);
});

test('a publisher with the noun that stands before its name', () => {
  const text =
    'منتدى القراءة ينظم ورشة للشباب\n\nنظمت جمعية منتدى القراءة الخيرية ورشة للشباب. وقالت الجمعية إن منتدى القراءة مفتوح للجميع.';
  expect(fromText(text, { language: 'ar' }).articles[0]?.publisher?.name).toBe('جمعية منتدى القراءة الخيرية');
});
