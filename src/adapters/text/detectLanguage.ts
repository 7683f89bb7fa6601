/**
 * Frequent small words by language. Those that two of the languages share ("de", "la", "en") are in neither list.
 */
const smallWords: readonly (readonly [language: string, words: ReadonlySet<string>])[] = [
  [
    'en',
    set(
      'the of and to in is for with that was are by on from has have been which their who will this an its',
    ),
  ],
  [
    'fr',
    set(
      'le les et des du est dans pour une par sur avec qui au aux ont cette ces été plus sont leur leurs ne pas',
    ),
  ],
  [
    'es',
    set(
      'el los las y del una por con para su que se al más sus fue este esta como son han ha lo entre desde',
    ),
  ],
];

/** Letters that are read at most: enough for any page with its menus. */
const maxRead = 20_000;

/**
 * The language of a text, of those that have rules: by its script where that tells (Cyrillic `ru`, Arabic `ar`,
 * Han `zh`), else by which language's small words are most frequent. `en` when nothing decides. Menus in other
 * languages do not outweigh a story. Only the six are told apart: German is read as one of them, Urdu as `ar`.
 */
export function detectLanguage(text: string): string {
  const counts = new Map<string, number>();
  const add = (key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
  const part = text.slice(0, maxRead).normalize('NFC').toLowerCase();
  for (const [word] of part.matchAll(/[\p{sc=Han}]|\p{L}+/gu)) {
    if (/^\p{sc=Cyrillic}/u.test(word)) add('ru');
    else if (/^\p{sc=Arabic}/u.test(word)) add('ar');
    else if (/^[\p{sc=Han}\p{sc=Bopomofo}]/u.test(word)) add('zh');
    else add('latin');
    for (const [language, words] of smallWords) if (words.has(word)) add(language);
  }
  const count = (key: string) => counts.get(key) ?? 0;
  // Two Chinese characters are about one word. Latin names and menus stand in texts of all scripts, but hardly any
  // other script in a Latin text: half as many words are enough.
  const scripts = [
    ['ru', count('ru')],
    ['ar', count('ar')],
    ['zh', count('zh') / 2],
  ] as const;
  const [script, size] = scripts.reduce((best, other) => (other[1] > best[1] ? other : best));
  if (size > 0 && size * 2 >= count('latin')) return script;
  return smallWords.reduce((best, [language]) => (count(language) > count(best) ? language : best), 'en');
}

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
