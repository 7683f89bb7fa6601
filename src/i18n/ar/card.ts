import type { CardLocale } from '../locale.js';
import { arGoals } from './goals.js';
import { arOrganizations } from './organizations.js';

/** Arabic strings of a card. */
export const arCard: CardLocale = {
  ...arGoals,
  ...arOrganizations,
  // The UN writes two names for each month: the Levantine and the Egyptian one.
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
  translations: 'بلغات أخرى',
  attachments: 'المرفقات',
  contacts: 'للتواصل',
  disaster: 'الكارثة',
  ai: { assisted: 'كُتب بمساعدة الذكاء الاصطناعي', generated: 'مولَّد بالذكاء الاصطناعي' },
  reviewer: 'المراجعة',
  evidence: 'مصدر هذه المعلومات',
  madeOn: 'المعلومات حتى {date}',
  newTab: 'يُفتح في علامة تبويب جديدة',
};
