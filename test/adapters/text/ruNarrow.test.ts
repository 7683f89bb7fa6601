import { describe, expect, test } from 'vitest';
import { fromText } from '../../../src/adapters/text.js';
import { rolesIn } from './sentenceIn.js';

const read = (text: string) => fromText(text, { language: 'ru' }).articles[0]!;

const publisherOf = (story: string) => read(`Новости посёлка у реки\n\n${story}`).publisher?.name;

describe('who publishes nothing, in Russian', () => {
  test.each([
    // People of somebody have worked for others.
    'Сбор шёл весь сентябрь. Студенты Оренбургского университета собрали 46 тонн семян.',
    'Сбор шёл весь сентябрь. Студентки Оренбургского университета собрали 46 тонн семян.',
    'Сбор шёл весь сентябрь. Бригады Оренбургского университета собрали 46 тонн семян.',
    // A preposition is no name.
    'Через Фонд Ага Хана поступили деньги.',
    'Через Фонд Ага Хана построили колодец.',
    'При Фонде Ага Хана построили колодец.',
  ])('%s', (story) => {
    expect(publisherOf(story)).toBeUndefined();
  });

  test.each([
    ['Министерство обороны провело учения.', 'Министерство обороны'],
    ['Колодец построен. Его вырыл Институт почв.', undefined],
    ['Курс прошёл вчера. Курс провёл Оренбургский университет.', 'Оренбургский университет'],
  ])('but %s', (story, publisher) => {
    expect(publisherOf(story)).toBe(publisher);
  });
});

describe('what was done is work, and what was said is none', () => {
  test.each([
    ['Прививки делали врачи Красного Креста.', ['& Красного Креста']],
    ['Прививки делал Институт почв.', ['& Институт почв']],
    ['Заявление делал представитель Красного Креста.', []],
    ['Ставку делал Институт почв.', []],
    ['Выводы делали эксперты Института почв.', []],
    ['Доклад делал эксперт Института почв.', []],
    ['Представитель Красного Креста и Институт почв делали доклады.', []],
    ['Доклады делали эксперты Института почв.', []],
  ])('%s', (sentence, roles) => {
    expect(rolesIn('ru', sentence)).toEqual(roles);
  });
});

describe('where somebody went', () => {
  const placesIn = (sentence: string) =>
    read(`Новый колодец для трёх сёл\n\nЖенева (ГЭФ) – Колодец открыт сегодня. ${sentence}`).locations.map(
      ({ name }) => name,
    );

  test.each([
    ['Караван прошёл из Ташкента в Мазари-Шариф.', ['Мазари-Шариф']],
    ['Семинар прошёл в Гродно.', ['Гродно']],
  ])('%s', (sentence, places) => {
    expect(placesIn(sentence)).toEqual(places);
  });
});
