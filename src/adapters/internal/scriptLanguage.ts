/** Scripts, each with the language that most news in it is written in. */
const scripts: readonly (readonly [language: string, letter: RegExp])[] = [
  ['ja', /[\p{sc=Hiragana}\p{sc=Katakana}]/u],
  ['zh', /\p{sc=Han}/u],
  ['ko', /\p{sc=Hangul}/u],
  ['ar', /\p{sc=Arabic}/u],
  ['ru', /\p{sc=Cyrillic}/u],
  ['hi', /\p{sc=Devanagari}/u],
  ['bn', /\p{sc=Bengali}/u],
  ['ta', /\p{sc=Tamil}/u],
  ['el', /\p{sc=Greek}/u],
  ['he', /\p{sc=Hebrew}/u],
  ['th', /\p{sc=Thai}/u],
  ['my', /\p{sc=Myanmar}/u],
  ['km', /\p{sc=Khmer}/u],
  ['am', /\p{sc=Ethiopic}/u],
  ['ka', /\p{sc=Georgian}/u],
  ['hy', /\p{sc=Armenian}/u],
];

/** Letters that identify another language of the same script. */
const distinctLetters: readonly (readonly [language: string, script: string, letter: RegExp])[] = [
  ['ur', 'ar', /[ٹڈڑںے]/],
  ['fa', 'ar', /[پچژگ]/],
  ['uk', 'ru', /[іїєґ]/i],
];

/** Characters to inspect. */
const maxLength = 400;

/** Infers the language of a text if at least half of its letters are of one non-Latin script; undefined otherwise. */
export function scriptLanguage(text: string): string | undefined {
  const counts = new Map<string, number>();
  let letters = 0;
  const start = text.slice(0, maxLength);
  for (const letter of start.match(/\p{L}/gu) ?? []) {
    letters++;
    const [language] = letter < '\u0370' ? [] : (scripts.find(([, script]) => script.test(letter)) ?? []);
    if (language) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  const count = (language: string) => counts.get(language) ?? 0;
  // Japanese also uses Chinese characters.
  if (count('ja') && (count('ja') + count('zh')) * 2 >= letters) return 'ja';
  const [language] = [...counts].find(([, size]) => size * 2 >= letters) ?? [];
  return (
    distinctLetters.find(([, script, letter]) => script === language && letter.test(start))?.[0] ?? language
  );
}
