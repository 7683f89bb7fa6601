import { describe, expect, test } from 'vitest';
import { fromText } from '../../../src/adapters/text.js';
import { datelineIn } from './sentenceIn.js';

const day = '2021-05-05';

describe('forms of datelines', () => {
  test.each([
    ['fr', '[Genève, le 5 mai 2021] Le puits est ouvert.', 'Genève', '', day],
    ['fr', '[Genève, Suisse] – Le puits est ouvert.', 'Genève, Suisse', '', ''],
    ['fr', 'Genève, le 5 mai 2021/ Le puits est ouvert.', 'Genève', '', day],
    ['fr', 'Genève, 5 mai 2021/Le puits est ouvert.', 'Genève', '', day],
    ['fr', 'Genève, le 5 mai 2021, 10h30 – Le puits est ouvert.', 'Genève', '', day],
    ['fr', 'Genève, le 5 mai 2021 à 10 h 30 – Le puits est ouvert.', 'Genève', '', day],
    ['fr', 'Genève, mercredi 5 mai 2021, 10:30 GMT – Le puits est ouvert.', 'Genève', '', day],
    ['fr', 'Genève, le 5 mai 2021 (HCR) Le puits est ouvert.', 'Genève', 'HCR', day],
    ['fr', 'GENÈVE, SUISSE. Le puits est ouvert.', 'GENÈVE, SUISSE', '', ''],
    ['fr', 'Saint-Pierre-des-Bois, le 5 mai 2021. – Le puits est ouvert.', 'Saint-Pierre-des-Bois', '', day],
    ['fr', 'Genève, le 5 mai 2021 – Communiqué de presse – Le puits est ouvert.', 'Genève', '', day],
    ['en', '[Geneva, 5 May 2021] The well is open.', 'Geneva', '', day],
    ['en', 'Geneva, 5 May 2021/ The well is open.', 'Geneva', '', day],
    ['en', 'Geneva, 5 May 2021, 10.30 am – The well is open.', 'Geneva', '', day],
    ['en', 'Geneva, 5 May 2021 at 10:30 GMT – The well is open.', 'Geneva', '', day],
    ['en', 'Geneva, May 5, 2021 /Newswire/ -- The well is open.', 'Geneva', 'Newswire', day],
    ['es', '[Ginebra, 5 de mayo de 2021] El pozo está abierto.', 'Ginebra', '', day],
    ['es', 'Ginebra, 5 de mayo de 2021/ El pozo está abierto.', 'Ginebra', '', day],
    ['es', 'Ginebra, 5 de mayo de 2021, 10:30 h – El pozo está abierto.', 'Ginebra', '', day],
    ['ru', '[Женева, 5 мая 2021 г.] Колодец открыт.', 'Женева', '', day],
    ['ru', 'Женева, 5 мая 2021 г./ Колодец открыт.', 'Женева', '', day],
    ['ru', 'Женева, 5 мая 2021 года, 10:30 – Колодец открыт.', 'Женева', '', day],
    ['en', 'REGINA, Sask. (May 5, 2021) – The well is open.', 'REGINA, Sask.', '', day],
    ['en', 'Geneva. May 5, 2021. 9:30 a.m. – The well is open.', 'Geneva', '', day],
    ['en', 'Nairobi. The well is open.', 'Nairobi', '', ''],
    ['es', 'Ciudad de Guatemala. El pozo está abierto.', 'Ciudad de Guatemala', '', ''],
    ['es', 'Holguín, Cuba, 6 oct (Prensa Sur) El pozo está abierto.', 'Holguín, Cuba', 'Prensa Sur', ''],
    ['es', 'Azogues, Región de Los Lagos. El pozo está abierto.', 'Azogues, Región de Los Lagos', '', ''],
    [
      'es',
      'Azogues, comarca Valle Alto, 5 de mayo de 2021 (OPS/OMS)- El pozo está abierto.',
      'Azogues, comarca Valle Alto',
      'OPS/OMS',
      day,
    ],
    ['es', '**Quito.** El pozo está abierto.', 'Quito', '', ''],
    ['es', '**Quito, 5 de mayo de 2021.-** El pozo está abierto.', 'Quito', '', day],
    ['es', 'Quito/Latacunga. El pozo está abierto.', 'Quito/Latacunga', '', ''],
    ['es', 'AZOGUES (De nuestra redacción regional). El pozo está abierto.', 'AZOGUES', '', ''],
    ['es', 'Azogues (Por nuestro corresponsal).- El pozo está abierto.', 'Azogues', '', ''],
    ['es', 'AZOGUES (Redacción).- El pozo está abierto.', 'AZOGUES', '', ''],
    ['es', 'AZOGUES (Agencia Sur).- El pozo está abierto.', 'AZOGUES', 'Agencia Sur', ''],
    ['es', 'Villa de los Andes, 5 de mayo.- El pozo está abierto.', 'Villa de los Andes', '', ''],
    ['es', 'PALMAR ALTO. El pozo está abierto desde hoy en Palmar Alto.', 'PALMAR ALTO', '', ''],
    ['es', 'Santa Rita del Mar, Oaxaca.- El pozo está abierto.', 'Santa Rita del Mar, Oaxaca', '', ''],
    ['fr', 'LA CHAUX – Le puits est ouvert à La Chaux.', 'LA CHAUX', '', ''],
    ['ru', '**Женева, 5 мая 2021 г.** Колодец открыт.', 'Женева', '', day],
    ['ru', 'ОРЛОВКА. Колодец открыт, теперь вода есть и в Орловка, и рядом.', 'ОРЛОВКА', '', ''],
    ['zh', '【花莲讯】水井启用。', '花莲', '', ''],
    ['ru', 'Зугдиди, Грузия. Колодец открыт.', 'Зугдиди, Грузия', '', ''],
    ['ru', 'Кызылорда. 14 апреля. Колодец открыт.', 'Кызылорда', '', ''],
    ['ar', 'جنيف، 5 أيار/مايو 2021/ افتُتحت البئر.', 'جنيف', '', day],
    ['ar', '[جنيف، 5 أيار/مايو 2021] افتُتحت البئر.', 'جنيف', '', day],
    ['ar', '(جنيف، 5 أيار/مايو 2021) افتُتحت البئر.', 'جنيف', '', day],
    ['zh', '（日内瓦，2021年5月5日）水井启用。', '日内瓦', '', day],
    ['zh', '日内瓦，2021年5月5日/水井启用。', '日内瓦', '', day],
  ])('%s: %s', (language, paragraph, place, agency, published) => {
    const read = datelineIn(language, paragraph);
    expect(read.slice(0, 3)).toEqual([place, agency, published]);
    expect(read[3]).toMatch(/^(Le puits est|The well is|El pozo está|Колодец открыт|افتُتحت|水井启用)/);
  });

  test.each([
    ['fr', '[Traduction] Le puits est ouvert.'],
    ['fr', 'Vendredi 5 mai 2021, 10 h 30. Le puits est ouvert.'],
    ['fr', 'Marie, Jean et Paul. Le puits est ouvert.'],
    ['en', 'Water and/or food is scarce.'],
    ['en', '[Update] The well is open.'],
  ])('none in %s: %s', (language, paragraph) => {
    expect(datelineIn(language, paragraph).slice(0, 2)).toEqual(['', '']);
  });
});

