/**
 * Generates training texts in addition to the corpus. Statements: a sentence such as "The project is funded by O" gives O its
 * role, whatever else the text says about O. People: the labelled texts name no person, and a reader that never saw one mistakes
 * people for organisations; their names are random syllables.
 */
import { readFileSync } from 'node:fs';
import { randomFrom } from './chain.mjs';

/**
 * @typedef {import('./corpus.mjs').LabelledText} Text
 * @typedef {'funders' | 'partners' | 'participants'} Role
 * @typedef {Record<Role | 'relatives' | 'openings' | 'others', string[]>} Statements `O` stands for an organisation
 * @typedef {{ sentences: string[], titles: string[] }} People `P` stands for a person, `T` for a title
 */
const readJson = (/** @type {string} */ file) =>
  JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8'));
/** @type {Record<string, Statements>} */
const statements = readJson('plainStatements.json');
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
const capitals = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** Random choices, the same in every run. */
function chooser(/** @type {number} */ seed) {
  const random = randomFrom(seed);
  return {
    random,
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
 * Short texts that state roles plainly.
 *
 * @param {Text[]} texts whose organisations the statements name
 * @param {number} count texts per language
 */
export function plainStatements(texts, count) {
  const { random, pick, count: pickCount } = chooser(23);
  /** Sometimes adds an acronym in brackets, or a relative clause at the end. */
  const varied = (/** @type {string} */ sentence, /** @type {string} */ language) => {
    const relatives = statements[language]?.relatives ?? [];
    const acronym = Array.from({ length: 3 }, () => pick(capitals)).join('');
    const named =
      random() < 0.25
        ? sentence.replace('O', language === 'zh' ? `O（${acronym}）` : `O (${acronym})`)
        : sentence;
    const comma = language === 'ar' ? '،' : ',';
    return relatives.length && random() < 0.2
      ? named.replace(/(?<=O|\))\.$/, `${comma} ${pick(relatives)}.`)
      : named;
  };
  return Object.entries(statements).flatMap(([language, own]) => {
    const names = texts
      .filter((text) => text.language === language)
      .flatMap(({ label }) => [...label.funders, ...label.partners, ...label.participants])
      .map(({ name }) => name);
    return Array.from({ length: count }, (_, index) => {
      const text = shortText(`${language}-plain${index}`, language, '');
      const sentences = [pick(own.openings)];
      const roles = /** @type {const} */ (['funders', 'partners', 'participants']);
      for (const role of random() < 0.5
        ? [roles[pickCount(0, 1)] ?? 'funders']
        : roles.slice(0, pickCount(2, 3))) {
        const name = pick(names);
        text.label[role].push({ name });
        sentences.push(varied(pick(own[role]), language).replace('O', name));
        if (random() < 0.4) sentences.push(pick(own.others).replace('O', name));
      }
      if (random() < 0.3) sentences.push(pick(own.others).replace('O', pick(names)));
      const space = language === 'zh' ? '' : ' ';
      text.text += sentences.join(random() < 0.5 ? '\n\n' : space);
      return text;
    });
  });
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
