import type { Locale } from './locale.js';
import { ruCountries } from './ruCountries.js';

/**
 * Russian, as the UN's services write it, without `ё`. What stands above a list or before a name is a noun in the
 * nominative, or a neuter form, so nothing has to agree with names, and names need not be declined.
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
  withKind: '{place} ({kind})',
  separator: ', ',
  fundedBy: 'Финансирование',
  fundedBySentence: 'Финансирование: {names}.',
  partners: 'Партнеры',
  participants: 'Участники',
  withAcronym: '{name}\u00a0({acronym})',
  more: {
    goals: {
      one: 'Еще {count} цель',
      few: 'Еще {count} цели',
      many: 'Еще {count} целей',
      other: 'Еще {count} цели',
    },
    funders: {
      one: 'Еще {count} донор',
      few: 'Еще {count} донора',
      many: 'Еще {count} доноров',
      other: 'Еще {count} донора',
    },
    partners: {
      one: 'Еще {count} партнер',
      few: 'Еще {count} партнера',
      many: 'Еще {count} партнеров',
      other: 'Еще {count} партнера',
    },
    participants: {
      one: 'Еще {count} участник',
      few: 'Еще {count} участника',
      many: 'Еще {count} участников',
      other: 'Еще {count} участника',
    },
  },
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
