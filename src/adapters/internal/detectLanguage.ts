import { limitMarks } from '../../model/text.js';

/** Frequent function words of languages in Latin script. */
const smallWords = {
  en: 'the of and to in is for with that was are by on from has have been which their who will this an its at as it be or but not they more than after said new',
  fr: 'le les et des du est dans pour une par sur avec qui aux ont cette ces été plus sont leur leurs ne pas nous vous au ses sa mais elle après cet était sous chez où',
  es: 'el los las y del una por con para su que se al más sus fue este esta como son han ha lo entre desde está están muy también sobre sin hay donde cuando pero hasta ya',
  pt: 'o os e da do das dos em uma para com não pelo pela ao mais foi são sua seu entre também no na é está estão muito pelos pelas até mas num foram há seus suas',
  ca: 'el la els les i amb per del dels una que és són ha al en no pel pels als també més van aquesta aquest',
  it: 'il gli di che è del della dei delle nel per un una con sono alla più anche degli dal si ha lo e hanno stato nella sul sulla dalla tra questo questa',
  de: 'der die das und ist nicht mit für von den dem ein eine auf im werden wird sich auch als wurde zur zum haben hat war sind oder aber nach bei aus wie einer einem eines über es noch wieder',
  nl: 'de het een en van is dat niet voor met op te zijn aan door worden wordt ook naar bij deze zich maar meer hun weer na over uit heeft hebben was of als tot',
  sv: 'och att det som är för på av med den till har inte om ett från kommer också vi genom en var de efter men vid under kan nya sig ska',
  da: 'og at det som er for på af med den til har ikke om et fra også der blev ved en de efter men kan nye sig skal igen havde hvor',
  no: 'og at det som er for på av med den til har ikke om et fra også ble ved etter en de men kan nye seg skal igjen hadde hvor',
  et: 'on ja ei ka see oma et kui aga mis nii või oli pärast veel ning selle tema',
  fi: 'ja on ei se että ovat oli myös kun hän mutta tai kuin joka niin vuoden ole sen sitä kanssa mukaan jälkeen uusi vielä sekä',
  pl: 'i w na z do się nie jest że to dla przez oraz od po jak są został ma by tym który która które przy tylko także jej ich',
  cs: 'a v na se je že do pro s z o jsou byl které podle také od při mají byla byli jejich nebo jako ale jeho mezi',
  hr: 'je i u na se za od su koji koja da nije će s iz kao što bi ali te',
  ro: 'și de la în cu pentru a din pe care este au fost mai prin nu al sunt o sau după lor către să fi',
  hu: 'a az és hogy nem egy is van meg volt el ezt azt mint csak vagy már még után lesz',
  tr: 've bir bu için ile de da olarak olan çok daha en gibi tarafından yeni sonra kadar ancak',
  id: 'yang dan di untuk dengan dari ini pada tidak dalam akan oleh adalah ke juga baru itu dapat telah sudah kami mereka kepada ada bagi',
  vi: 'và của là các có trong được cho với những một không người này để đã lại sẽ đến về như từ tại',
  sw: 'na ya wa kwa ni katika za la cha kuwa hii hilo pia watu tena ambao yake hiyo kama lakini baada',
};

/** Characters that are neither Latin letters nor common marks. */
const otherScript = /[\u0370-\u1dff\u2c00-\uffff]/;

/** Languages with a script of their own; the first that is frequent enough is chosen. */
const scripts: readonly (readonly [language: string, letters: RegExp])[] = [
  ['ja', /[\p{sc=Hiragana}\p{sc=Katakana}]/gu],
  ['ko', /\p{sc=Hangul}/gu],
  ['hi', /\p{sc=Devanagari}/gu],
  ['bn', /\p{sc=Bengali}/gu],
  ['ta', /\p{sc=Tamil}/gu],
  ['th', /\p{sc=Thai}/gu],
  ['my', /\p{sc=Myanmar}/gu],
  ['km', /\p{sc=Khmer}/gu],
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

/** The minimum score of a language. A function word shared by n languages scores 1/n for each. */
const minScore = 2;
/** How many different words must have decided for it. */
const minWords = 2;
/** How much higher the score of a language must be than that of the next. */
const minLead = 1.4;
/** The minimum score of a language instead of the preferred ones. */
const minOther = 4;

/** Characters to inspect: enough for any page with its menus. */
const maxRead = 20_000;

/**
 * Detects the language of a text by its script and its function words, as a BCP 47 tag; `zh-Hant` if more of its characters are
 * traditional than simplified. Menus in another language do not outweigh the story. If the evidence is not decisive, falls back to the
 * best of the preferred languages (the first, if several are equal), or to undefined without preferred languages.
 */
export function detectLanguage(text: string, preferred: readonly string[] = []): string | undefined {
  const page = limitMarks(text.slice(0, maxRead)).normalize('NFC').toLowerCase();
  return scriptLanguage(page) ?? latinLanguage(page, preferred);
}

/** The language of a text that is not in Latin script. */
function scriptLanguage(page: string): string | undefined {
  if (!otherScript.test(page)) return undefined;
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
  if (size === 0 || size * 2 < latin) return undefined;
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

function latinLanguage(page: string, preferred: readonly string[]): string | undefined {
  const scores = latinScores(page);
  const score = (language: string | undefined) => scores.get(language) ?? 0;
  const ranked = Object.keys(smallWords).sort((a, b) => score(b) - score(a));
  const [first, second] = ranked;
  if (!preferred.length) {
    const isClear = score(first) >= Math.max(minScore, minLead * score(second));
    return isClear && distinctWords(page, first) >= minWords ? first : undefined;
  }
  const known = preferred.reduce((best, other) => (score(other) > score(best) ? other : best));
  // A few foreign words are not a reason to reject a preferred language.
  return score(first) > Math.max(minOther, minLead * score(known)) ? first : known;
}

/** How many function words of a language a text has; those of one letter may be abbreviations: "12 km W of Sand Point". */
function distinctWords(page: string, language: string | undefined): number {
  const words = new Set([...page.matchAll(/\p{L}{2,}/gu)].map(([word]) => word));
  return [...words].filter((word) => languagesOfWord?.get(word)?.includes(language ?? '')).length;
}

let languagesOfWord: ReadonlyMap<string, readonly string[]> | undefined;

function wordTable(): ReadonlyMap<string, readonly string[]> {
  const table = new Map<string, string[]>();
  for (const [language, list] of Object.entries(smallWords)) {
    for (const word of list.split(' ')) table.set(word, [...(table.get(word) ?? []), language]);
  }
  return table;
}

function latinScores(page: string): ReadonlyMap<string | undefined, number> {
  languagesOfWord ??= wordTable();
  const scores = new Map<string | undefined, number>();
  for (const [word] of page.matchAll(/\p{L}+/gu)) {
    const own = languagesOfWord.get(word) ?? [];
    // A word that several languages share counts less for each.
    for (const language of own) scores.set(language, (scores.get(language) ?? 0) + 1 / own.length);
  }
  return scores;
}

function chineseWriting(page: string): string {
  let balance = 0;
  for (const character of page)
    balance += Number(traditional.has(character)) - Number(simplified.has(character));
  return balance > 0 ? 'zh-Hant' : 'zh';
}
