import { containsQuote, foldText } from './text.js';

const wordPattern = /[\p{L}\p{M}\p{N}]+/gu;

/** The words of a text, as written. */
export function wordsOf(text: string): string[] {
  return text.match(wordPattern) ?? [];
}

/**
 * Whether a quote contains the words of a value: side by side or, as in a restored list ("Ministries of Interior, Labour" for
 * "Ministry of Labour"), at least those that carry meaning, in their order.
 */
export function wordsFollow(value: string, quote: string): boolean {
  const own = foldText(value);
  if (containsQuote(quote.toLowerCase(), own.toLowerCase())) return true;
  if (/\p{sc=Han}/u.test(own)) return isInTwoParts(own, quote);
  const significant = wordsOf(own).filter(isSignificant);
  if (!significant.length) return false;
  const words = wordsOf(quote);
  let at = 0;
  return significant.every((word) => {
    while (at < words.length && !isSameWord(word, words[at]!)) at++;
    return at++ < words.length;
  });
}

/** Not "of", "and", "du", "из", "من". An acronym and a number are short but mean something. */
function isSignificant(word: string): boolean {
  if (/\p{N}/u.test(word) || /^\p{Lu}/u.test(word)) return true;
  return word.length > (/\p{sc=Arabic}/u.test(word) ? 2 : 3);
}

/** Whether a quote contains the beginning of a name and later the rest, as in a list: "乌干达卫生部" in "乌干达教育部、卫生部". */
function isInTwoParts(value: string, quote: string): boolean {
  for (let at = 2; at <= value.length - 2; at++) {
    const head = quote.indexOf(value.slice(0, at));
    if (head < 0) return false;
    if (quote.indexOf(value.slice(at), head + at) > 0) return true;
  }
  return false;
}

/** Whether two words are the same in another form: in another case, number, or with another word joined to it. */
export function isSameWord(one: string, other: string): boolean {
  const [a, b] = [one.toLowerCase(), other.toLowerCase()];
  return a === b || formsOf(a).some((form) => formsOf(b).includes(form));
}

/** In Arabic a first letter may be a preposition or a part of the word: "بلبنان" is "in Lebanon". */
function formsOf(word: string): string[] {
  if (!/\p{sc=Arabic}/u.test(word)) return [stemOf(word)];
  const bare = word.replace(/^[وف]?(?:[بك]?ال|لل|[بلك])(?=.{3})/u, '');
  return [word, bare].map((form) => form.replace(/(?<=.{3})(?:تي|تا|ات|ين|ون|ة|ت)$/u, ''));
}

function stemOf(word: string): string {
  if (/^\p{sc=Cyrillic}{4}/u.test(word)) {
    const stem = word.replace(
      /(?:[аиыя]ми|[аеияо][мхвй]|[ыоеи]го|[ое]му|[аеиоуыьэюяй])[аеиоуыьэюяй]{0,2}$/u,
      '',
    );
    return stem.length > 2 ? stem.replace(/[аеиоуыьэюяй]{1,3}$/u, '') : word;
  }
  return word.length > 4 ? word.replace(/(?:ies|y)$/, 'i').replace(/(?:es|[sx])$/, '') : word;
}
