import { describe, expect, test } from 'vitest';
import { compile } from '../../../src/adapters/text/compiled.js';
import { en } from '../../../src/adapters/text/languages/en/en.js';
import { groupsIn } from '../../../src/adapters/text/names/organizationsIn.js';
import { Tokens } from '../../../src/adapters/text/tokens.js';

/** The organisations that a sentence names, and no countries. */
function namesIn(sentence: string): string {
  const tokens = new Tokens(sentence);
  const words = compile(en);
  return groupsIn(tokens, words, { from: 0, to: tokens.count })
    .flatMap(({ items }) => items)
    .filter(({ organization, name }) => organization && !words.mentions.whole(tokens, name.from, name.to))
    .map(({ name }) => tokens.slice(name.from, name.to))
    .join(' | ');
}

describe('names go on over small words of other languages', () => {
  test.each([
    [
      'The seedlings were raised by the Union of Villages of Wadi al-Shatea, whose tractor is old.',
      'Union of Villages of Wadi al-Shatea',
    ],
    [
      'The course was run by the Municipality of Deir el-Balah and the Cooperative of Ras al-Ain.',
      'Municipality of Deir el-Balah | Cooperative of Ras al-Ain',
    ],
    [
      'The nets were sewn by the Bay Marine Trust and Te Rūnanga o Ngāi Tahu.',
      'Bay Marine Trust | Te Rūnanga o Ngāi Tahu',
    ],
    [
      'The school and Corporación Manos de Luz came, with Fundación Semilla.',
      'Corporación Manos de Luz | Fundación Semilla',
    ],
  ])('%s', (sentence, expected) => {
    expect(namesIn(sentence)).toBe(expected);
  });
});

describe('an acronym says how far its name reaches back', () => {
  test.each([
    [
      'The Department of Inspection for Mines and Quarries (DIMQ) sent six.',
      'Department of Inspection for Mines and Quarries',
    ],
    [
      'The Ghana Network of Ethics, Law and HIV/AIDS (GHANELA) came.',
      'Ghana Network of Ethics, Law and HIV/AIDS',
    ],
    [
      'The Private Sector in WASH (PS-WASH) was there with the Network for Girls in Science (NGS).',
      'Private Sector in WASH | Network for Girls in Science',
    ],
    [
      'The Ministry of Health and the Ministry of Education and Sport (MES) came.',
      'Ministry of Health | Ministry of Education and Sport',
    ],
    [
      "The Department of Forests and the Yala Women's Group (YWG) came.",
      "Department of Forests | Yala Women's Group",
    ],
    ['The Bank of Abyssinia and Berbera Port (BP) came.', 'Bank of Abyssinia | Berbera Port'],
  ])('%s', (sentence, expected) => {
    expect(namesIn(sentence)).toBe(expected);
  });
});

describe('two kinds of work before one noun are one name', () => {
  test.each([
    [
      'Kenya Maritime Administration and Safety Agency gave a course.',
      'Kenya Maritime Administration and Safety Agency',
    ],
    [
      'The Tonga Meteorology and Tsunami Warning Department raised the level.',
      'Tonga Meteorology and Tsunami Warning Department',
    ],
    [
      'The stoves are by graduates of the Mbeya Vocational Training and Service Centre.',
      'Mbeya Vocational Training and Service Centre',
    ],
    ['HEART/NSTA Trust has sent twelve trainees.', 'HEART/NSTA Trust'],
    [
      'The Toro WASH Department and the Nairobi HIV Clinic came.',
      'Toro WASH Department | Nairobi HIV Clinic',
    ],
    ['The Health Office and Education Office came.', 'Health Office | Education Office'],
    ['The work is led by Helvetas and Water Users Association.', 'Helvetas | Water Users Association'],
    [
      'The Department of Trade and Industry, the Landbank of the Philippines and the Postbank of Kenya came.',
      'Department of Trade and Industry | Landbank of the Philippines | Postbank of Kenya',
    ],
  ])('%s', (sentence, expected) => {
    expect(namesIn(sentence)).toBe(expected);
  });
});

describe('where a body is, and whose it is', () => {
  test.each([
    ['The Embassy of Sweden in Monrovia bought the desk.', 'Embassy of Sweden in Monrovia'],
    [
      'The Delegation of the European Union in Tirana took part.',
      'Delegation of the European Union in Tirana',
    ],
    [
      'The Center for Transparency and Accountability in Liberia trained them.',
      'Center for Transparency and Accountability in Liberia',
    ],
    ['The Ministry of Health in Malawi trained them.', 'Ministry of Health'],
    ['The pumps stand under the Clean Rivers Programme of the Yala Water Authority.', 'Yala Water Authority'],
    ["It is paid for by the Norwegian Government's Sahel Programme.", 'Norwegian Government'],
    ["It came from WHO's Contingency Fund for Emergencies (CFE).", 'Contingency Fund for Emergencies'],
    [
      'Representatives of the Embassy of Norway and the Delta Trust were there.',
      'Embassy of Norway | Delta Trust',
    ],
    [
      'The Faculty of Agriculture of the University of Jos tested it.',
      'Faculty of Agriculture of the University of Jos',
    ],
  ])('%s', (sentence, expected) => {
    expect(namesIn(sentence)).toBe(expected);
  });
});

describe('bare names', () => {
  test.each([
    ['It was built by Airtel Malawi and Orange Botswana.', 'Airtel Malawi | Orange Botswana'],
    ['Radio Bomi and Radio Gbarma aired it.', 'Radio Bomi | Radio Gbarma'],
    ['Friends of the Earth Nepal planted trees.', 'Friends of the Earth Nepal'],
    ['Sunbird, an organisation based in Mingora, trained them.', 'Sunbird'],
    ['The families were chosen by Lasoona, a local charity.', 'Lasoona'],
    ['The Hill Solidarity foundation paid.', 'Hill Solidarity'],
    ['Hima, a town in the west, is poor.', ''],
    ['Mercy Banda, a farmer, has two goats.', ''],
    ['In March, the Hill Agency gave seeds.', 'Hill Agency'],
    ['Northern Kenya and Greater Accra are dry, and Rural Nepal is wet.', ''],
    ['Pupils in Upper Egypt read.', ''],
    ['It is part of Digital Malawi, which the Hill Trust leads.', 'Hill Trust'],
  ])('%s', (sentence, expected) => {
    expect(namesIn(sentence)).toBe(expected);
  });
});
