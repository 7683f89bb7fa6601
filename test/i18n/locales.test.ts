import { describe, expect, test } from 'vitest';
import { ar } from '../../src/i18n/ar/locale.js';
import { en } from '../../src/i18n/en/locale.js';
import { es } from '../../src/i18n/es/locale.js';
import { fill, formatPlural } from '../../src/i18n/format.js';
import { fr } from '../../src/i18n/fr/locale.js';
import { languages } from '../../src/i18n/languages.js';
import type { Locale } from '../../src/i18n/locale.js';
import { ru } from '../../src/i18n/ru/locale.js';
import { zh } from '../../src/i18n/zh/locale.js';
import { directionOf } from '../../src/model/language.js';
import facts from '../fixtures/sdg.json' with { type: 'json' };
import { locales } from '../support/locales.js';

const entries = Object.entries(locales);
type UnLanguage = keyof (typeof facts.goals)[number]['titles'];

/** Every text of a locale with its path, such as `.more.one`; country names have their own test. */
function texts({ countryNames: _, ...locale }: Locale): [path: string, text: string][] {
  const visit = (value: unknown, path: string): [string, string][] =>
    typeof value === 'object' && value
      ? Object.entries(value).flatMap(([key, part]) => visit(part, `${path}.${key}`))
      : [[path, value as string]];
  return visit(locale, '');
}

/** The texts that readers see, without language tags and flag, and with a dash for each placeholder. */
const words = (locale: Locale): [path: string, text: string][] =>
  texts(locale)
    .filter(([path]) => !/^\.(language|formatLanguage|dateFormat\.language|largestFirst)$/.test(path))
    .map(([path, text]) => [path, text.replaceAll(/\{\w+\}/g, '–')]);

const placeholders = (text: string) => [...(text.match(/(?<=\{)\w+(?=\})/g) ?? [])].sort();

test.each([
  ['en', 'en', 'en-GB', 'ltr'],
  ['fr', 'fr', 'fr', 'ltr'],
  ['es', 'es', 'es', 'ltr'],
  ['ar', 'ar', 'ar-u-nu-latn', 'rtl'],
  ['ru', 'ru', 'ru', 'ltr'],
  ['zh', 'zh-Hans', 'zh-Hans', 'ltr'],
] as const)(
  '%s has the tags %s and %s, in canonical form, and the direction %s',
  (name, tag, format, direction) => {
    const { language, formatLanguage } = Object.fromEntries(entries)[name] as Locale;
    expect([language, formatLanguage]).toEqual([tag, format]);
    expect(Intl.DateTimeFormat.supportedLocalesOf(format)).toEqual([format]);
    expect(directionOf(tag)).toBe(direction);
  },
);

test('every language of the UN has locale strings', () => {
  expect(languages).toEqual(expect.arrayContaining(Object.keys(facts.goals[0]!.titles)));
});

