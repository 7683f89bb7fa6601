import { partTable } from '../../clitics.js';
import { gluedReader } from '../../glued/reader.js';
import type { GluedRules } from '../../glued/rules.js';
import type { TextRules } from '../../rules.js';
import { wordList } from '../../wordList.js';
import { neutralRules } from '../neutral.js';
import { arAway } from './away.js';
import { arAliases, arBodies } from './bodies.js';
import { arAtlas } from './countries.js';
import { arGoals, arGoalWords } from './goals.js';
import { arLayout } from './layout.js';
import { arNames } from './names.js';
import {
  arDescriptive,
  arDisputed,
  arDisputedCities,
  arKinds,
  arLooseKinds,
  arNameEnds,
  arNameStarts,
  arPluralKinds,
  arProvinces,
  arRegions,
  arSeats,
  arSides,
  arSites,
} from './places.js';
import { arRoles } from './roles.js';
import { arRoleWeights } from './roleWeights.js';
import { arGoods } from './roleWords.js';
import { arNamesakes, arSmallTowns } from './smallTowns.js';
import { arCommonWords, arTownProvinces, arTowns } from './towns.js';
import { arPeople, arPurposes, arStops, arWhole } from './words.js';

const months = (names: string): TextRules['dates']['months'] =>
  wordList(names).map((name, index) => [name, index + 1] as const);

const text: Omit<TextRules, 'reader'> = {
  ...neutralRules,
  layout: arLayout,
  dates: {
    months: [
      ...months(
        'يناير | فبراير | مارس | أبريل | مايو | يونيو | يوليو | أغسطس | سبتمبر | أكتوبر | نوفمبر | ديسمبر',
      ),
      ...months(
        'كانون الثاني | شباط | آذار | نيسان | أيار | حزيران | تموز | آب | أيلول | تشرين الأول | تشرين الثاني | كانون الأول',
      ),
      ...months(
        'جانفي | فيفري | مارس | أفريل | ماي | جوان | جويلية | أوت | سبتمبر | أكتوبر | نوفمبر | ديسمبر',
      ),
      ...months(
        'يناير | فبراير | مارس | أبريل | ماي | يونيو | يوليوز | غشت | شتنبر | أكتوبر | نونبر | دجنبر',
      ),
      // Pages of which the machine writes the dates.
      ...months(
        'January | February | March | April | May | June | July | August | September | October | November | December',
      ),
      ['إبريل', 4],
      ['تشرين الاول', 10],
      ['يونيه', 6],
      ['يوليه', 7],
      ['حزيران يونيه', 6],
      ['تموز يوليه', 7],
    ],
    weekdays: wordList(`
      الاثنين | الإثنين | الثلاثاء | الأربعاء | الخميس | الجمعة | السبت | الأحد
      Monday | Tuesday | Wednesday | Thursday | Friday | Saturday | Sunday
    `),
    fillers: wordList('من | عام | سنة | لعام | الموافق | يوم | في | رقم | العدد | م | الساعة'),
    otherMonths: wordList(`
      محرم | صفر | ربيع الأول | ربيع الآخر | ربيع الثاني | جمادى الأولى | جمادى الآخرة | جمادى الثانية | رجب | شعبان | رمضان | شوال | ذو القعدة | ذي القعدة | ذو الحجة | ذي الحجة | المحرم
    `),
    dayFirst: true,
    published: wordList(`
      تاريخ النشر | تاريخ | التاريخ | نشر في | نشر بتاريخ | نشرت في | تاريخ الإصدار | بتاريخ | صدر في | صدر بتاريخ | منشور في | نشر يوم | تم النشر في | تاريخ نشر الخبر | الصادر في
    `),
    updated: wordList('آخر تحديث | تاريخ التحديث | حدث في | تم التحديث في | تحديث'),
  },
  names: { ...neutralRules.names, and: ['و'], bodies: arBodies, abbreviations: ['د'] },
  project: {
    ...neutralRules.project,
    nouns: wordList(`
      مشروع | المشروع | مشروعه | مشروعها | برنامج | البرنامج | برنامجه | برنامجها | مبادرة | المبادرة | مبادرته | مبادرتها | حملة
    `),
  },
  places: { ...neutralRules.places, kinds: arKinds, seats: arSeats, disputed: arDisputed },
  countries: {
    ...neutralRules.countries,
    names: arAtlas.names,
    demonyms: arAtlas.demonyms,
    capitals: arAtlas.cities,
    uncertain: [
      ['مالي', ['ML']],
      ['الكونغو', ['CD', 'CG']],
      ['عمان', ['JO', 'OM']],
    ],
  },
  goals: arGoals,
};

