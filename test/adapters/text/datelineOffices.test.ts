import { describe, expect, it } from 'vitest';
import { fromText } from '../../../src/adapters/text.js';

type Language = 'ar' | 'en' | 'es' | 'fr' | 'ru' | 'zh';

const stories: Record<Language, readonly [headline: string, story: string]> = {
  en: ['A new well for three villages', 'The well is open to all families, and the committee keeps the key.'],
  fr: ['Un nouveau puits pour trois villages', 'Le puits est ouvert à tous, et le comité garde la clé.'],
  es: ['Un nuevo pozo para tres aldeas', 'El pozo está abierto a todos, y el comité guarda la llave.'],
  ru: ['Новый колодец для трёх сёл', 'Колодец открыт для всех семей, ключ хранит комитет.'],
  ar: ['بئر جديدة لثلاث قرى', 'افتتحت البئر أمام جميع الأسر، وتحتفظ اللجنة بالمفتاح.'],
  zh: ['三个村庄有了新水井', '水井自星期一起向所有家庭开放，由用水委员会保管钥匙。'],
};

function read(language: Language, opening: string, ownLine = false, below = '') {
  const [headline, story] = stories[language];
  const gap = language === 'zh' ? '' : ' ';
  const text = `${headline}\n\n${opening}${ownLine ? '\n' : gap}${story}\n\n${story}\n\n${below}`;
  const article = fromText(text, { language }).articles[0];
  return { ...article?.dateline, published: article?.published };
}

describe('Datelines in the manner of newspapers, wires and offices', () => {
  it.each<[Language, string, string, (string | undefined)?, string?]>([
    ['en', 'Kolokani, 14 March.', 'Kolokani'],
    ['fr', 'Kolokani, 14 mars.', 'Kolokani'],
    ['es', 'Zacapoaxtla, 14 de marzo.', 'Zacapoaxtla'],
    ['ru', 'Аркалык, 27 мая.', 'Аркалык'],
    ['es', '(Santiago de Chile)', 'Santiago de Chile'],
    ['es', 'Zacapoaxtla, Pue.—', 'Zacapoaxtla, Pue.'],
    ['en', 'Brandon, Man., March 14, 2025 –', 'Brandon, Man.', '2025-03-14'],
    ['en', 'Suva, Fiji; 14 March 2025 –', 'Suva, Fiji', '2025-03-14'],
    ['en', 'KOLOKANI, Mali • 14 March 2025 •', 'KOLOKANI, Mali', '2025-03-14'],
    ['es', '14/03/2025. Zacapoaxtla, México.', 'Zacapoaxtla, México', '2025-03-14'],
    ['ru', 'Вторник, 27 мая 2025 года. Аркалык –', 'Аркалык', '2025-05-27'],
    ['ru', 'Аркалык – Женева, 27 мая 2025 г. –', 'Аркалык – Женева', '2025-05-27'],
    ['ru', 'АРКАЛЫК, 27 мая – РИА Новости.', 'АРКАЛЫК', undefined, 'РИА Новости'],
    ['ru', 'Бишкек, 27 мая 2025 года. /Кабар/.', 'Бишкек', '2025-05-27', 'Кабар'],
    ['fr', 'L’Anse-à-Beaufils –', 'L’Anse-à-Beaufils'],
    ['fr', 'Trois-Rivières, le lundi 3 juin 2024 –', 'Trois-Rivières', '2024-06-03'],
    ['ar', 'علي صبيح (جيبوتي) –', 'علي صبيح (جيبوتي)'],
    ['ar', 'الجمعة 14 مارس 2025 – تنومة –', 'تنومة', '2025-03-14'],
    ['zh', '（中央社记者李明金边5日电）', '金边', undefined, '中央社'],
    ['zh', '基加利（卢旺达），2024年6月3日 –', '基加利（卢旺达）', '2024-06-03'],
  ])('%s: %s', (language, opening, place, published, agency) => {
    expect(read(language, opening)).toEqual({ place, published, ...(agency && { agency }) });
  });

  it.each<[Language, string]>([
    ['en', 'Embassy of Japan in Mali, 14 March 2025'],
    ['en', 'Kolokani Municipal Council, 14 March 2025'],
    ['en', 'Rotary Club of Kolokani | 14 March 2025'],
    ['en', 'Our Trust · 14 March 2025'],
    ['fr', 'Mairie de Kolokani, le 14 mars 2025'],
    ['fr', 'La rédaction, 14 mars 2025'],
    ['es', 'Ayuntamiento de Zacapoaxtla, 14 de marzo de 2025'],
    ['es', 'Universidad Autónoma de Zacapoaxtla, 14 de marzo de 2025'],
    ['ru', 'Акимат города Аркалык, 14 марта 2025 года'],
    ['ar', 'وزارة الصحة، 14 مارس 2025'],
    ['zh', '社会工作局，2025年3月14日'],
  ])('%s: takes the day of %s, and no place', (language, line) => {
    expect(read(language, line, true)).toEqual({ published: '2025-03-14' });
  });

  it.each<[Language, string, string | undefined]>([
    ['en', 'Kolokani, 14 March 2025', '2025-03-14'],
    ['fr', 'Fait à Kolokani, le 14 mars 2025\nLe Maire', '2025-03-14'],
    ['es', 'Zacapoaxtla, a 14 de marzo de 2025.', '2025-03-14'],
    ['ru', 'г. Аркалык, 14 марта 2025 года', '2025-03-14'],
    ['en', 'Next meeting: Kolokani, 14 March 2025', undefined],
  ])('%s: takes the day below a story: %s', (language, below, published) => {
    expect(read(language, '', false, below)).toEqual({ published });
  });

  it.each<[Language, string]>([
    ['fr', '(Agence Ecofin) –'],
    ['en', 'Good news:'],
    ['ru', 'Важно:'],
  ])('%s: takes no place from %s', (language, opening) => {
    expect(read(language, opening)).toEqual({ published: undefined });
  });
});