describe.each(entries)('%s', (name, locale) => {
  // The UN has no titles in other languages.
  test.runIf(name in facts.goals[0]!.titles)('has the UN’s short titles of the goals', () => {
    // The reference list omits the spaces inside « » that French typography requires.
    const titles = locale.goalTitles.map((title) => title.replaceAll(/(?<=«)\u00a0|\u00a0(?=»)/g, ''));
    expect(titles).toEqual(facts.goals.map(({ titles }) => titles[name as UnLanguage].short));
  });

  test('has the same strings as English', () => {
    const keys = (of: Locale) =>
      texts(of)
        .map(([path]) => path)
        .filter(
          (path) => !/^\.((more\.\w+|storyCount)\.(?!other)|largestFirst|dateFormat\.firstDay)/.test(path),
        );
    expect(keys(locale).sort()).toEqual(keys(en).sort());
  });

  test('has the same placeholders as English', () => {
    const english = Object.fromEntries(texts(en));
    const differing = texts(locale).filter(
      ([path, text]) =>
        `${placeholders(`${text}`)}` !==
        `${placeholders(`${english[path.replace(/^(\.more\.\w+|\.storyCount)\..*/, '$1.other')]}`)}`,
    );
    // Some Arabic forms already express the number.
    const isNumber = (path: string) => name === 'ar' && /\.(two|storyCount\.(zero|one))$/.test(path);
    expect(differing.filter(([path]) => !isNumber(path))).toEqual([]);
  });

  test('has no empty string and no surrounding white space, except in the separator of names', () => {
    const bad = texts(locale).filter(([path, text]) => {
      if (path === '.largestFirst') return false;
      return !text || (text !== text.trim() && path !== '.separator');
    });
    expect(bad).toEqual([]);
  });

  test('is composed text without straight quotes, double spaces or invisible marks', () => {
    // One mark is allowed: before the code of a target, where "4.b" would be displayed as "b.4".
    const texts = words(locale).map(([key, text]) => [key, text.replace('\u200e–', '–')] as const);
    const bad = texts.filter(
      ([, text]) => text !== text.normalize('NFC') || /['"`]|\s\s|[^\S \u00a0]|\p{Cf}|\p{Cc}/u.test(text),
    );
    expect(bad).toEqual([]);
  });

  test('is plain data that a server can send', () => {
    expect(JSON.parse(JSON.stringify(locale))).toEqual(locale);
    expect(structuredClone(locale)).toEqual(locale);
  });
});

// A shortened list hides at least two items, and no list has a thousand.
test.each(entries)('%s has a text for every plural form that a list may need', (_, { language, more }) => {
  const rules = new Intl.PluralRules(language);
  const needed = new Set(Array.from({ length: 1000 }, (_, index) => rules.select(index + 2)));
  for (const [kind, forms] of Object.entries(more))
    expect(Object.keys(forms).sort(), kind).toEqual([...needed.add('other')].sort());
});

test.each(entries)('%s has a text for every number of stories', (_, { language, storyCount }) => {
  const rules = new Intl.PluralRules(language);
  const needed = new Set(Array.from({ length: 1000 }, (_, count) => rules.select(count)));
  expect(Object.keys(storyCount!).sort()).toEqual([...needed.add('other')].sort());
});

test.each([
  [
    en,
    {
      goals: ['2 more goals'],
      funders: ['2 more funders'],
      partners: ['2 more partners'],
      participants: ['2 more participants'],
    },
  ],
  [
    fr,
    {
      goals: ['2 autres objectifs'],
      funders: ['2 autres bailleurs de fonds'],
      partners: ['2 autres partenaires'],
      participants: ['2 autres participants'],
    },
  ],
  [
    es,
    {
      goals: ['2 objetivos más'],
      funders: ['2 financiadores más'],
      partners: ['2 asociados más'],
      participants: ['2 participantes más'],
    },
  ],
  [
    ar,
    {
      goals: ['هدفان آخران', '3 أهداف أخرى', '11 هدفًا آخر', '100 هدف آخر'],
      funders: ['جهات ممولة أخرى (2)', '3 جهات ممولة أخرى', '11 جهة ممولة أخرى', '100 جهة ممولة أخرى'],
      partners: ['شريكان آخران', '3 شركاء آخرين', '11 شريكًا آخر', '100 شريك آخر'],
      participants: [
        'جهتان مشاركتان أخريان',
        '3 جهات مشاركة أخرى',
        '11 جهة مشاركة أخرى',
        '100 جهة مشاركة أخرى',
      ],
    },
  ],
  [
    ru,
    {
      goals: ['Еще 2 цели', 'Еще 3 цели', 'Еще 11 целей', 'Еще 100 целей', 'Еще 21 цель'],
      funders: ['Еще 2 донора', 'Еще 3 донора', 'Еще 11 доноров', 'Еще 100 доноров', 'Еще 21 донор'],
      partners: [
        'Еще 2 партнера',
        'Еще 3 партнера',
        'Еще 11 партнеров',
        'Еще 100 партнеров',
        'Еще 21 партнер',
      ],
      participants: [
        'Еще 2 участника',
        'Еще 3 участника',
        'Еще 11 участников',
        'Еще 100 участников',
        'Еще 21 участник',
      ],
    },
  ],
  [
    zh,
    {
      goals: ['其他2个目标'],
      funders: ['其他2个资助方'],
      partners: ['其他2个合作伙伴'],
      participants: ['其他2个参与方'],
    },
  ],
])('$language counts the hidden items of each kind of list', ({ more, language }, expected) => {
  for (const [kind, texts] of Object.entries(expected)) {
    const counted = [2, 3, 11, 100, 21].map((count) => formatPlural(more[kind as 'goals'], count, language));
    expect(counted.slice(0, texts.length)).toEqual(texts);
  }
});

test.each([
  [fr, 'ODD 10\u00a0: Inégalités réduites, cible 10.7'],
  [es, 'ODS 10: Reducción de las desigualdades, meta 10.7'],
  [ar, 'الهدف 10 من أهداف التنمية المستدامة: الحد من أوجه عدم المساواة، الغاية 10.7'],
  [ru, 'ЦУР 10: Уменьшение неравенства, задача 10.7'],
  [zh, '可持续发展目标10：减少不平等，具体目标10.7'],
])('$language names a goal and a target in full', ({ goalLabel, targetLabel, goalTitles }, expected) => {
  const goal = fill(goalLabel, { code: 10, title: goalTitles[9] ?? '' });
  expect((goal + fill(targetLabel, { target: '10.7' })).replace('\u200e', '')).toBe(expected);
});

// Script and typography

test.each([
  ['en', /\p{Script=Latin}/u],
  ['fr', /\p{Script=Latin}/u],
  ['es', /\p{Script=Latin}/u],
  // Vowel signs and the hamza belong to several scripts.
  ['ar', /\p{Script_Extensions=Arabic}/u],
  ['ru', /\p{Script=Cyrillic}/u],
  ['zh', /\p{Script=Han}/u],
] as const)('%s has only letters of its own script', (name, own) => {
  const foreign = words(Object.fromEntries(entries)[name] as Locale).filter(([, text]) =>
    text.match(/\p{L}|\p{M}/gu)?.some((letter) => !own.test(letter)),
  );
  expect(foreign).toEqual([]);
});

test('French has no-break spaces before colons and inside quotation marks', () => {
  const bad = words(fr).filter(([, text]) => /(?<!\u00a0)[:;!?»]|«(?!\u00a0)/.test(text));
  expect(bad).toEqual([]);
  expect(fr.goalTitles[1]).toBe('Faim «\u00a0zéro\u00a0»');
});

test.each([
  ['es', es],
  ['ar', ar],
  ['ru', ru],
])('%s has no space before a colon', (_, locale) => {
  expect(words(locale).filter(([, text]) => /\s[:;،؛]/.test(text))).toEqual([]);
});

test('Arabic has Arabic punctuation and no digits', () => {
  expect(words(ar).filter(([, text]) => /[,;?\p{Nd}]/u.test(text))).toEqual([]);
});

test('Russian does not use ё, as in UN texts', () => {
  expect(words(ru).filter(([, text]) => /ё/i.test(text))).toEqual([]);
});

test('Chinese has full-width punctuation and no spaces', () => {
  expect(words(zh).filter(([, text]) => /[\s,:;.()]/.test(text))).toEqual([]);
});
