import type { GluedRoleRules } from '../../glued/roleRules.js';
import { crossed } from '../../names/linked.js';
import type { Pairs } from '../../rules.js';
import { wordList } from '../../wordList.js';
import { verbForms, verbsWithObject } from './forms.js';
import {
  besideUs,
  byWhom,
  carrying,
  helping,
  making,
  notNoun,
  organizing,
  paying,
  toHelpUs,
} from './verbs.js';

const pairs = <const T>(value: T, phrases: readonly string[]): Pairs<T> =>
  phrases.map((phrase) => [phrase, value] as const);

/** Directly before who paid. */
export const arFunders: GluedRoleRules['funders'] = [
  ...pairs('funded-by', verbsWithObject(paying)),
  ...pairs('funded-by', wordList('تمويل مشترك بين | تمويل مشترك من | تمويلا مشتركا من')),
  ...pairs(
    'funder-label',
    crossed(
      wordList('شملت | ضمت | تضم | تشمل | يضم | ضم'),
      wordList('قائمة المانحين | قائمة الممولين | قائمة الداعمين | لائحة المانحين'),
    ),
  ),
  ...pairs('funding-from', wordList('على نفقة | على حساب | على حسابها الخاص')),
  ...pairs('generous-support', wordList('بفضل سخاء | بفضل كرم | بسخاء من | بكرم من')),
];

/** Directly before who did it together. */
export const arPartners: GluedRoleRules['partners'] = [
  ...pairs(
    'in-collaboration-with',
    wordList(`
        جنبا إلى جنب مع | يدا بيد مع | بالتكاتف مع | بالتضافر مع | بمعية | مشتركة مع | مشترك مع | بمساعدة من | بمساعدة | بمعاونة من | بمعاونة | بمؤازرة | بتأطير من | بتأطير | بمواكبة من | بمواكبة | بمرافقة | بفضل جهود
        بالعمل مع | بالعمل المشترك مع | بالتوازي مع | بالتشاور مع | بالتكامل مع
      `),
  ),
  ...pairs(
    'in-collaboration-with',
    crossed(
      wordList(
        'مبادرة | المبادرة | مشروع | عمل | جهد | جهود | برنامج | تنظيم | حملة | نشاط | إشراف | تنفيذ | تعاون',
      ),
      wordList(
        'مشترك بين | مشتركة بين | مشترك مع | مشتركة مع | المشترك مع | المشتركة مع | المشترك بين | المشتركة بين',
      ),
    ),
  ),
  ...pairs(
    'in-collaboration-with',
    crossed(
      [...verbForms('تضافر تضافرت تضافر | تكاتف تكاتفت تكاتف'), 'تضافر', 'تكاتف', 'بتضافر', 'بتكاتف'],
      ['جهود', 'جهد'],
    ),
  ),
  ...pairs(
    'in-collaboration-with',
    crossed(
      wordList(
        'عمل مشترك | جهد مشترك | شراكة | شراكة ثلاثية | شراكة رباعية | شراكة واسعة | شراكة استراتيجية | الشراكة | تعاون مشترك | اتفاق | مبادرة مشتركة | مشروع مشترك | تحالف | تعاون',
      ),
      wordList('جمع | جمعت | يجمع | تجمع | يضم | تضم | ضم | ضمت'),
    ),
  ),
  ...pairs(
    'in-collaboration-with',
    crossed(
      crossed(
        verbForms('تكون تكونت تكون | تألف تألفت تألف'),
        wordList('التحالف | الائتلاف | تحالف المشروع | ائتلاف المشروع | فريق المشروع | الشراكة | فريق العمل'),
      ),
      ['من'],
    ),
  ),
  ...pairs('in-collaboration-with', verbsWithObject(helping)),
  ...pairs('in-collaboration-with', besideUs),
  ...pairs('in-collaboration-with', toHelpUs),
  ...pairs('implemented-by', verbsWithObject(carrying).filter(notNoun)),
  ...pairs('implemented-by', verbsWithObject(organizing)),
  ...pairs('implemented-by', verbsWithObject(making)),
  ...pairs(
    'implemented-by',
    crossed(
      wordList(
        'تشرف على | يشرف على | أشرفت على | أشرف على | تشترك في | يشترك في | تشارك في | يشارك في | شاركت في | شارك في',
      ),
      wordList(
        'تنفيذه | تنفيذها | إنجازه | إنجازها | تنظيمه | تنظيمها | إدارته | إدارتها | إعداده | إعدادها',
      ),
    ),
  ),
  ...pairs(
    'implemented-by',
    crossed(wordList('المنفذ | المنفذة | منفذ | منفذة | المنظم | المنظمة | منظم'), byWhom),
  ),
  ...pairs(
    'implemented-by',
    wordList(
      'بتنفيذ من | بتنفيذ | بتنظيم من | بتنظيم مشترك من | بتنظيم مشترك بين | بتنظيم | من تنظيم | من تنفيذ | بتنفيذ مشترك بين | بإشراف مشترك من | بإشراف مشترك بين | بتنفيذ مشترك من',
    ),
  ),
];

