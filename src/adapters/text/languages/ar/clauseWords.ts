import { wordList } from '../../wordList.js';

/** Prepositions that begin a phrase between a verb and who does it. */
export const arAdjuncts = wordList(`
  في | على | من | إلى | عن | عبر | خلال | لدى | ضمن | منذ | بعد | قبل | حتى | من خلال | في إطار | من أجل | بهدف | بغية | فوق | داخل | مع | نحو | أثناء | ب | ل
`);

/** "Who", "which", between a body and its verb. */
export const arRelatives = wordList(
  'الذي | التي | اللذان | اللتان | اللذين | اللتين | الذين | هو الذي | هي التي | هو من | هي من | هم الذين',
);

/** Between a body and its verb: "has", "is the one that". */
export const arLinks = wordList(
  'قد | هي | هو | هما | بدورها | بدوره | من جهتها | من جهته | من جانبها | من جانبه | كانت | كان',
);

/** Begin a clause. */
export const arOpeners = wordList(
  'أن | إن | فإن | لأن | أما | فيما | بينما | حيث | إذ | كما أن | كما | في حين | في حين أن | علما أن | علما بأن | بأن | لكن | غير أن | إلا أن',
);

/** What is paid for. */
export const arCosts = wordList(`
  تكاليف | التكاليف | تكلفة | كلفة | الكلفة | نفقات | النفقات | مصاريف | المصاريف | رسوم | أجور | أجرة | ثمن | أثمان | رواتب | نصف | ثلث | ثلثي | ربع | باقي | بقية | الباقي | معظم | كامل | جزءا | جزء
  نصفها | نصفه | ثلثها | ثلثه | ثلثيها | ثلثيه | ربعها | باقيها | كلفتها | كلفته | تكاليفها | تكاليفه | ثمنها | ثمنه | نفقاتها | نفقاته | أجورهم | المبلغ | مبلغ | مبلغا | الدفعة | القسط | حصة | فاتورة | إيجار | الفاتورة | الميزانية | ميزانية | قيمة | القيمة
`);

/** Said of goods that somebody gave. */
export const arDonated = wordList(`
  مقدم | مقدمة | المقدمة | المقدم | مقدمين | مهداة | مهدى | المهداة | ممنوحة | ممنوح | الممنوحة | متبرع بها | متبرع به | هدية | هبة | تبرع | تبرعا | مكرمة | قدمت | قدم  | أهديت | أهدي | منحت
`);

export const arFree = wordList(
  'مجانا | بالمجان | دون مقابل | بدون مقابل | بلا مقابل | من دون مقابل | تبرعا | هدية | هبة | كهبة | كهدية | على سبيل التبرع | على سبيل الهبة',
);

/** Gifts of who stands behind them. */
export const arGrants = wordList('منحة | هبة | هدية | مكرمة | قرض | تبرع | تبرعات | هبات');

/** Parts of a whole that has several givers. */
export const arShares = wordList(
  'الأول | الأولى | نصفه | نصفها | ثلثه | ثلثها | نصف | جزء منه | الباقي | البقية | الثاني | الثانية | الأخرى | الآخر | النصف الآخر | النصف الثاني | الثلث | الثلث الباقي | الربع | الثالثة | الثالث | بقيته | بقيتها | باقيه | باقيها | الباقية',
);

/** "The covering of", "the payment of": who takes it over pays. */
export const arPayNouns = wordList('تغطية | دفع | سداد | تسديد | تمويل | التكفل | تحمل | توفير التمويل');

/** What money is taken from. */
export const arFunds = wordList('أموال | ميزانية | موازنة | موارد | صندوق | مخصصات | اعتمادات | مال');
