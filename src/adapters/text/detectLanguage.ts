import { hanVariants } from './languages/zh/variants.js';

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
 * Han `zh`, or `zh-Hant` where more of its characters are traditional than simplified), else by which language's small words are most frequent. `en` when nothing decides. Menus in other
 * languages do not outweigh a story. Only these are told apart: German is read as one of them, Urdu as `ar`.
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
  if (size > 0 && size * 2 >= count('latin')) return script === 'zh' ? writingOfChinese(part) : script;
  return smallWords.reduce((best, [language]) => (count(language) > count(best) ? language : best), 'en');
}

/** Characters that only one of the two ways to write Chinese has; those that stand in both ("干", "后") in neither. */
const pairs = hanVariants
  .trim()
  .split(/\s+/)
  .map((pair) => [...pair]);
const traditional = new Set(pairs.map(([sign]) => sign));
const both = set(
  '后 里 干 只 台 面 制 系 发 表 松 谷 几 余 征 准 郁 丑 云 冲 出 卷 合 回 向 周 家 志 折 斗 才 板 极 注 游 致 范 苏 舍 采 胡 须 了 于 么 症 升 占 布 并 当 尽 据 杰 姐 岩 棋 群 峰 够 床 泛 凶 朱 伙 佣 克 冬 凄 借 仆',
);
const simplified = new Set(pairs.flatMap(([, sign]) => (sign && !both.has(sign) ? [sign] : [])));

function writingOfChinese(text: string): string {
  let balance = 0;
  for (const sign of text) balance += Number(traditional.has(sign)) - Number(simplified.has(sign));
  return balance > 0 ? 'zh-Hant' : 'zh';
}

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
