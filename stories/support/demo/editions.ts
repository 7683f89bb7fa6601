import type { Article } from '../../../src/exports/index.js';
import { type EditionLanguage, storiesIn, storyNamed } from './stories.js';

interface Words {
  name: string;
  motto: string;
  day: string;
  latest: string;
  more: string;
  mostRead: string;
  earlier: string;
  related: string;
  topic: string;
  topicIntro: string;
  foot: string;
}

/** The demo newspaper in one language: its stories and page texts. */
export interface Edition {
  language: string;
  words: Words;
  stories: readonly Article[];
  /** Selects stories by name, in the given order. */
  select: (...names: readonly string[]) => Article[];
}

const words: Readonly<Record<EditionLanguage, Words>> = {
  en: {
    name: 'The Long Shore',
    motto: 'News from twelve organisations',
    day: 'Tuesday 17 March 2026',
    latest: 'Latest news',
    more: 'More stories',
    mostRead: 'Most read this week',
    earlier: 'Earlier',
    related: 'Read on',
    topic: 'Land, water, weather',
    topicIntro:
      'Wells, seeds, shoals and rain: who uses what nobody made, who keeps count of it, and who pays for that.',
    foot: 'The newspaper, its stories, places and organisations are made up.',
  },
  fr: {
    name: 'Le Long Rivage',
    motto: 'Les nouvelles de douze organisations',
    day: 'Mardi 17 mars 2026',
    latest: 'Dernières nouvelles',
    more: 'Autres articles',
    mostRead: 'Les plus lus de la semaine',
    earlier: 'Plus tôt',
    related: 'À lire aussi',
    topic: 'La terre, l’eau, le temps',
    topicIntro:
      'Puits, semences, bancs de poissons et pluie\u00a0: qui se sert de ce que personne n’a fait, qui en tient le compte, et qui paie pour cela.',
    foot: 'Le journal, ses articles, ses lieux et ses organisations sont inventés.',
  },
  es: {
    name: 'La Orilla Larga',
    motto: 'Noticias de doce organizaciones',
    day: 'Martes 17 de marzo de 2026',
    latest: 'Últimas noticias',
    more: 'Más noticias',
    mostRead: 'Lo más leído de la semana',
    earlier: 'Anteriores',
    related: 'Siga leyendo',
    topic: 'Tierra, agua, tiempo',
    topicIntro:
      'Pozos, semillas, bancos de peces y lluvia: quién usa lo que nadie hizo, quién lleva la cuenta y quién lo paga.',
    foot: 'El periódico, sus noticias, lugares y organizaciones son inventados.',
  },
  ar: {
    name: 'الشاطئ الطويل',
    motto: 'أخبار من اثنتي عشرة منظمة',
    day: 'الثلاثاء 17 آذار/مارس 2026',
    latest: 'آخر الأخبار',
    more: 'أخبار أخرى',
    mostRead: 'الأكثر قراءة هذا الأسبوع',
    earlier: 'أخبار سابقة',
    related: 'اقرأ أيضًا',
    topic: 'الأرض والماء والطقس',
    topicIntro: 'آبار وبذور وأسماك وأمطار: من يستعمل ما لم يصنعه أحد، ومن يحصيه، ومن يدفع ثمن ذلك.',
    foot: 'الصحيفة وأخبارها وأماكنها ومنظماتها من نسج الخيال.',
  },
  ru: {
    name: 'Долгий берег',
    motto: 'Новости двенадцати организаций',
    day: 'Вторник, 17 марта 2026 г.',
    latest: 'Последние новости',
    more: 'Другие новости',
    mostRead: 'Самое читаемое за неделю',
    earlier: 'Ранее',
    related: 'Читайте также',
    topic: 'Земля, вода, погода',
    topicIntro:
      'Колодцы, семена, косяки рыб и дождь: кто пользуется тем, чего никто не создавал, кто ведёт этому счёт и кто за это платит.',
    foot: 'Газета, её новости, места и организации вымышлены.',
  },
  'zh-Hans': {
    name: '长岸报',
    motto: '来自十二个组织的新闻',
    day: '2026年3月17日 星期二',
    latest: '最新消息',
    more: '更多报道',
    mostRead: '本周最多人读',
    earlier: '早前',
    related: '继续阅读',
    topic: '土地、水与天气',
    topicIntro: '水井、种子、鱼群和雨：谁在使用并非人造之物，谁在计数，谁为此付费。',
    foot: '本报及其报道、地点和组织均属虚构。',
  },
};

const isEdition = (language: string): language is EditionLanguage => Object.hasOwn(words, language);

/** The edition in a language; English by default. */
export function editionIn(requested: string): Edition {
  const language = isEdition(requested) ? requested : 'en';
  const stories = storiesIn(language);
  return {
    language,
    words: words[language],
    stories,
    select: (...names) => names.map((name) => storyNamed(name, stories)),
  };
}
