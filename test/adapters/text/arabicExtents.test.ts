import { describe, expect, test } from 'vitest';
import { fromText } from '../../../src/adapters/text.js';
import { rolesIn } from './sentenceIn.js';

const partners = (names: string) =>
  rolesIn('ar', `وأُنجز العمل بالتعاون مع ${names}.`).map((role) =>
    role.replace(/^. /, '').replace(/ \[..\]$/, ''),
  );

describe('how far the names of Arabic bodies reach', () => {
  test.each([
    ['a seat that tells a public body apart', 'مديرية التربية والتعليم في إدلب'],
    ['a state that no table has', 'وزارة الصحة في ولاية جوبالاند'],
    ['an island', 'اتحاد الصيادين في جزيرة قرقنة'],
    ['another land, by its full name', 'الهيئة الوطنية للأرصاد في مملكة البحرين'],
    ['a purpose behind a proper name', 'جمعية بذور الأمل لتنمية المرأة الريفية'],
    ['a purpose behind a town', 'مؤسسة نبض حلب لرعاية الأيتام'],
    ['two purposes', 'جمعية واحة زاكورة للتنمية والبيئة'],
    ['what is furthered "with" a letter', 'مركز النهوض بالصادرات'],
    ['an adjective behind a place', 'جمعية نخيل البصرة التعاونية'],
    ['a foreign name that begins as the article does', 'جامعة أليس سالومون'],
    ['fields of a chamber and its governorate', 'غرفة صناعة وتجارة محافظة إدلب'],
    ['a branch of a ministry', 'المديرية الإقليمية لوزارة الصحة'],
    ['a noun of two words', 'المحافظة السامية لتنمية البادية'],
    ['a governorate that acts', 'محافظة البصرة'],
  ])('%s', (_, name) => {
    expect(partners(name)).toEqual([name]);
  });

  test.each([
    [
      'an object',
      'وتولت جامعة الملك سعود التحاليل المخبرية بالتعاون مع جمعية دروب الشمال الأهلية.',
      'جمعية دروب الشمال الأهلية',
    ],
    [
      'where it happens',
      'وأُنجز العمل بالتعاون مع الهلال الأحمر السوداني في مدينة كسلا.',
      'الهلال الأحمر السوداني',
    ],
    ['what a letter begins', 'وأُنجز العمل بالتعاون مع معهد سوفالا للصيد فعلم الشبان.', 'معهد سوفالا للصيد'],
    ['an aim of the act', 'وأُنجز العمل بالتعاون مع بلدية صور لحماية الشاطئ.', 'بلدية صور'],
  ])('but not over %s', (_, sentence, name) => {
    const names = rolesIn('ar', sentence).map((role) => role.replace(/^. /, '').replace(/ \[..\]$/, ''));
    expect(names).toContain(name);
  });
});

describe('who publishes an Arabic text', () => {
  const story =
    'افتُتح أمس مركز صحي جديد في المدينة يخدم عشرة آلاف نسمة من سكان القرى المجاورة لها، وفيه قاعة للولادة ومختبر.';
  test.each([
    ['هيئة الأمم المتحدة للمرأة - العراق', 'هيئة الأمم المتحدة للمرأة'],
    ['WHO ليبيا | منظمة الصحة العالمية', 'منظمة الصحة العالمية'],
    ['جامعة حلب\nكلية الطب البشري', 'جامعة حلب'],
    ['جمعية الهلال الأحمر اليمني – فرع تعز', 'جمعية الهلال الأحمر اليمني'],
    ['سفارة كندا لدى جمهورية تونس، المعتمدة لدى ليبيا', 'سفارة كندا لدى جمهورية تونس'],
    ['جمعية أمل البحر - جزيرة جربة', 'جمعية أمل البحر'],
  ])('%s', (masthead, publisher) => {
    const text = `${masthead}\n\nبيان صحفي\n\nافتتاح مركز صحي جديد لعشرة آلاف نسمة\n\n${story}`;
    const [article] = fromText(text, { language: 'ar' }).articles;
    expect([article?.headline, article?.publisher?.name]).toEqual([
      'افتتاح مركز صحي جديد لعشرة آلاف نسمة',
      publisher,
    ]);
  });

  test.each([
    ['تعز / أخبار السهل\n3 آذار 2025', 'تعز', 'أخبار السهل'],
    ['تعز: أخبار السهل\n3 آذار 2025', 'تعز', 'أخبار السهل'],
  ])('a newsroom in the line of place and date: %s', (line, place, agency) => {
    const text = `أخبار السهل\nسياسة | اقتصاد | محافظات | رياضة | منوعات\n\nتقرير\n\nافتتاح مركز صحي جديد لعشرة آلاف نسمة\n\n${line}\n\n${story}`;
    const [article] = fromText(text, { language: 'ar' }).articles;
    expect([article?.dateline, article?.publisher?.name]).toEqual([{ place, agency }, agency]);
  });
});
