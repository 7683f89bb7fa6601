import { type ReaderLanguage, readerLanguages, readerScripts } from './tables/types.js';

type LatinLanguage = {
  [Tag in ReaderLanguage]: (typeof readerScripts)[Tag] extends 'Latin' ? Tag : never;
}[ReaderLanguage];

/**
 * Frequent function words of languages in Latin script. Languages without tables are included so that they are not mistaken for
 * another.
 */
const smallWords = {
  en: 'the of and to in is for with that was are by on from has have been which their who will this an its',
  fr: 'le les et des du est dans pour une par sur avec qui aux ont cette ces été plus sont leur leurs ne pas',
  es: 'el los las y del una por con para su que se al más sus fue este esta como son han ha lo entre desde',
  pt: 'o os e da do das dos em uma para com não pelo pela ao mais foi são sua seu entre também no na',
  it: 'il gli di che è del della dei delle nel per un una con sono alla più anche degli dal si ha',
  de: 'der die das und ist nicht mit für von den dem ein eine auf im werden wird sich auch als wurde zur zum',
  nl: 'de het een en van is dat niet voor met op te zijn aan door worden wordt ook naar bij deze',
  sv: 'och att det som är för på av med den till har inte om ett från kommer också vi av genom',
  da: 'og at det som er for på af med den til har ikke om et fra også der blev ved',
  no: 'og at det som er for på av med den til har ikke om et fra også ble ved etter',
  fi: 'ja on ei se että ovat oli myös kun hän mutta tai kuin joka niin vuoden',
  pl: 'i w na z do się nie jest że to dla przez oraz od po jak są został',
  cs: 'a v na se je že do pro s z o jsou byl které podle také od při',
  ro: 'și de la în cu pentru a din pe care este au fost mai prin nu al sunt',
  hu: 'a az és hogy nem egy is van meg volt el ezt azt mint csak',
  tr: 've bir bu için ile de da olarak olan çok daha en gibi tarafından',
  id: 'yang dan di untuk dengan dari ini pada tidak dalam akan oleh adalah ke juga',
  vi: 'và của là các có trong được cho với những một không người này để',
  sw: 'na ya wa kwa ni katika za la cha kuwa hii hilo pia watu',
} satisfies Record<LatinLanguage, string> & Record<string, string>;

/** Languages with a script of their own; the first that is frequent enough is chosen. */
const scripts: readonly (readonly [language: string, letters: RegExp])[] = [
  ['ja', /[\p{sc=Hiragana}\p{sc=Katakana}]/gu],
  ['ko', /\p{sc=Hangul}/gu],
  ['hi', /\p{sc=Devanagari}/gu],
  ['bn', /\p{sc=Bengali}/gu],
  ['th', /\p{sc=Thai}/gu],
  ['he', /\p{sc=Hebrew}/gu],
  ['el', /\p{sc=Greek}/gu],
  ['ka', /\p{sc=Georgian}/gu],
  ['hy', /\p{sc=Armenian}/gu],
  ['am', /\p{sc=Ethiopic}/gu],
];
/** Languages that share a script with Arabic or Russian but have distinct letters. */
const variants: readonly (readonly [language: string, within: RegExp, letters: RegExp])[] = [
  ['ur', /\p{sc=Arabic}/gu, /[ٹڈڑںے]/g],
  ['fa', /\p{sc=Arabic}/gu, /[پچژگی]/g],
  ['uk', /\p{sc=Cyrillic}/gu, /[іїєґ]/g],
  ['kk', /\p{sc=Cyrillic}/gu, /[қғңұһ]/g],
  ['sr', /\p{sc=Cyrillic}/gu, /[ђјљњћџ]/g],
  ['bg', /\p{sc=Cyrillic}/gu, /[щъ](?=[а-я])/g],
];
/** The minimum share of distinct letters among those of the script. */
const variantShare = 0.03;

const traditional = new Set(
  '國與為會個們來時說過對發動開關這學體於將產實點進當經間種問題應區縣鄉鎮組織計劃資難災員議長',
);
const simplified = new Set(
  '国与为会个们来时说过对发动开关这学体将产实点进当经间种问题应区县乡镇组织计划资难灾员议长',
);

/** The minimum score of a language without tables; a function word shared by n languages scores 1/n for each. */
const minOther = 4;

/** Characters to inspect: enough for any page with its menus. */
const maxRead = 20_000;

/**
 * Detects the language of a text by its script and its function words, as a BCP 47 tag. `zh-Hant` if more of its characters are
 * traditional than simplified; `en` if nothing is decisive. Menus in another language do not outweigh the story.
 */
export function detectLanguage(text: string): string {
  const page = text.slice(0, maxRead).normalize('NFC').toLowerCase();
  const count = (letters: RegExp) => page.match(letters)?.length ?? 0;
  const latin = count(/\p{sc=Latin}/gu);
  const han = count(/\p{sc=Han}/gu);
  const arabic = count(/\p{sc=Arabic}/gu);
  const cyrillic = count(/\p{sc=Cyrillic}/gu);
  for (const [language, letters] of scripts) if (count(letters) * 4 > latin + han) return language;
  // Texts in Latin script rarely contain other scripts, but texts in any script contain Latin names and menus.
  const [language, size] = (
    [
      ['zh', han * 2.5],
      ['ar', arabic],
      ['ru', cyrillic],
    ] as const
  ).reduce((best, other) => (other[1] > best[1] ? other : best));
  if (size === 0 || size * 2 < latin) return latinLanguage(page);
  if (language === 'zh') return chineseWriting(page);
  for (const [variant, within, letters] of variants) {
    const all = count(within);
    if (
      all &&
      (variant === 'ur' || variant === 'fa') === (language === 'ar') &&
      count(letters) > all * variantShare
    )
      return variant;
  }
  return language;
}

function latinLanguage(page: string): string {
  const counts = new Map<string, number>();
  const words = new Map<string, string[]>();
  for (const [language, list] of Object.entries(smallWords)) {
    for (const word of list.split(' ')) words.set(word, [...(words.get(word) ?? []), language]);
  }
  for (const [word] of page.matchAll(/\p{L}+/gu)) {
    const own = words.get(word);
    // A word that several languages share counts less for each.
    for (const language of own ?? []) counts.set(language, (counts.get(language) ?? 0) + 1 / own!.length);
  }
  const best = (languages: readonly string[]) =>
    languages.reduce((top, other) => ((counts.get(other) ?? 0) > (counts.get(top) ?? 0) ? other : top), 'en');
  const known = best(readerLanguages.filter((language) => readerScripts[language] === 'Latin'));
  const other = best(Object.keys(smallWords));
  // A few foreign words are not a reason to reject a text.
  const isOther =
    (counts.get(other) ?? 0) > minOther && (counts.get(other) ?? 0) > 1.4 * (counts.get(known) ?? 0);
  return isOther ? other : known;
}

function chineseWriting(page: string): string {
  let balance = 0;
  for (const character of page)
    balance += Number(traditional.has(character)) - Number(simplified.has(character));
  return balance > 0 ? 'zh-Hant' : 'zh';
}

/** The supported language of a tag, if any: `zh` for `zh-Hant`. */
export function readerLanguageOf(tag: string): ReaderLanguage | undefined {
  const [primary] = tag.toLowerCase().split('-');
  return readerLanguages.find((language) => language === primary);
}