/** At the start of a line, before a colon. */
export const arLabels: GluedRoleRules['labels'] = [
  ...pairs(
    'funders',
    wordList(`
        الجهة المانحة | الجهات المانحة | المانح | المانحون | المانحين | الجهة الممولة | الجهات الممولة | التمويل | الممول | الممولون | مصدر التمويل | مصادر التمويل | بتمويل
        بتمويل من | بدعم من | بدعم مالي من | جهة التمويل | جهات التمويل | شركاء التمويل | الشريك الممول | الشركاء الممولون | الداعمون الماليون | الجهة المانحة للمشروع | تمويل المشروع
        ممول من | ممولة من | مانحو المشروع | الجهات المانحة والداعمة | الدول المانحة | الدعم المالي | الداعمون | الجهات الداعمة | الجهة الداعمة
      `),
  ),
  ...pairs(
    'partners',
    wordList(`
        الشركاء | الشريك | الشريك المنفذ | الشركاء المنفذون | الشركاء المنفذين | الجهة المنفذة | الجهات المنفذة | شركاء التنفيذ | شريك التنفيذ | شركاء المشروع | الشركاء في التنفيذ
        التنفيذ | شركاؤنا | شركاؤنا في التنفيذ | الشركاء المحليون | الشريك المحلي | الجهات الشريكة | الجهة الشريكة | بالتعاون مع | بالشراكة مع | المنظمات الشريكة | الشركاء في المشروع
        شركاء البرنامج | شركاء الحملة | شركاء المبادرة | المنفذون | الجهات المنظمة | الجهة المنظمة | تنظيم
      `),
  ),
  ...pairs(
    'participants',
    wordList(
      'أبرز المشاركين | أبرز المشاركون | أبرز الحضور | المشاركين | المشاركون | الجهات المشاركة | الحضور | المؤسسات المشاركة | المنظمات المشاركة | شارك في اللقاء',
    ),
  ),
];

/** Directly before who came. */
export const arAttendedBy: GluedRoleRules['attendedBy'] = [
  ...pairs(
    'attended-by',
    wordList(`
        بحضور | بمشاركة | حضره | حضرها | حضرته | حضرتها | شارك فيه | شارك فيها | شاركت فيه | شاركت فيها | شارك به | شارك بها | ضم مشاركين من | وبحضور | يشارك فيه | يشارك فيها
        تشارك فيه | تشارك فيها | بمشاركة واسعة من | بحضور لافت من | بمشاركة فاعلة من
      `),
  ),
  ...pairs(
    'attended-by',
    crossed(wordList('المنظمات | الجهات | المؤسسات | الهيئات'), wordList('الحاضرة | المشاركة')),
  ),
  ...pairs(
    'participants-from',
    crossed(
      wordList('وفد | وفدا | الوفد | وفود | الوفود'),
      wordList('ضم | ضمت | يضم | تضم | مكون من | مؤلف من | يتألف من | يتكون من'),
    ),
  ),
  ...pairs(
    'participants-from',
    wordList(
      'من بين الحاضرين | من بين الحضور | بين الحضور | بين الحاضرين | من بين المشاركين | بين المشاركين | في مقدمة الحضور | ضم الحضور | ضم الوفد | مشاركين من | مشاركون من | المشاركون من | المشاركين من | مشاركا من | مشاركا يمثلون | مشاركين يمثلون | مشاركا ومشاركة من | متدربا من | متدربين من | مشاركا ومشاركة يمثلون | مشاركا يمثلن',
    ),
  ),
];
