/** One story in each of the six languages, so that every matrix is entirely in its language. */
import type { Article } from '../../src/exports/index.js';
import { image } from './articles.js';
import { parseWithoutIssues as article } from './demo/stories.js';

interface Translation {
  section: string;
  headline: string;
  summary: string;
  place: string;
  alt: string;
  funder: string;
  partner: string;
  participants: readonly string[];
  /** First paragraph, heading, second paragraph. */
  story: readonly [string, string, string];
}

const translations: Readonly<Record<string, Translation>> = {
  en: {
    section: 'News',
    headline: 'Four valleys agree on who may draw water, and when',
    summary:
      'After two dry years the valleys share one calendar, and anybody can read the level of every well.',
    place: 'Northern valley',
    alt: 'A dry valley with a path that leads to low hills',
    funder: 'Example Water Fund',
    partner: 'Council of the Four Valleys',
    participants: ['Herders’ Association', 'Ministry of Water'],
    story: [
      'The calendar was signed after three meetings.',
      'What was agreed',
      'Each valley draws on two days of the week, and writes down the level every evening.',
    ],
  },
  fr: {
    section: 'Actualités',
    headline: 'Quatre vallées s’accordent sur qui peut puiser l’eau, et quand',
    summary:
      'Après deux années sèches, les vallées partagent un même calendrier, et chacun peut consulter le niveau de chaque puits.',
    place: 'Vallée du Nord',
    alt: 'Une vallée sèche et un chemin qui mène à des collines basses',
    funder: 'Fonds exemple pour l’eau',
    partner: 'Conseil des quatre vallées',
    participants: ['Association des bergers', 'Ministère de l’eau'],
    story: [
      'Le calendrier a été signé après trois réunions.',
      'Ce qui a été convenu',
      'Chaque vallée puise deux jours par semaine et note le niveau chaque soir.',
    ],
  },
  es: {
    section: 'Noticias',
    headline: 'Cuatro valles acuerdan quién puede sacar agua, y cuándo',
    summary:
      'Tras dos años secos, los valles comparten un mismo calendario, y cualquiera puede consultar el nivel de cada pozo.',
    place: 'Valle del Norte',
    alt: 'Un valle seco con un sendero que lleva a unas colinas bajas',
    funder: 'Fondo Ejemplo del Agua',
    partner: 'Consejo de los Cuatro Valles',
    participants: ['Asociación de Pastores', 'Ministerio del Agua'],
    story: [
      'El calendario se firmó tras tres reuniones.',
      'Lo acordado',
      'Cada valle saca agua dos días por semana y anota el nivel cada tarde.',
    ],
  },
  ar: {
    section: 'أخبار',
    headline: 'أربعة أودية تتفق على من يحق له سحب المياه، ومتى',
    summary: 'بعد عامين من الجفاف باتت الأودية تتقاسم جدولاً واحداً، ويمكن لأي شخص الاطلاع على منسوب كل بئر.',
    place: 'الوادي الشمالي',
    alt: 'وادٍ جاف فيه درب يقود إلى تلال منخفضة',
    funder: 'صندوق المياه النموذجي',
    partner: 'مجلس الأودية الأربعة',
    participants: ['جمعية الرعاة', 'وزارة المياه'],
    story: [
      'وُقّع الجدول بعد ثلاثة اجتماعات.',
      'ما تم الاتفاق عليه',
      'يسحب كل وادٍ المياه يومين في الأسبوع، ويسجل المنسوب كل مساء.',
    ],
  },
  ru: {
    section: 'Новости',
    headline: 'Четыре долины договорились, кто и когда может брать воду',
    summary:
      'После двух засушливых лет у долин общий календарь, и каждый может узнать уровень воды в любом колодце.',
    place: 'Северная долина',
    alt: 'Сухая долина с тропой, ведущей к невысоким холмам',
    funder: 'Примерный водный фонд',
    partner: 'Совет четырёх долин',
    participants: ['Ассоциация пастухов', 'Министерство водных ресурсов'],
    story: [
      'Календарь подписали после трёх встреч.',
      'О чём договорились',
      'Каждая долина берёт воду два дня в неделю и каждый вечер записывает уровень.',
    ],
  },
  'zh-Hans': {
    section: '新闻',
    headline: '四个山谷商定取水的时间和次序',
    summary: '经历两年干旱之后，各山谷共用一份日程，任何人都可以查看每口井的水位。',
    place: '北谷',
    alt: '干旱的山谷，一条小路通向低矮的山丘',
    funder: '示例水基金',
    partner: '四谷委员会',
    participants: ['牧民协会', '水利部'],
    story: ['日程在三次会议之后签署。', '商定的内容', '每个山谷每周取水两天，每晚记录水位。'],
  },
};

const toArticle = ([language, translation]: readonly [string, Translation]): Article =>
  article({
    language,
    url: `https://example.org/${language}/news/wells`,
    section: translation.section,
    scope: 'regional',
    headline: translation.headline,
    summary: translation.summary,
    published: '2026-03-12',
    dateline: { place: translation.place, agency: 'EWA' },
    image: { ...image, alt: translation.alt },
    locations: [{ name: translation.place, kind: 'region', country: 'KE' }],
    sdgs: [{ goal: 6, targets: ['6.5'] }, { goal: 13 }],
    funders: [{ name: translation.funder, acronym: 'EWF', url: 'https://example.org/fund' }],
    partners: [{ name: translation.partner, country: 'KE' }],
    participants: translation.participants.map((name) => ({ name })),
    body: translation.story.map((text, index) => ({
      type: index === 1 ? 'heading' : 'paragraph',
      content: [{ text }],
    })),
  });

const samples = new Map(Object.entries(translations).map((entry) => [entry[0], toArticle(entry)]));

/** The story in a language; in English if the language is not one of the six. */
export const sampleIn = (language: string): Article => samples.get(language) ?? samples.get('en')!;