describe('place and date on lines of their own', () => {
  test.each([
    ['fr', 'Genève, le 5 mai 2021', 'Genève'],
    ['fr', 'Genève (Suisse), le 5 mai 2021', 'Genève (Suisse)'],
    ['fr', 'Fait à Genève, le 5 mai 2021', 'Genève'],
    ['fr', 'Genève, 05.05.2021', 'Genève'],
    ['fr', 'Genève – mercredi 5 mai 2021 – 10h00', 'Genève'],
    ['fr', 'Genève | 5 mai 2021', 'Genève'],
    ['en', 'Geneva, 5 May 2021', 'Geneva'],
    ['es', 'Ginebra, a 5 de mayo de 2021', 'Ginebra'],
    ['ru', 'Женева, 5 мая 2021 года', 'Женева'],
    ['ar', 'جنيف، في 5 أيار/مايو 2021', 'جنيف'],
    ['zh', '日内瓦，2021年5月5日', '日内瓦'],
  ])('%s: %s', (language, line, place) => {
    const heads: Record<string, [string, string]> = {
      fr: ['Un nouveau puits pour trois villages', 'Le puits est ouvert, et l’eau y est claire.'],
      en: ['A new well for three villages', 'The well is open, and its water is clear.'],
      es: ['Un nuevo pozo para tres aldeas', 'El pozo está abierto, y su agua es clara.'],
      ru: ['Новый колодец для трёх сёл', 'Колодец открыт, и вода в нём чистая.'],
      ar: ['بئر جديدة لثلاث قرى', 'افتُتحت البئر اليوم، ومياهها صافية.'],
      zh: ['三个村庄有了新水井', '水井今天启用，水质清澈。'],
    };
    const [headline, text] = heads[language]!;
    for (const release of [`${headline}\n\n${line}\n\n${text}`, `${line}\n\n${headline}\n\n${text}`]) {
      const article = fromText(release, { language }).articles[0]!;
      expect([article.headline, article.dateline?.place, article.published, article.body.length]).toEqual([
        headline,
        place,
        day,
        1,
      ]);
    }
  });
});
