import { verbForms } from './arForms.js';
import { crossed } from './linked.js';
import { wordList } from './wordList.js';

/** Verbs of the roles, each by three forms: past of "he" and "she", present without its first letter. */
export const paying = 'مول مولت مول | تمول تمولت تمول';
export const supporting = 'دعم دعمت دعم | ساند ساندت ساند';
export const giving = `
  قدم قدمت قدم | منح منحت منح | خصص خصصت خصص | رصد رصدت رصد | أسهم أسهمت سهم | ساهم ساهمت ساهم | تبرع تبرعت تتبرع | تكفل تكفلت تكفل
  تحمل تحملت تحمل | وفر وفرت وفر | أتاح أتاحت تيح | تعهد تعهدت تعهد | ضخ ضخت ضخ | غطى غطت غطي | دفع دفعت دفع | سدد سددت سدد | وهب وهبت هب
  استثمر استثمرت ستثمر | التزم التزمت لتزم | حول حولت حول | صرف صرفت صرف | أهدى أهدت هدي | ضمن ضمنت ضمن | أمن أمنت ؤمن
`;
export const carrying = `
  نفذ نفذت نفذ | تولى تولت تولى | سهر سهرت سهر | واكب واكبت واكب | أدار أدارت دير | أنجز أنجزت نجز | قاد قادت قود | أشرف أشرفت شرف | طبق طبقت طبق | باشر باشرت باشر
`;
/** Said of gifts where what is given stands before it: "the tanks, X gave them". */
export const handing =
  'دفع دفعت دفع | سدد سددت سدد | قدم قدمت قدم | منح منحت منح | وفر وفرت وفر | غطى غطت غطي | تحمل تحملت تحمل | أهدى أهدت هدي | وهب وهبت هب | أعطى أعطت عطي | اشترى اشترت شتري | أتاح أتاحت تيح | أمن أمنت ؤمن';
export const organizing = 'نظم نظمت نظم | أعد أعدت عد | أقام أقامت قيم';
export const helping = `
  شارك شاركت شارك | ساند ساندت ساند | عاون عاونت عاون | رافق رافقت رافق | درب دربت درب | أرشد أرشدت رشد | آزر آزرت ؤازر | ساعد ساعدت ساعد
`;
export const announcing = 'أعلن أعلنت علن | أكد أكدت ؤكد | كشف كشفت كشف';
export const acting = 'قام قامت قوم | عمل عملت عمل | عكف عكفت عكف | شرع شرعت شرع';
export const joining =
  'انضم انضمت نضم | التحق التحقت لتحق | انخرط انخرطت نخرط | شارك شاركت شارك | ساهم ساهمت ساهم | أسهم أسهمت سهم | اشترك اشتركت شترك | تعاون تعاونت تعاون';

/** "Worked with us": who did so follows. */
export const besideUs = crossed(
  verbForms('تعاون تعاونت تعاون | عمل عملت عمل | وقع وقعت وقع | اشترك اشتركت شترك | شارك شاركت شارك'),
  ['معنا', 'معها', 'معه'],
);

/** "Came to help us". */
export const toHelpUs = crossed(
  ['جاء', 'جاءت', 'حضر', 'حضرت', 'قدم', 'قدمت', 'وصل', 'وصلت'],
  wordList('لمساعدتنا | لمساعدتهم | لمساندتنا | لدعمنا | لمساعدتها'),
);

/** "Ran it" is written as "running". */
export const notNoun = (form: string) => !/^ف?[أا]داره$/.test(form);

export const byWhom = wordList('على أيدي | من قبل | من جانب | على يد | بواسطة | من طرف | من لدن | عن طريق');
