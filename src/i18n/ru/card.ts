import type { CardLocale } from '../locale.js';
import { ruGoals } from './goals.js';
import { ruOrganizations } from './organizations.js';

/** Russian strings of a card. */
export const ruCard: CardLocale = {
  ...ruGoals,
  ...ruOrganizations,
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
  translations: 'На других языках',
  attachments: 'Документы',
  contacts: 'Контакты',
  disaster: 'Бедствие',
  ai: { assisted: 'Написано с помощью ИИ', generated: 'Создано ИИ' },
  reviewer: 'Проверка',
  evidence: 'Откуда эти сведения',
  madeOn: 'По состоянию на {date}',
  newTab: 'откроется в новой вкладке',
};
