import { describe, expect, test } from 'vitest';
import { fromText } from '../../../src/adapters/text.js';
import { rolesIn } from './sentenceIn.js';

const read = (text: string) => fromText(text, { language: 'ru' }).articles[0]!;

const story = `Как сохранить луга в горах, обсудили пастухи

Пастухи трёх долин договорились, когда выгонять скот, чтобы трава успевала подняться. Решение приняли на собрании.`;

describe('who publishes, by the letterhead, in Russian', () => {
  test.each([
    // A press service is the publisher whole; its ministry is not a partner of it.
    [
      `Пресс-служба Министерства лесного хозяйства Республики Молдова\nПРЕСС-РЕЛИЗ\n\n${story} Встречу провели Министерство лесного хозяйства и Академия наук Молдовы.`,
      'Пресс-служба Министерства лесного хозяйства Республики Молдова',
      ['Академия наук Молдовы'],
    ],
    // The office that the story names as the letterhead does.
    [`ОБСЕ | Центр в Астане\n\n${story} Встречу организовал Центр ОБСЕ в Астане.`, 'Центр ОБСЕ в Астане', []],
    // An acronym with its country, spelled out on the next line.
    [
      `ЮНЕП Казахстан\nПрограмма ООН по окружающей среде\n\n${story} Программу реализуют ЮНЕП и Институт почв.`,
      'Программа ООН по окружающей среде',
      ['Институт почв'],
    ],
    // An office in a country is one with its body.
    [
      `ПРООН в Казахстане\n\n${story} Проект осуществляет ПРООН. Занятия вели ПРООН и Институт почв.`,
      'ПРООН в Казахстане',
      ['Институт почв'],
    ],
  ])('%s', (text, publisher, partners) => {
    const article = read(text);
    expect(article.publisher?.name).toBe(publisher);
    expect((article.partners ?? []).map(({ name }) => name)).toEqual(partners);
  });

  test('a line on whom to ask is no publisher', () => {
    expect(read(`Пресс-служба: тел. +000 00 00 00\n\n${story}`).publisher).toBeUndefined();
  });
});

describe('sections of Russian pages', () => {
  test.each(['Отчёт о мероприятии', 'СООБЩЕНИЕ ДЛЯ ПЕЧАТИ', 'Истории людей'])('%s', (section) => {
    const article = read(`${section}\n\n${story}`);
    expect(article.section).toBe(section);
    expect(article.headline).toBe('Как сохранить луга в горах, обсудили пастухи');
  });
});

describe('names of organisations in Russian', () => {
  test.each([
    ['Расходы покрывает фонд CERF Международной организации по миграции.', ['$ CERF']],
    [
      'В церемонии приняли участие представители ПРООН и Совета женщин махалли «Навбахор».',
      ['@ ПРООН', '@ Совета женщин махалли «Навбахор»'],
    ],
    ['В церемонии участвовали представители общества «Навбахор».', ['@ Навбахор']],
    ['Семена оплачены из Особого фонда помощи при бедствиях.', ['$ Особого фонда помощи при бедствиях']],
    ['Ремонт оплатил Фонд поддержки предпринимательства.', ['$ Фонд поддержки предпринимательства']],
    // The adjective of a state tells the country; one of two joined adjectives does not.
    ['Ремонт оплатил Казахский университет леса.', ['$ Казахский университет леса [KZ]']],
    ['Ремонт оплатил Таджикско-Немецкий университет леса.', ['$ Таджикско-Немецкий университет леса']],
    // Who somebody is in a meeting, and not only in a project.
    [
      'Соорганизаторами встречи выступили Институт почв и Академия леса.',
      ['& Институт почв', '& Академия леса'],
    ],
    [
      'Слушателями семинара стали сотрудники Службы лесов Грузии и преподаватели Горного университета.',
      ['@ Службы лесов Грузии [GE]', '@ Горного университета'],
    ],
    ['Слушателями радио были все сёла.', []],
    // Another's money is that of the same clause.
    ['Насос купила Академия леса, забор мы построили на пожертвования жителей.', ['$ Академия леса']],
    ['Насос купила Академия леса на пожертвования жителей.', []],
    ['Насос купила Академия леса, на пожертвования жителей.', []],
  ])('%s', (sentence, roles) => {
    expect(rolesIn('ru', sentence)).toEqual(roles);
  });
});

describe('where a Russian story does not happen', () => {
  test.each([
    'Орехи в основном продают в Турцию и Грузию.',
    'В сентябре песни прозвучат в Гюмри.',
    'В прошлые годы подобная работа шла в Гюмри.',
    'Первый этап охватывал Аккольский район.',
  ])('%s', (sentence) => {
    const text = `${story}\n\nСкота в долинах много.\n\nТравы мало.\n\n${sentence}`;
    expect(read(text).locations ?? []).toEqual([]);
  });

  test('but where it does', () => {
    const text = `${story}\n\nСкота в долинах много.\n\nТравы мало.\n\nСобрания шли в Аккольском районе.`;
    expect((read(text).locations ?? []).map(({ name }) => name)).toEqual(['Аккольском районе']);
  });
});
