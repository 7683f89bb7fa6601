/**
 * Generates training texts about people in addition to the corpus. The labelled texts name no person, and a reader that never saw one mistakes
 * people for organisations; their names are random syllables.
 */
import { readFileSync } from 'node:fs';
import { randomFrom } from './chain.mjs';

/**
 * @typedef {import('./corpus.mjs').LabelledText} Text
 * @typedef {{ sentences: string[], titles: string[] }} People `P` stands for a person, `T` for a title
 */
const readJson = (/** @type {string} */ file) =>
  JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8'));
/** @type {Record<string, People>} */
const people = readJson('people.json');

const latin = 'ba be di do fa ga hi jo ka la li ma mi na ne no pa ra ri ro sa se si ta te ti va ve yo za';
/** @type {Record<string, string>} */
const syllables = {
  ru: 'ба ве га да же за ки ла ми на ро са та фи ха ча ша юра ян ол',
  ar: 'با دا را سا كا لي مي نو ها فا صا عا حم سر نا',
  zh: '嘉 宇 明 思 远 文 欣 浩 静 丽 伟 强 敏 涛 雪 晨',
};
const surnames = [...'王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗'];

/** Random choices, the same in every run. */
function chooser(/** @type {number} */ seed) {
  const random = randomFrom(seed);
  return {
    pick: (/** @type {readonly string[]} */ list) => list[Math.floor(random() * list.length)] ?? '',
    /** A whole number from `min` to `max`. */
    count: (/** @type {number} */ min, /** @type {number} */ max) =>
      min + Math.floor(random() * (max - min + 1)),
  };
}

/**
 * @param {string} name
 * @param {string} language
 * @param {string} text
 * @returns {Text}
 */
function shortText(name, language, text) {
  const label = {
    language,
    headline: '',
    funders: [],
    partners: [],
    participants: [],
    locations: [],
    sdgs: [],
    paragraphs: 1,
  };
  return { name, language, text: `-\n${text}`, label, short: true };
}

/**
 * Sentences about people, for the training of names.
 *
 * @param {Text[]} texts whose organisations the sentences name
 * @param {number} count texts per language
 */
export function textsWithPeople(texts, count) {
  const { pick, count: pickCount } = chooser(11);
  const person = (/** @type {string} */ language) => {
    const list = (syllables[language] ?? latin).split(' ');
    const word = (/** @type {number} */ size) => Array.from({ length: size }, () => pick(list)).join('');
    if (language === 'zh') return pick(surnames) + word(pickCount(1, 2));
    return Array.from({ length: pickCount(2, 3) }, () => word(pickCount(2, 3)))
      .map((name) => `${name.charAt(0).toUpperCase()}${name.slice(1)}`)
      .join(' ');
  };
  return Object.entries(people).flatMap(([language, { sentences, titles }]) => {
    const names = texts
      .filter((text) => text.language === language)
      .flatMap(({ label }) => [...label.funders, ...label.partners].map(({ name }) => name));
    return Array.from({ length: count }, (_, index) => {
      const text = shortText(`${language}-people${index}`, language, '');
      const paragraph = Array.from({ length: 3 }, () =>
        pick(sentences).replaceAll(/[PTO]/g, (letter) => {
          if (letter === 'P') return person(language);
          if (letter === 'T') return pick(titles);
          const name = pick(names);
          text.label.funders.push({ name });
          return name;
        }),
      );
      text.text += paragraph.join(language === 'zh' ? '' : ' ');
      return text;
    });
  });
}