const firsts = (phrases: readonly string[]) => phrases.flatMap((phrase) => phrase.split(' ').slice(0, 1));

const glued: GluedRules = {
  clitics: {
    and: 'و',
    prepositions: ['ب', 'ل', 'ك'],
    article: 'ال',
    whole: [...arWhole, ...arNames.withLetter],
    stems: [
      ...arNames.heads.flatMap(([singular, plurals]) => [singular, ...plurals]),
      ...arKinds.map(([noun]) => noun),
      ...wordList('إعدادية | ثانوية | جزيرة'),
      ...wordList('أهداف | هدف | هدفي | هدفين | مقصد | مقاصد | مقصدين | للمقصدين'),
      ...firsts([...arRoles.money, ...arRoles.support, ...arRoles.partnership, ...arRoles.gifts]),
      ...firsts(
        [
          ...arAtlas.names,
          ...arAtlas.cities,
          ...arProvinces,
          ...arTowns,
          ...arSmallTowns,
          ...arTownProvinces,
        ].map(([name]) => name),
      ).filter(
        (word) =>
          !/^(?:أم|أبو|أبي|بني|بئر|بير|دار|خور|مرسى|عين|قلعة|سيدي|سوق|دولة|مملكة|جنوب|شمال|غرب|شرق|وسط)$/.test(
            word,
          ),
      ),
    ].filter((word) => word.length > 2 || word === 'حي'),
  },
  names: { ...arNames, aliases: arAliases, stops: arStops, ends: arPeople, purposes: arPurposes },
  roles: arRoles,
  places: {
    cities: [...arAtlas.cities, ...arTowns, ...arSmallTowns],
    namesakes: arNamesakes,
    provinces: [...arProvinces, ...arTownProvinces],
    common: arCommonWords,
    kindsIn: [
      ['اقليم', 'DJ', 'province'],
      ['مقاطعه', 'MR', 'district'],
      ['ولايه', 'OM', 'district'],
    ],
    nameEnds: arNameEnds,
    regions: arRegions,
    sites: arSites,
    looseKinds: arLooseKinds,
    disputedCities: arDisputedCities,
    disputedLands: ['PS', 'EH', 'XK', 'TW'],
    descriptive: arDescriptive,
    plurals: arPluralKinds,
    nameStarts: arNameStarts,
    sides: arSides,
    prepositions: wordList(
      'في | ب | داخل | عبر | أنحاء | شرق | غرب | شمال | جنوب | شرقي | غربي | شمالي | جنوبي | وسط | ريف | قرب | ضواحي | أهالي | سكان | نساء | أطفال | شباب',
    ),
    fleeing: wordList(
      'لاجئ | لاجئون | لاجئين | لاجئة | لاجئات | اللاجئين | اللاجئون | نازح | نازحة | نازحون | نازحين | النازحين | قدموا | قادمين | القادمين | فروا | الفارين | فارين | نزحوا | نزحت | هربوا | هجروا | عبروا | مهجرين | المهجرين | انطلقت | انطلق | غادر',
    ),
    passing: wordList('عبر | من'),
    years: wordList('عام | سنة | منذ | في | العام | بين | و | خلال | منذ عام | عامي'),
    margins: wordList('على هامش | اتصال مرئي مع | الاتصال المرئي مع | اتصال هاتفي مع'),
    capitals: ['تونس', 'الجزائر'],
    distances: wordList('على بعد | على مسافة'),
    givers: wordList(
      'أهل الخير | المحسنين | محسنين | المتبرعين | متبرعين | المانحين | مانحين | المحسنون | المتبرعون',
    ),
    wars: wordList('الحرب | الأزمة | النزاع | الصراع | القتال | الثورة | الاشتباكات'),
    sent: [
      ...arGoods,
      ...wordList(`
        منحة | منح | منحا | هبة | هبات | تبرع | تبرعات | مساعدة | مساعدات | معونة | معونات | إغاثة | قافلة | قوافل | سفينة | سفن | طائرة | طائرات | رحلة | جسر جوي | شحنة | شحنات | دفعة | إرسال | إيفاد | وفد | بعثة
        فريق | فرق | أطباء | طبيب | طبيبة | خبراء | خبير | مهندسون | متطوعون | متطوعات | جنود | مسعفون | مليون | ملايين | مليار | مليارات | ألف دولار | ألف يورو | قرض | قروض | تمويل | دعم | تعهد | تعهدات | هدية | هدايا | تقدم | يقدم | تمول | يمول | تدعم | يدعم | تمنح | ترسل
      `),
    ],
    beginnings: wordList('منذ | بداية | اندلاع | بدء | انطلاق | بسبب | جراء | نتيجة'),
    towned: wordList('مخبز | مدرسة | ميناء | عيادة'),
    facilities: wordList('مستشفى | مدرسة | مخبز | مشفى | ميناء | مطار | عيادة'),
    naturals: wordList(
      'وادي | واد | سهل | جبل | جبال | هضبة | بحيرة | غابة | فلج | عين | قصر | سد | محمية | خليج | شاطئ | جزيرة | أرخبيل | جزر | خور | قلعة | مرج | غور | شلال | شلالات | أهوار | هور | بادية',
    ),
    islands: wordList('جزيرة | جزر | أهوار | هور | جبال'),
    within: ['من', 'في', 'ب'],
    aids: wordList(
      'قرض | قرضا | قروض | قروضا | منحة | منح | منحا | هبة | مساعدة | مساعدات | المساعدات | معونة | معونات | تبرع | تبرعا | تمويل | تمويلا | نداء | نداءات | مناشدة | مناشدات | نداءاتها | مناشداتها',
    ),
    appeals: wordList('نداء | نداءات | مناشدة | مناشدات | نداءاتها | مناشداتها'),
    ofAid: wordList(
      'العاجلة | الطارئة | الجديدة | عاجلة | عاجلا | عاجلتين | طارئة | طارئا | جديدة | جديد | جديدا | ميسر | ميسرا | مقدمة | مقدم | بقيمة | قيمة | قيمته | قيمتها | مليون | مليوني | ملايين | ألف | آلاف | دينار | دولار | يورو | ريال | درهم',
    ),
    earlier: wordList('سابقة | سابق | سابقا | السابقة | السابق | السابقين | سبق'),
    studies: wordList(
      'دراسية | دراسي | الدراسية | للدراسة | دراسة | الدراسة | دراسته | دراستها | دراساته | دراساتها | ليدرس | لتدرس | ليدرسوا | ليتعلم | لتتعلم | يدرس | تدرس | جامعية | بحثية | أكاديمية | تعليمية',
    ),
    around: wordList(
      'جوار | محيط | ريف | أرياف | ضواحي | أطراف | قرى | بلدات | بلدة | قرية | مدن | مدينة | مناطق | منطقة | أحياء | ديار | بيوت | منازل | أراضي | مخيمات | مخيم | محافظات | محافظة | مديريات | موطن | مسقط | بلاد | أوطان | معظم | أغلب | جميع | غالبية',
    ),
    towards: ['إلى'],
    arriving: wordList(`
      وصل | وصلت | وصلوا | تصل | يصل | وصول | دخل | دخلت | تدخل | إيصال | إدخال | نقل | نقلت | عاد | عادت | عادوا | عودة | أوصل | أوصلت | سير | سيرت | أرسل | أرسلت | إرسال | انطلقت | انطلق | توجهت | توجه | حملت | وجهت
    `),
    between: wordList(`
      شمال | جنوب | شرق | غرب | وسط | شمالي | جنوبي | شرقي | غربي | أقصى | أنحاء | كل | جميع | كافة | كل من | مختلف | عموم | ربوع | مناطق | قلب | ضواحي | ريف
      شمال غرب | شمال شرق | جنوب غرب | جنوب شرق | كلا | عدة | سائر | أرجاء | عدد | من | و | دولة | جمهورية | مملكة | ساحل | العاصمة | جزيرة | الشمال | الجنوب | ضفاف | قرب | ساحة | باحة | فناء | مبنى | مدخل | مدارس | قرى | بلدات | أحياء | محيط | الجانب | جانب | منطقة
    `),
    notSetting: wordList('من | عن | حدود | الحدود | مع | لدى | سفارة | حكومة | مستشفى'),
    elsewhere: wordList(`
      المقبل | المقبلة | القادم | القادمة | لاحقا | مماثل | مماثلة | مماثلتان | مماثلتين | مشابه | مشابهة | الماضي في | سيمتد | ستمتد | سيتوسع | سيوسع | من المقرر | المزمع
      تعميم التجربة | لا علاقة | لا صلة | سبق تنفيذ | سبق أن | لاستكمال | المجاورة | ثان | مرحلة ثانية | ورشة ثانية | دورة ثانية | ستنتقل | سينتقل | على غرار | أسوة | خارج نطاق | يعتزم | تعتزم | تأمل | يأمل | نأمل
    `),
    past: wordList(
      'الأسبوع الماضي | الشهر الماضي | العام الماضي | السنة الماضية | في وقت سابق | قبل عامين | قبل سنوات | قبل سنتين',
    ),
    exact: [
      ['عمّان', { type: 'city', code: 'JO' }],
      ['عُمان', { type: 'country', code: 'OM' }],
      ['عُمَان', { type: 'country', code: 'OM' }],
      ['عَمّان', { type: 'city', code: 'JO' }],
      ['عَمَّان', { type: 'city', code: 'JO' }],
    ],
  },
  goals: arGoalWords,
  projectLinks: wordList(
    'المسمى | المسماة | بعنوان | باسم | يحمل اسم | تحمل اسم | تحت عنوان | المعروف باسم | : | , | تحت اسم | الموسوم | الموسومة',
  ),
  ownAbouts: wordList(
    'نشرته | نشرتها | الناشر | صادر عن | مدونة | نبذة عن | لمحة عن | نبذة حول | عن | حول | نبذة تعريفية عن',
  ),
  we: wordList('نحن | نحن في | نحن فريق | إننا في'),
  papers: wordList(
    'جريدة | صحيفة | مجلة | إذاعة | موقع إخباري | موقع | راديو | نشرة | أسبوعية | يومية | قناة | بوابة',
  ),
  menus: ['الرئيسية', 'الصفحة الرئيسية'],
  eras: wordList('م | ميلادي | ميلادية | هـ'),
  rooms: wordList(
    'نيوز | برس | أونلاين | الإخباري | الإخبارية | إخبارية | اليوم | الآن | تايمز | بوست | نت | ميديا | صحيفة | جريدة | وكالة | موقع | قناة | راديو | إذاعة | شبكة | متابعات | وكالات | خاص | News | Press | Online',
  ),
  presses: wordList('نيوز | برس | تايمز | بوست | نت | News | Press'),
  hours: ['الساعة', 'عند الساعة'],
  halves: wordList('ص | م | صباحا | مساء | ظهرا | مساءا | AM | PM'),
  wires: wordList(
    'ومع | سبأنت | شينخوا | الأناضول | د ب أ | سبوتنيك | متابعات | متابعة | وأج | واج | واص | وأص | واس | سونا | بترا | وفا | كونا | قنا | سبأ | سانا | وام | واع | وات | نينا | بنا | أ ش أ | رويترز | أ ف ب | وكالة الأنباء | الوكالة الوطنية للإعلام | مراسلنا | خاص | وما | وال | سونا | العمانية | وكالات | وكالة سند | معا',
  ),
  openWires: wordList(
    'سبأنت | شينخوا | د ب أ | سبوتنيك | متابعات | وأج | واج | واص | وأص | واس | سونا | بترا | كونا | سبأ | سانا | وام | واع | وات | أ ش أ | رويترز | أ ف ب | العمانية',
  ),
  correspondents: wordList(
    'مراسل | مراسلة | مراسلو | مندوب | مندوبة | موفد | موفدة | مراسلنا | متابعات | متابعة | وكالات | خاص',
  ),
  agencies: wordList('وكالة الأنباء | وكالة أنباء | وكالة الصحافة | الوكالة الوطنية | وكالة الأخبار'),
  abouts: wordList('عن | حول | نبذة عن | لمحة عن'),
  notices: wordList(`
    التحديث التالي | التحديث القادم | التحديث المقبل | النشرة القادمة | النشرة التالية | التقرير القادم | التقرير التالي | يصدر التحديث | يصدر التقرير القادم | يصدر التقرير التالي
    جميع الحقوق محفوظة | كل الحقوق محفوظة | حقوق النشر | سيصدر التحديث | سيصدر التقرير | ستصدر النشرة | تصدر النشرة القادمة | سينشر التحديث | الصورة : | صورة :
  `),
};

/** The rules for Arabic. Words only: how they are used is the engine's. */
const reader = gluedReader(glued, text);

export const ar: TextRules = {
  ...text,
  away: arAway,
  weights: {
    language: 'ar',
    table: arRoleWeights,
    joints: ['و', ',', ';', 'ل', 'ب'],
    near: 8,
    letters: 6,
    least: 100,
  },
  layout: partTable(text.layout, reader.parts),
  dates: partTable(text.dates, reader.parts),
  goals: partTable(text.goals, reader.parts),
  reader,
};
