import { wordsOf } from '../../internal/lists.js';
import type { Grammar, ReaderLanguage } from './types.js';

const signs = ', ; " “ ” « » „ ‘ ’ &';

export const grammars: Readonly<Record<ReaderLanguage, Grammar>> = {
  en: {
    stemLength: 6,
    joints: `${signs} and the of with a`,
    determiners: 'the a an its their our his her this both local',
  },
  fr: {
    stemLength: 6,
    joints: `${signs} et la le l' les de du des d' avec`,
    determiners: "le la les l' un une de du des d' son sa ses leur leurs notre nos",
  },
  es: {
    stemLength: 6,
    joints: `${signs} y e el la los las de del con`,
    determiners: 'el la los las un una su sus nuestro nuestra',
  },
  ar: {
    stemLength: 5,
    joints: `، ؛ ${signs} و كل من`,
    determiners: 'كل من',
    prefixes: 'و ف ب ل ك ال',
  },
  ru: {
    stemLength: 6,
    joints: `${signs} и с со`,
    determiners: '',
    endings:
      'иями ями ами ией ием иям иях ого его ому ему ыми ими ых их ой ей ою ею ом ем ым им ую юю ая яя ое ее ый ий ые ие ия ию ии ов ев ам ям ах ях а я о е у ю ы и ь й',
  },
  zh: {
    stemLength: 1,
    joints: '、 ， ； “ ” 《 》 「 」 和 与 與 及 以',
    determiners: '该 其 本',
    neverInNames: '的 向 将 將 在 是 了 被 把 已 说 說 称 稱 并 並 很 获 獲 让 讓',
  },
};

/** Removes case endings, so that the forms of a name are equal. */
export function wordStem({ endings = '' }: Grammar): (word: string) => string {
  const list = wordsOf(endings);
  if (!list.length) return (word) => word;
  const stems = new Map<string, string>();
  return (word) => {
    if (word.length < 5) return word;
    let stem = stems.get(word);
    if (stem === undefined) {
      const ending = list.find((end) => word.endsWith(end) && word.length - end.length > 2);
      stem = ending ? word.slice(0, -ending.length) : word;
      if (stems.size < 20_000) stems.set(word, stem);
    }
    return stem;
  };
}
