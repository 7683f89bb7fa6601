/** Generated stories in six languages, about 5 kB of JSON each; every sixth is the same story in the next language. */

/** Places, subjects and sentences of a language; `{place}`, `{subject}` and `{count}` are filled in. */
const languages = {
  en: {
    section: ['News', 'Feature', 'Press release'],
    subjects: ['clean water', 'school meals', 'safe roads', 'seed banks', 'night clinics'],
    headline: '{place} reports progress on {subject}: {count} households reached',
    sentence: 'Teams in {place} met {count} families this week to plan the next steps for {subject}.',
  },
  fr: {
    section: ['Actualités', 'Reportage', 'Communiqué'],
    subjects: [
      'l’eau potable',
      'les cantines scolaires',
      'la sécurité routière',
      'les semences',
      'les dispensaires',
    ],
    headline: '{place} avance sur {subject} : {count} ménages concernés',
    sentence:
      'À {place}, des équipes ont rencontré {count} familles cette semaine pour préparer la suite : {subject}.',
  },
  es: {
    section: ['Noticias', 'Reportaje', 'Comunicado'],
    subjects: [
      'el agua potable',
      'los comedores escolares',
      'las carreteras seguras',
      'las semillas',
      'las clínicas',
    ],
    headline: '{place} avanza en {subject}: {count} hogares atendidos',
    sentence:
      'En {place}, los equipos se reunieron con {count} familias esta semana para planificar {subject}.',
  },
  ar: {
    section: ['أخبار', 'تحقيق', 'بيان صحفي'],
    subjects: ['المياه النظيفة', 'الوجبات المدرسية', 'الطرق الآمنة', 'بنوك البذور', 'العيادات الليلية'],
    headline: '{place} تحرز تقدما في {subject} ويستفيد {count} أسرة',
    sentence: 'التقت الفرق في {place} هذا الأسبوع {count} أسرة للتخطيط للخطوات المقبلة بشأن {subject}.',
  },
  ru: {
    section: ['Новости', 'Репортаж', 'Пресс-релиз'],
    subjects: ['чистая вода', 'школьное питание', 'безопасные дороги', 'семенные фонды', 'ночные клиники'],
    headline: '{place}: {subject} – помощь получили {count} семей',
    sentence: 'На этой неделе сотрудники встретились в {place} с {count} семьями; тема встреч – {subject}.',
  },
  zh: {
    section: ['新闻', '专题', '新闻稿'],
    subjects: ['清洁饮水', '学校供餐', '道路安全', '种子库', '夜间诊所'],
    headline: '{place}推进{subject}，惠及{count}户家庭',
    sentence: '本周，工作人员在{place}走访了{count}户家庭，商讨{subject}的下一步安排。',
  },
};
const tags = /** @type {(keyof typeof languages)[]} */ (Object.keys(languages));
const countries = ['JO', 'KE', 'SD', 'PH', 'ML', 'EC', 'BD', 'NP', 'PE', 'TD', 'FJ', 'LB'];
const places = ['Almery', 'Merrow', 'Wend', 'Quillan', 'Nadir Hills', 'Ambry', 'Orrin', 'Selk'];
const funders = ['Example Water Fund', 'Fund for Clinics', 'City of Example', 'Example Bureau'];

/** @param {readonly string[]} list @param {number} index */
const pick = (list, index) => /** @type {string} */ (list[index % list.length]);

/** @param {string} template @param {Record<string, string | number>} values */
const fill = (template, values) => template.replace(/\{(\w+)\}/g, (_, name) => `${values[name]}`);

/**
 * One of any number of stories, no two of which are alike.
 *
 * @param {number} index
 * @param {string} site
 */
export function storyAt(index, site) {
  const group = Math.floor(index / tags.length);
  const language = /** @type {keyof typeof languages} */ (pick(tags, index));
  const { section, subjects, headline, sentence } = languages[language];
  const values = { place: pick(places, group), subject: pick(subjects, group), count: group + 12 };
  const day = new Date(Date.UTC(2026, 10, 1) - group * 1.7 * 86_400_000).toISOString();
  const addressIn = (/** @type {string} */ tag) => `${site}stories/report-${group}-${tag}/`;
  const paragraph = (/** @type {number} */ number) =>
    Array.from({ length: 4 }, (_, line) =>
      fill(sentence, { ...values, count: group + number * 4 + line }),
    ).join(language === 'zh' ? '' : ' ');
  const story = {
    id: `report-${group}-${language}`,
    url: addressIn(language),
    language: language === 'zh' ? 'zh-Hans' : language,
    section: pick(section, group),
    headline: fill(headline, values),
    summary: fill(sentence, values),
    published: group % 2 ? day.slice(0, 10) : day.replace('.000Z', '+03:00'),
    publisher: { name: pick(['Example Agency', 'Example Office'], group) },
    image: {
      src: `/pictures/${group % 20}.svg`,
      alt: pick(places, group),
      width: 1200,
      height: 800,
      credit: 'Example',
    },
    locations: [
      { name: `${pick(places, group)} ${group % 50}`, kind: 'city', country: pick(countries, group) },
    ],
    sdgs: [{ goal: (group % 17) + 1 }, { goal: ((group + 5) % 17) + 1 }],
    funders: [{ name: pick(funders, group) }, { name: pick(funders, group + 1) }],
    partners: [{ name: `Partner ${group % 40}` }],
    topics: [pick(subjects, group), pick(subjects, group + 1)],
    translations: tags
      .filter((tag) => tag !== language)
      .map((tag) => ({ language: tag === 'zh' ? 'zh-Hans' : tag, url: addressIn(tag) })),
    ...(group % 97 === 5 && { status: { type: 'withdrawn', reason: fill(sentence, values) } }),
    /** @type {object[]} */
    body: [],
  };
  for (let number = 0; Buffer.byteLength(JSON.stringify(story)) < 4600 || number < 3; number++) {
    story.body.push({ type: 'paragraph', content: [{ text: paragraph(number) }] });
  }
  return story;
}
