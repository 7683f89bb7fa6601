import type { Locale } from './locale.js';
import { ruCountries } from './ruCountries.js';

/**
 * Russian, as the UN's services write it, without `ё`. What stands above a list or before a name is a noun in the
 * nominative, or a neuter form, so nothing has to agree with names or numbers, and names need not be declined.
 *
 * Titles of goals: the UN's short ones, as open-sdg/sdg-translations and independent lists have them.
 */
export const ru: Locale = {
  language: 'ru',
  formatLanguage: 'ru',
  goalLabel: 'ЦУР {code}: {title}',
  targetLabel: ', задача {target}',
  goalTitles: [
    'Ликвидация нищеты',
    'Ликвидация голода',
    'Хорошее здоровье и благополучие',
    'Качественное образование',
    'Гендерное равенство',
    'Чистая вода и санитария',
    'Недорогостоящая и чистая энергия',
    'Достойная работа и экономический рост',
    'Индустриализация, инновации и инфраструктура',
    'Уменьшение неравенства',
    'Устойчивые города и населенные пункты',
    'Ответственное потребление и производство',
    'Борьба с изменением климата',
    'Сохранение морских экосистем',
    'Сохранение экосистем суши',
    'Мир, правосудие и эффективные институты',
    'Партнерство в интересах устойчивого развития',
  ],
  countryNames: ruCountries,
  placeKinds: {
    country: 'страна',
    province: 'провинция',
    district: 'район',
    city: 'город',
    camp: 'лагерь',
    site: 'место',
    region: 'регион',
  },
  separator: ', ',
  fundedBy: 'Финансирование',
  fundedBySentence: 'Финансирование: {names}.',
  partners: 'Партнеры',
  participants: 'Участники',
  withAcronym: '{name}\u00a0({acronym})',
  more: { one: 'Еще {count}', few: 'Еще {count}', many: 'Еще {count}', other: 'Еще {count}' },
  scopes: {
    local: 'Местный уровень',
    national: 'Национальный уровень',
    regional: 'Региональный уровень',
    global: 'Глобальный уровень',
  },
  project: 'Проект',
  publisher: 'Источник',
  authors: 'Текст',
  topics: 'Темы',
  credit: 'Фото: {credit}',
  updated: 'Обновлено: {date}',
  correction: 'Исправление',
  withdrawn: 'Снято с публикации',
  withdrawnStory: 'Этот материал снят с публикации.',
  readStory: 'Читать полностью',
  newTab: 'откроется в новой вкладке',
  loading: 'Материалы загружаются',
  noArticles: 'Нет материалов',
};
