import { dist, fill, rows } from './parts.mjs';

const { fromAny, fromText } = await import(`${dist}adapters.js`);

export const texts = rows('fromText', fromText, {
  'an amount with many thousands separators': (size) => `US$ ${fill('1,', size)}`,
  'one line': (size) => fill('The agency opened a well in Mafraq, Jordan. ', size),
  'one line without a full stop': (size) => fill('word ', size),
  'many short lines': (size) => fill('A\n', size),
  'many paragraphs': (size) => fill('The agency opened a well.\n\n', size),
  abbreviations: (size) => fill('U.S. ', size),
  'names in capitals': (size) => fill('Ministry of Water ', size),
  'place names': (size) => fill('Mafraq, Jordan, ', size),
  funders: (size) => fill('funded by the Government of Japan and ', size),
  dates: (size) => fill('2 April 2015, ', size),
  'lines of an embargo': (size) => fill('Embargoed until 10:00 GMT, 3 May 2026\n', size),
  goals: (size) => fill('SDG 3, ', size),
  'quotation marks': (size) => fill('“"', size),
  brackets: (size) => fill('Amman (', size),
  spaces: (size) => `A${fill(' \t', size)}x`,
  'blank lines': (size) => `A${fill('\n \t', size)}x`,
  'one word': (size) => fill('a', size),
  Arabic: (size) => fill('بتمويل من حكومة اليابان في الأردن، ', size),
  Chinese: (size) => fill('由日本政府资助的约旦水井，', size),
  Russian: (size) => fill('при поддержке Правительства Японии в Иордании, ', size),
  URLs: (size) => fill('https://example.org/a ', size),
});

/** Detecting the format, which `fromAny` does first. */
export const formats = rows('fromAny', fromAny, {
  'unclosed script tags': (size) => fill('<script ', size),
  'unclosed root tags': (size) => fill('<a:rss', size),
  'white space': (size) => fill(' \ufeff', size),
  brackets: (size) => fill('[[[]]],', size),
  'JSON articles': (size) => `{"articles":[${fill('{"headline":"A"},', size)}]}`,
});
