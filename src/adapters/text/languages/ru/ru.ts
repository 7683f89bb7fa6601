import type { TextRules } from '../../rules.js';
import { wordList } from '../../wordList.js';
import { ruAway, ruLocals } from './away.js';
import { ruBodies } from './bodies.js';
import { ruCountries, ruNotCountries, ruUncertain } from './countries.js';
import { ruGoals } from './goals.js';
import { ruLayout } from './layout.js';
import { ruOrganizations } from './organizations.js';
import { ruPlaces } from './places.js';
import { ruRoles } from './roles.js';
import { ruRoleWeights } from './roleWeights.js';

const months = [
  'январь января янв январе',
  'февраль февраля фев февр феврале',
  'март марта мар марте',
  'апрель апреля апр апреле',
  'май мая мае',
  'июнь июня июн июне',
  'июль июля июл июле',
  'август августа авг августе',
  'сентябрь сентября сен сент сентябре',
  'октябрь октября окт октябре',
  'ноябрь ноября ноя нояб ноябре',
  'декабрь декабря дек декабре',
];

/** The rules for Russian. Words only: how they are used is the engine's. */
export const ru: TextRules = {
  away: ruAway,
  locals: ruLocals,
  weights: {
    language: 'ru',
    table: ruRoleWeights,
    joints: ['и', ',', ';'],
    near: 8,
    letters: 6,
    least: 100,
  },
  layout: ruLayout,
  dates: {
    months: months.flatMap((forms, index) => forms.split(' ').map((form) => [form, index + 1] as const)),
    weekdays: wordList(`
      понедельник | вторник | среда | четверг | пятница | суббота | воскресенье | среду | пятницу | субботу | пн | вт | ср | чт | пт
      сб | вс
    `),
    fillers: ['го', 'е'],
    yearWords: ['г', 'год', 'года', 'году'],
    dayFirst: true,
    published: wordList(`
      Дата | Дата публикации | Опубликовано | Опубликована | Опубликован | Размещено | Дата размещения | Публикация
      Дата выпуска | Выпущено | Дата создания
    `),
    updated: wordList(
      'Обновлено | Обновлена | Последнее обновление | Дата обновления | Изменено | Дата изменения',
    ),
  },
  names: { ...ruOrganizations, bodies: ruBodies },
  roles: ruRoles,
  project: {
    phrases: [],
    naming: wordList(`
      проект | проекта | проекту | проектом | проекте | программа | программы | программе | программу | программой | инициатива
      инициативы | инициативе | инициативу | инициативой | кампания | кампании | кампанию
    `),
    nouns: wordList(`
      проект | проекта | проекту | проектом | проекте | программа | программы | программе | программу | программой | инициатива
      инициативы | инициативе | инициативу | инициативой | кампания | кампании | кампанию
    `),
    after: [],
    afterMore: [],
  },
  places: ruPlaces,
  countries: {
    names: ruCountries.names,
    demonyms: ruCountries.demonyms,
    capitals: ruCountries.capitals,
    uncertain: ruUncertain,
    notCountries: ruNotCountries,
  },
  goals: ruGoals,
};
