import {
  arAdjuncts,
  arCosts,
  arDonated,
  arFree,
  arFunds,
  arGrants,
  arLinks,
  arOpeners,
  arPayNouns,
  arRelatives,
  arShares,
} from './arClauseWords.js';
import { verbForms, verbsWithObject, weForms } from './arForms.js';
import { arAttendedBy, arFunders, arLabels, arPartners } from './arRolePhrases.js';
import {
  arAsides,
  arAttending,
  arCarried,
  arContributions,
  arCurrencies,
  arDenials,
  arEvents,
  arGoods,
  arJointWorks,
  arPartnerTitles,
  arPayerTitles,
  arPeopleOf,
  arWorks,
} from './arRoleWords.js';
import {
  acting,
  announcing,
  besideUs,
  byWhom,
  carrying,
  giving,
  handing,
  helping,
  joining,
  notNoun,
  organizing,
  paying,
  supporting,
  toHelpUs,
} from './arVerbs.js';
import type { GluedRoleRules } from './gluedRoleRules.js';
import { crossed } from './linked.js';
import { wordList } from './wordList.js';

/** How Arabic says who paid, who did it with whom, and who took part. */
export const arRoles: GluedRoleRules = {
  funders: arFunders,
  weakFunders: [...verbsWithObject(supporting), ...wordList('بفضل | بفضل من | برعاية مالية من')],
  partners: arPartners,
  labels: arLabels,
  money: wordList(`
    تمويل | تمويلا | التمويل | تمويلات | التمويلات | منحة | المنحة | منح | المنح | منحا | تبرع | تبرعا | التبرع | تبرعات | التبرعات | هبة | الهبة | هبات | الهبات
    مساهمة | المساهمة | مساهمات | المساهمات | دعما ماليا | دعم مالي | الدعم المالي | دعم وتمويل | مبلغ | مبلغا | المبلغ | الباقي | الأموال | تكاليف | كلفة | تكلفة | نفقات | قرض | القرض | قرضا | قروض | أموال | أموالا | هدية | الهدية | هدايا | مكرمة
    اعتماد مالي | غلاف مالي | إسناد مالي | مساعدة مالية | مساعدات مالية | ممول | ممولة | الممول | الممولة | ممولين | ممولان | ممولا | الممولين | ممولتان | تمويله | تمويلها | مساعدة | المساعدة
  `),
  support: wordList(
    'دعم | دعما | الدعم | مساعدات | المساعدات | مساندة | المساندة | إسناد | مدعوم | مدعومة | المدعوم | المدعومة | رعاية',
  ),
  generous: wordList('سخي | سخية | السخي | السخية | كريم | كريمة | الكريم | الكريمة | السخاء'),
  financial: wordList('مالي | مالية | المالي | المالية | ماليا | ومالي | نقدي | نقدية'),
  technical: wordList(`
    فني | فنيا | الفني | فنية | تقني | التقني | تقنية | استشاري | الاستشاري | لوجستي | لوجستيا | لوجستية | اللوجستي | معنوي | إعلامي | نفسي | النفسي | أكاديمي | علمي | سياسي
  `),
  ways: wordList('بفضل | عبر | من خلال | على أساس | بواسطة'),
  through: wordList('عبر | من خلال | بواسطة | عن طريق'),
  from: wordList('من | كل من'),
  fromGiver: [
    ...byWhom,
    ...crossed(wordList('مقدم | مقدمة | المقدم | المقدمة | مقدمين'), ['من', ...byWhom]),
    ...wordList('المقدمة | المقدم | الممنوحة من | ممنوحة من | الممنوح من | الواردة من'),
    ...verbsWithObject(giving),
    ...wordList(
      'تبرعت به | تبرعت بها | تبرع به | تبرع بها | تعهدت بها | تعهدت به | ساهمت بها | ساهمت به | أسهمت به | أسهمت بها',
    ),
  ],
  gifts: wordList(`
    تمويلا | التمويل | تمويل | منحة | هبة | قرضا | تكاليف | تكلفة | كلفة | بتكاليف | بكلفة | بتكلفة | نفقات | النفقات | التكاليف | الكلفة | ثمن | أثمان | دعما ماليا | الدعم المالي | مساهمة مالية | في المئة منها | في المئة منه | بالمئة منها | بالمئة منه | في المائة منها | من كلفته | من كلفتها | من تكلفته | من تكلفتها | من الميزانية | من ميزانيته | أجر
    المبلغ | مبلغا | الدفعة | القسط | فاتورة | الفاتورة | رسوم | رواتب | مصاريف | مساعدات مالية | مساعدة مالية | إسنادا ماليا | غلافا ماليا | تبرعا | أجور | إيجار
  `),
  giving: verbForms(giving),
  givingNouns: wordList(
    'تقديم | تقديمها | تقديمه | تخصيص | منح | منحة | مساهمة | تبرع | تبرعها | تمويل | تمويلا | حزمة | المساهمة | التبرع | مساعدات | مساعدة | دعم',
  ),
  announcing: verbForms(announcing),
  donating: verbForms('تبرع تبرعت تبرع | وهب وهبت هب | أهدى أهدت هدي'),
  contributions: arContributions,
  byWhom,
  paying: verbForms(paying),
  supporting: verbForms(supporting),
  thanks: wordList(`
    شكر | الشكر | شكرها | شكره | بالشكر | تشكر | يشكر | نشكر | شكرت | شكرنا | امتنان | امتنانها | امتنانه | امتناننا | الامتنان | بالامتنان | تقديرها | تقديره | تقديرنا | تثمن | نثمن | يثمن
    ثمن | ثمنت | أشاد | أشادت | تشيد | يشيد
  `),
  theirGift: wordList(`
    تمويله | تمويلها | تمويلهم | تمويلهما | سخائه | سخائها | سخائهم | كرمه | كرمها | كرمهم | تبرعه | تبرعها | تبرعهم | منحته | منحتها | دعمها المالي | دعمه المالي | دعمهم المالي | دعمهما المالي
    مساهمتها المالية | مساهمته المالية | الدعم المالي | التمويل | المنحة | مساهمتها السخية | مساهمته السخية | دعمه السخي | دعمها السخي | دعمهم السخي | الدعم السخي | تبرعها السخي
  `),
  theirSupport: crossed(
    ['ما', 'لما', 'بما', 'على ما'],
    verbsWithObject('قدم قدمت قدم | وفر وفرت وفر | بذل بذلت بذل'),
  ).concat(
    wordList('دعمه | دعمها | دعمهم | دعمهما | مساهمته | مساهمتها | مساهمتهم | مساندتها | مساندته | الدعم'),
  ),
  carryingOut: [
    ...wordList('أعد | أعدت'),
    ...verbForms(carrying),
    ...weForms('نفذ نفذت نفذ | أنجز أنجزت نجز'),
    ...crossed(verbForms('أشرف أشرفت شرف | سهر سهرت سهر'), ['على']),
  ],
  organizing: verbForms(organizing),
  carried: arCarried,
  joining: verbForms(joining),
  acting: verbForms(acting),
  objectVerbs: [
    ...verbsWithObject([paying, supporting, helping, carrying, organizing].join(' | ')).filter(notNoun),
    ...besideUs,
    ...toHelpUs,
  ],
  works: arWorks,
  gluedWorks: [...arWorks, ...arPayNouns].map((noun) => `ب${noun}`),
  gluedPays: arPayNouns.map((noun) => `ب${noun}`),
  partnership: wordList(`
    تعاون | التعاون | شراكة | الشراكة | تنسيق | التنسيق | اشتراك | الاشتراك | تشارك | التشارك | تشاركية | تحالف | تكامل | التكامل | شراكات
  `),
  joint: wordList(
    'ب | ثمرة | ثمرة ل | نتيجة | نتاج | حصيلة | في إطار | في | ضمن | إطار | بفضل | من خلال | عبر | بموجب | وفق',
  ),
  withWhom: wordList('مع | بين | ما بين | فيما بين'),
  working: [
    ...verbForms('تعاون تعاونت تعاون | عمل عملت عمل | اشترك اشتركت شترك | نسق نسقت نسق | دخل دخلت دخل'),
    ...weForms('تعاون تعاونت تعاون | عمل عملت عمل | اشترك اشتركت شترك | نسق نسقت نسق'),
  ],
  beside: 'مع',
  to: ['إلى'],
  calling: wordList('تعد | يعد | تعتبر | يعتبر | كانت | كان | وتعد | ويعد'),
  assigning: wordList(`
    أسند | أسندت | يسند | تسند | عهد | عهدت | يعهد | تعهد | أوكل | أوكلت | يوكل | توكل | أنيط | أنيطت | إسناد | فوض | فوضت
  `),
  covering: verbForms('تكفل تكفلت تكفل'),
  jointWorks: arJointWorks,
  helpers: wordList(
    'متطوعو | متطوعي | متطوعات | فرق | كوادر | طواقم | طلاب | طالبات | شباب | خبراء | مهندسو | أطباء',
  ),
  into: ['في', 'ب', 'على', 'إلى'],
  events: arEvents,
  asides: arAsides,
  donated: arDonated,
  free: arFree,
  grants: arGrants,
  shares: arShares,
  payNouns: arPayNouns,
  funds: arFunds,
  adjuncts: arAdjuncts,
  relatives: arRelatives,
  links: arLinks,
  openers: arOpeners,
  costs: arCosts,
  givenBy: [
    ...verbsWithObject(handing),
    ...crossed(
      verbsWithObject(handing).filter((form) => form.endsWith('نا')),
      wordList('إياه | إياها | إياهم'),
    ),
    ...crossed(verbForms('تبرع تبرعت تبرع | تكفل تكفلت تكفل | ساهم ساهمت ساهم | أسهم أسهمت سهم'), [
      'به',
      'بها',
    ]),
  ],
  providing: verbForms(
    'قدم قدمت قدم | وفر وفرت وفر | أهدى أهدت هدي | أعطى أعطت عطي | زود زودت زود | أمن أمنت ؤمن | منح منحت منح | سلم سلمت سلم | اشترى اشترت شتري',
  ),
  goods: arGoods,
  ownCost: wordList(
    'على نفقته | على نفقتها | على نفقتهم | على حسابه الخاص | على حسابها الخاص | على نفقته الخاصة | على نفقتها الخاصة',
  ),
  payerTitles: arPayerTitles,
  partnerTitles: arPartnerTitles,
  are: wordList(
    'هو | هي | هم | هما | وهو | وهي | وهم | : | بوصفها | بوصفه | بصفتها | بصفته | باعتبارها | باعتباره | كان | كانت | تعد | يعد',
  ),
  partnerNouns: wordList(`
    شريكها | شريكه | شريكنا | شركائها | شركائه | شركائنا | شركاؤها | شركاؤه | شركاؤنا | شركاءها | شركاءه | شركاءنا | الشريك | الشركاء | شركاء | شريك | شريكيها | شريكيه | شريكها المنفذ
  `),
  including: wordList(`
    بينها | من بينها | منها | بينهم | منهم | ومنهم | هي | من بينهم | ومن بينهم | مثل | وهم | وهما | وهي | بمن فيهم | بما في ذلك | لا سيما | ولا سيما | في مقدمتهم | وفي مقدمتهم | هم | وعلى رأسهم | أبرزهم
  `),
  agreements: wordList(
    'اتفاقية | اتفاق | الاتفاقية | مذكرة تفاهم | مذكرة | بروتوكول | عقدا | اتفاقا | اتفاقيات | اتفاقيتي | شراكة',
  ),
  signing: verbForms('وقع وقعت وقع | أبرم أبرمت برم | عقد عقدت عقد').concat(
    wordList('توقيع | بتوقيع | وقعا | إبرام | بموجب'),
  ),
  notJoint: wordList(`
    قال | قالت | أكد | أكدت | رحب | رحبت | حضر | حضرت | شارك | شاركت | ناقش | ناقشت | بحث | دعا | دعت | حث | حثت | زار | زارت | طالب | طالبت | أشاد | أشادت | شكر | شكرت | تلقى | تلقت
    بين | لدى | تدعو | يدعو | تحث | يحث | تناشد | ناشدت | التقى | التقت | يلتقي | يبحث | تبحث | استقبل | استقبلت | عن | حول | على | في | من | إلى | أن | إن
  `),
  currencies: arCurrencies,
  percents: crossed(
    wordList('في المائة | في المئة | بالمائة | بالمئة | ٪ | %'),
    wordList(
      'من الكلفة | من التكلفة | من التكاليف | من الميزانية | من كلفة | من تكلفة | من المبلغ | من التمويل | من قيمة',
    ),
  ),
  denials: arDenials,
  otherStory: wordList(
    'مماثل | مماثلا | مماثلة | مماثلين | مشابه | مشابها | مشابهة | كان قد | كانت قد | كانوا قد | سبق أن | سبق له أن | سبق لها أن',
  ),
  seeking: wordList(
    'تسعى | يسعى | نسعى | السعي | سعيا | تأمل | يأمل | نأمل | تحتاج | يحتاج | بحاجة | طلب | طلبت | تطلب | يطلب | تناشد | ناشدت | يناشد | للحصول على | الحصول على | تدرس | يدرس | تبحث | يبحث | تفاوض | يفاوض | رفض | رفضت',
  ),
  gluedSums: wordList(
    'مليون | مليونا | مليوني | مليونين | الباقي | النصف | الثلث | الثلثين | الربع | بمبلغ | بقيمة | بنسبة | بنصف | بثلث | بربع | بحوالي | بنحو | بما | بالباقي | بالنصف | بالثلث | بالبقية | بباقي | ببقية',
  ),
  goodsGivers: wordList(
    'شركة | الشركة | مصنع | المصنع | معمل | مؤسسة | المؤسسة | جمعية | الجمعية | غرفة | الغرفة | نادي | النادي | مجموعة | المجموعة | بنك | البنك | مصرف | المصرف | صندوق | الصندوق | نقابة | النقابة | رابطة | الرابطة | اتحاد | الهلال | الصليب | مبرة | وقف | كنيسة | الكنيسة | مطعم | فندق | مخبز | صيدلية | مطبعة | مزرعة | منظمة | المنظمة | روتاري | تعاونية | التعاونية',
  ),
  receiving: [
    ...verbForms('تلقى تلقت تلقى | تسلم تسلمت تسلم | استلم استلمت ستلم | نال نالت نال'),
    ...crossed(verbForms('حصل حصلت حصل'), ['على']),
  ],
  coming: wordList('جاء | جاءت | وصل | وصلت | ورد | وردت | أتى | أتت'),
  takingPart: ['بمشاركة'],
  choosing: verbForms(
    'اختار اختارت ختار | انتقى انتقت نتقي | حدد حددت حدد | صمم صممت صمم | أعد أعدت عد | وضع وضعت ضع | أنشأ أنشأت نشئ | بنى بنت بني | رمم رممت رمم | وزع وزعت وزع',
  ),
  ended: wordList(
    'توقف | توقفت | انتهى | انتهت | ألغي | ألغيت | سحب | سحبت | جمد | جمدت | علق | علقت | نفد | نفدت | أوقف | أوقفت',
  ),
  unrelated: wordList('لا علاقة | لا صلة | خارج نطاق | ليس جزءا من | ليست جزءا من'),
  notDenials: wordList(
    'غير الحكومية | غير حكومية | لا سيما | لا يزال | لا تزال | غير الربحية | غير ربحية | لا يقل | لا تقل | غير مسبوق | ما لا يقل',
  ),
  societies: wordList('الصليب الأحمر | الهلال الأحمر | جمعية الهلال الأحمر | جمعية الصليب الأحمر'),
  donorHeads: wordList(`
    صندوق | بنك | مصرف | مؤسسة | الصندوق | البنك | المؤسسة | حكومة | سفارة | شركة | مجموعة | الشركة | وقف | مبرة | روتاري | نادي الروتاري
  `),
  attending: arAttending,
  attendedBy: arAttendedBy,
  attenders: verbForms('شارك شاركت شارك | حضر حضرت حضر'),
  attendees: wordList(
    'المشاركون | المشاركين | المشاركات | الحاضرون | الحاضرين | الحضور | المدعوون | المدعوين | الضيوف | المجتمعون',
  ),
  memberLinks: wordList('من | عن | يمثلون | يمثلن'),
  these: wordList('هذا | هذه | هذين | هاتين | ذلك | تلك'),
  people: arPeopleOf,
  each: wordList('كل من | كلا من | كل | كلا'),
};
