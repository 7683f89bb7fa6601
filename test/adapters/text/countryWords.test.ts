import { describe, expect, test } from 'vitest';
import { compile } from '../../../src/adapters/text/compiled.js';
import { es } from '../../../src/adapters/text/languages/es/es.js';
import { fr } from '../../../src/adapters/text/languages/fr/fr.js';
import { ruForms } from '../../../src/adapters/text/languages/ru/forms.js';
import { ru } from '../../../src/adapters/text/languages/ru/ru.js';
import { Tokens } from '../../../src/adapters/text/tokens.js';
import { countryCodes } from '../../../src/model/countries.js';
import un from '../../fixtures/unCountryNames.json' with { type: 'json' };

const languages = { fr, es, ru };

/** Territories and small islands that news of organisations does not name; everything else must be known. */
const leftOut = new Set(
  'AI AQ AS AX BL BM BQ BV CC CK CX EH FK FO GF GG GI GP GS GU HK HM IM IO JE KY MF MO MP MQ MS NF NU PF PM PN RE SH SJ SX TC TF TK UM VG VI WF YT'.split(
    ' ',
  ),
);

function meaningOf(language: keyof typeof languages, phrase: string): string {
  const tokens = new Tokens(phrase);
  const mention = compile(languages[language]).mentions.whole(tokens, 0, tokens.count);
  if (!mention) return 'unknown';
  return 'code' in mention ? mention.code : 'codes' in mention ? mention.codes.join() : mention.type;
}

describe.each(['fr', 'es', 'ru'] as const)('country words in %s', (language) => {
  test('know the UN’s names', () => {
    const wrong: string[] = [];
    for (const [code, names] of Object.entries(un.names)) {
      const name = names[language].replace(/ \(.*\)$/, '').replaceAll("'", '’');
      const meaning = meaningOf(language, name);
      if (!meaning.split(',').includes(code) && !(leftOut.has(code) && /unknown|disputed/.test(meaning)))
        wrong.push(`${code} ${name}: ${meaning}`);
    }
    expect(wrong).toEqual([]);
  });

  test('name existing countries, each once', () => {
    const { names, demonyms, capitals } = languages[language].countries;
    const codes = new Set([...countryCodes(), 'XK']);
    for (const [, code] of [...names, ...demonyms, ...capitals]) expect(codes).toContain(code);
    const meanings = new Map<string, string>();
    for (const [name, code] of names) {
      expect(meanings.get(name) ?? code, name).toBe(code);
      meanings.set(name, code);
    }
    for (const [city, code] of capitals) expect(meanings.get(city) ?? code, city).toBe(code);
  });
});

test.each([
  ['fr', 'tunisienne', 'TN'],
  ['fr', 'grecque', 'GR'],
  ['fr', 'turques', 'TR'],
  ['fr', 'Française', 'FR'],
  ['fr', 'lettonne', 'LV'],
  ['fr', 'congolais', 'CD,CG'],
  ['es', 'japonesas', 'JP'],
  ['es', 'Colombiana', 'CO'],
  ['es', 'alemana', 'DE'],
  ['es', 'iraquíes', 'IQ'],
  ['ru', 'швейцарским', 'CH'],
  ['ru', 'Норвежская', 'NO'],
  ['ru', 'германского', 'DE'],
  ['ru', 'Республике Молдова', 'MD'],
  ['ru', 'Соединённых Штатов Америки', 'US'],
  ['ru', 'Египтом', 'EG'],
  ['fr', 'océan Indien', 'none'],
  ['fr', 'Jérusalem', 'disputed'],
  ['es', 'Ginebra', 'CH'],
] as const)('%s: %s is %s', (language, phrase, meaning) => {
  expect(meaningOf(language, phrase)).toBe(meaning);
});

test('forms are made once, and none is empty', () => {
  for (const name of ['Япония', 'Южный Судан', 'Багамские Острова', '']) {
    const forms = ruForms(name, true);
    expect(forms).toEqual([...new Set(forms)]);
    if (name) expect(forms.every((form) => form.trim() === form && form.length > 0)).toBe(true);
  }
});
