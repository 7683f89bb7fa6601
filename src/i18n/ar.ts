import { arCountries } from './arCountries.js';
import type { Locale } from './locale.js';

/**
 * Arabic, as the UN's services write it, without a word that would have to agree with a name: verbal nouns instead of
 * imperatives, "at the … level" for a scope. Digits are the Latin ones of the UN's pages, whatever the edition of `Intl`.
 *
 * Titles of goals: the UN's short ones, as public lists and the UN's own pages have them.
 */
export const ar: Locale = {
  language: 'ar',
  formatLanguage: 'ar-u-nu-latn',
  // The UN writes both names of a month, of the Levant and of the Nile.
  dateWords: {
    يناير: 'كانون الثاني/يناير',
    فبراير: 'شباط/فبراير',
    مارس: 'آذار/مارس',
    أبريل: 'نيسان/أبريل',
    مايو: 'أيار/مايو',
    يونيو: 'حزيران/يونيه',
    يوليو: 'تموز/يوليه',
    أغسطس: 'آب/أغسطس',
    سبتمبر: 'أيلول/سبتمبر',
    أكتوبر: 'تشرين الأول/أكتوبر',
    نوفمبر: 'تشرين الثاني/نوفمبر',
    ديسمبر: 'كانون الأول/ديسمبر',
  },
  goalLabel: 'الهدف {code} من أهداف التنمية المستدامة: {title}',
  targetLabel: '، الغاية \u200e{target}',
  goalTitles: [
    'القضاء على الفقر',
    'القضاء التام على الجوع',
    'الصحة الجيدة والرفاه',
    'التعليم الجيد',
    'المساواة بين الجنسين',
    'المياه النظيفة والنظافة الصحية',
    'طاقة نظيفة وبأسعار معقولة',
    'العمل اللائق ونمو الاقتصاد',
    'الصناعة والابتكار والهياكل الأساسية',
    'الحد من أوجه عدم المساواة',
    'مدن ومجتمعات محلية مستدامة',
    'الاستهلاك والإنتاج المسؤولان',
    'العمل المناخي',
    'الحياة تحت الماء',
    'الحياة في البر',
    'السلام والعدل والمؤسسات القوية',
    'عقد الشراكات لتحقيق الأهداف',
  ],
  countryNames: arCountries,
  placeKinds: {
    country: 'بلد',
    province: 'محافظة',
    district: 'قضاء',
    city: 'مدينة',
    camp: 'مخيم',
    site: 'موقع',
    region: 'منطقة',
  },
  withKind: '{place} ({kind})',
  separator: '، ',
  fundedBy: 'بتمويل من',
  fundedBySentence: 'بتمويل من {names}.',
  partners: 'الشركاء',
  participants: 'الجهات المشاركة',
  withAcronym: '{name}\u00a0({acronym})',
  more: {
    goals: {
      two: 'هدفان آخران',
      few: '{count} أهداف أخرى',
      many: '{count} هدفًا آخر',
      other: '{count} هدف آخر',
    },
    funders: {
      // The dual would differ between a sentence and a line of its own; the plural with a number does not.
      two: 'جهات ممولة أخرى ({count})',
      few: '{count} جهات ممولة أخرى',
      many: '{count} جهة ممولة أخرى',
      other: '{count} جهة ممولة أخرى',
    },
    partners: {
      two: 'شريكان آخران',
      few: '{count} شركاء آخرين',
      many: '{count} شريكًا آخر',
      other: '{count} شريك آخر',
    },
    participants: {
      two: 'جهتان مشاركتان أخريان',
      few: '{count} جهات مشاركة أخرى',
      many: '{count} جهة مشاركة أخرى',
      other: '{count} جهة مشاركة أخرى',
    },
  },
  scopes: {
    local: 'على الصعيد المحلي',
    national: 'على الصعيد الوطني',
    regional: 'على الصعيد الإقليمي',
    global: 'على الصعيد العالمي',
  },
  project: 'المشروع',
  publisher: 'جهة النشر',
  authors: 'بقلم',
  topics: 'المواضيع',
  credit: 'الصورة: {credit}',
  updated: 'آخر تحديث: {date}',
  correction: 'تصويب',
  withdrawn: 'مقال مسحوب',
  withdrawnStory: 'سُحب هذا المقال.',
  readStory: 'قراءة المقال',
  newTab: 'يُفتح في علامة تبويب جديدة',
  loading: 'جارٍ تحميل المقالات',
  noArticles: 'لا توجد مقالات لعرضها',
};
