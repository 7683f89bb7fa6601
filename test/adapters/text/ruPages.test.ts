import { describe, expect, test } from 'vitest';
import { fromText } from '../../../src/adapters/text.js';
import { rolesIn, sentenceIn } from './sentenceIn.js';

const read = (front: string) =>
  fromText(
    `${front}\n\nПастухи трёх долин договорились, когда выгонять скот, чтобы трава успевала подняться. Решение приняли на собрании пастухов в селе.\n`,
    { language: 'ru' },
  ).articles[0];
const title = 'Пастухи трёх долин договорились о лугах';

describe('what pages leave round a headline', () => {
  test.each([
    [`- Главная\n- О нас\n- ${title}`],
    [`${title} — ИА Долина Инфо\n${title}`],
    [`Нарын Кочкор пастухи луга скот Нарын Кочкор\n\n${title}`],
    [`${title}\n\n2 мин читать\n${title}`],
    [`${title}\n\nТэги: луга, скот, долина`],
    [`16 мая 2021 12:35\nКоличество просмотров: 303\n\n${title}`],
  ])('%s', (front) => {
    expect(read(front)).toMatchObject({ headline: title });
    expect(read(front)?.summary).toBeUndefined();
  });

  test.each([
    [`Новости - Общество\n${title}`, undefined],
    [`Кыргызстан/Нарын\n${title}`, undefined],
    [`Общество  Экономика  Погода\n\n${title}`, undefined],
    [`${title}\n\nНарын – КИА`, undefined],
    [`${title}\n\n0 13\n\n${title}\n\nИрина Петрова`, undefined],
  ])('the publisher of %s', (front, name) => {
    expect(read(front)?.publisher?.name).toBe(name);
  });
});

describe('cases and adverbs that end a name or make it a recipient', () => {
  test.each([
    ['Европа выделила Таджикистану гранты на 20 млн долларов.', []],
    [
      'Федерация обществ Красного Креста и Красного Полумесяца выделила 20 000 франков.',
      ['$ Федерация обществ Красного Креста и Красного Полумесяца'],
    ],
  ])('%s', (sentence, roles) => {
    expect(rolesIn('ru', sentence)).toEqual(roles);
  });

  test.each([
    ['Дорога в Узбекистане - Sputnik Узбекистан.', ['Узбекистане | country | UZ']],
    ['В Уральском федеральном округе открыт колодец.', ['Уральском федеральном округе | district | UG']],
  ])('the places of: %s', (sentence, places) => {
    const { locations = [] } = sentenceIn('ru', sentence);
    expect(locations.filter((place) => !place.startsWith('Уганд'))).toEqual(places);
  });
});

describe('lines round a Russian headline', () => {
  test.each([
    [`Луга / 19 мая 2021\n\n${title}`],
    [`${title}\n\nspot_img\nАвтор: отдел новостей\n19.05.2021   2 мин`],
    [`Новости\n\n${title}\n\n2021/5/19`],
  ])('the day of %s', (front) => {
    expect(read(front)).toMatchObject({ headline: title, published: '2021-05-19' });
    expect(read(front)?.dateline).toBeUndefined();
  });
});
