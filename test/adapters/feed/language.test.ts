import { describe, expect, test } from 'vitest';
import { fromFeed } from '../../../src/adapters/feed/fromFeed.js';
import { brief, item, rss } from './rss.js';

const languages = (...feed: Parameters<typeof fromFeed>) =>
  fromFeed(...feed).articles.map(({ language }) => language);

test('the language of an item comes from the item, else the feed, else the caller', () => {
  const read = (channel: string, parts: string) => languages(rss(item(parts), channel), { language: 'es' });
  expect(read('<language>fr</language>', '<dc:language>ar</dc:language>')).toEqual(['ar']);
  expect(read('<language>fr_CH</language>', '')).toEqual(['fr-CH']);
  expect(read('', '')).toEqual(['es']);
});

test('the name of a language is no tag and is reported once', () => {
  expect(brief(rss(item(''), '<language>English</language>'))).toContain('language value');
});

/** A feed that names no language, with these texts as items: a headline, and a description after "|". */
function unnamed(...texts: string[]): string {
  const items = texts.map((text, index) => {
    const [title, description = ''] = text.split('|');
    return `<item><title>${title}</title><description>${description}</description><guid>${index}</guid></item>`;
  });
  return rss(items.join(''), '');
}

describe('a feed that names no language gets that of its text, with an issue', () => {
  test.each([
    ['de', 'Neue Brunnen für das Dorf|Die Bewohner haben wieder sauberes Wasser.'],
    ['en', 'A new well for the village|The well is open, and the people have water again.'],
    ['fr', 'Un puits pour le village|Les habitants ont de l’eau grâce au nouveau puits.'],
    ['es', 'Un nuevo pozo para el pueblo|El pozo está abierto y los vecinos ya tienen agua.'],
    ['pt', 'Um novo poço|O poço está aberto e os moradores têm água, mas não muito longe de casa.'],
    ['it', 'Un pozzo per il villaggio|Il pozzo è aperto e gli abitanti hanno di nuovo acqua.'],
    ['nl', 'Een put voor het dorp|De put is open en de bewoners hebben weer schoon water.'],
    ['tr', 'Köy için yeni bir kuyu|Kuyu açıldı ve köylüler daha çok su buldu.'],
    ['id', 'Sumur baru untuk desa|Sumur itu dibuka dan warga kembali mendapat air dari sumur ini.'],
    ['ar', 'افتتاح بئر جديدة في عمان'],
    ['ar', 'UNHCR: افتتاح بئر جديدة'],
    ['fa', 'گزارش تازه از چاه آب'],
    ['ru', 'Новый колодец открыт'],
    ['uk', 'Нова криниця, її відкрили'],
    ['zh', '安曼新水井启用'],
    ['ja', 'アンマンの新しい井戸'],
    ['ko', '새 우물이 열렸다'],
    ['hi', 'नया कुआँ खुला'],
    ['el', 'Νέο πηγάδι'],
    ['he', 'באר חדשה נפתחה'],
    // Too little text to tell
    ['und', 'A new well'],
    ['und', 'λ-calculus'],
    ['und', '2024'],
  ])('%s: %s', (language, text) => {
    const feed = unnamed(text);
    expect(languages(feed)).toEqual([language]);
    expect(brief(feed)).toEqual(['language repaired']);
    expect(languages(feed, { language: 'sw' })).toEqual(['sw']);
  });

  test('not by the letters of compass points and a few short words of another language', () => {
    const places = [
      'M 4.5 - 12 km W of Sand Point, Alaska',
      'M 5.1 - 8 km Z of Wanica',
      'M 4.8 - 77 km ESE of Do Ruteng, Indonesia',
      'M 4.6 - 35 km W Akutan, Alaska',
      'M 5.0 - South Sandwich Islands region',
      'M 4.7 - 105 km W Ndoi Island, Fiji',
    ];
    const feed = unnamed(...places);
    expect(new Set(languages(feed))).toEqual(new Set(['und']));
    expect(brief(feed)).toEqual(['language repaired']);
  });

  test('also for items that are too short to tell, and for each other language in it', () => {
    const feed = unnamed(
      'Neue Brunnen für das Dorf|Die Bewohner haben wieder sauberes Wasser.',
      'Brunnen Nummer zwei',
      'Die Schule ist wieder offen|Der Unterricht begann am Montag, und die Kinder sind zurück.',
      'افتتاح بئر جديدة في عمان',
      'The road to the camp is open|The road was closed for a week, and it is now open to all.',
    );
    expect(languages(feed)).toEqual(['de', 'de', 'de', 'ar', 'en']);
    expect(brief(feed)).toEqual(['language repaired', 'language repaired', 'language repaired']);
  });

  test('in JSON Feed and Atom', () => {
    const text = 'Die Bewohner haben wieder sauberes Wasser, und das ist auch gut.';
    const json = { version: 'https://jsonfeed.org/version/1', items: [{ id: '1', content_text: text }] };
    expect(languages(JSON.stringify(json))).toEqual(['de']);
    const entry = `<entry><title>Brunnen</title><content type="html">&lt;p&gt;${text}&lt;/p&gt;</content></entry>`;
    expect(languages(`<feed xmlns="http://www.w3.org/2005/Atom">${entry}</feed>`)).toEqual(['de']);
  });
});
