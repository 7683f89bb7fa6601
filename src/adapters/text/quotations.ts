import type { Article } from '../../model/article.js';
import type { Quotation } from '../../model/releaseTypes.js';
import { cleanText } from '../../model/text.js';
import { textAt } from './draft.js';
import type { Evidence } from './evidence.js';
import { withoutFiller } from './tokens.js';

/** A longer sentence is not quoted, only the words. */
const maxSentence = 600;

/**
 * Evidence as quotations that travel with the article: the sentence of the story in which the words are, else the words, if they
 * are not the value itself. Sentences are those of the article's own body, which contains no contact data.
 */
export function quotationsOf(article: Article, evidence: readonly Evidence[], source: string): Quotation[] {
  const blocks = evidence.filter(({ path }) => path.startsWith('body['));
  const found = new Map<string, Quotation>();
  for (const { path, start, end } of evidence) {
    if (/^(headline|summary|body|section|scope)/.test(path)) continue;
    const words = cleanText(withoutFiller(source.slice(start, end)));
    const block = blocks.find((one) => one.start <= start && one.end >= end);
    const sentence = block && sentenceWith(words, textAt(article, block.path), article.language);
    if (!words || (!sentence && words === textAt(article, path))) continue;
    const quote = sentence ?? words;
    const url = article.url === undefined ? {} : { url: article.url };
    // One for each thing and quotation: the name of a funder and its country are often in one sentence.
    const thing = path.replace(/^(\w+\[\d+\]).*/, '$1');
    if (!found.has(`${thing} ${quote}`)) found.set(`${thing} ${quote}`, { path, quote, ...url });
  }
  return [...found.values()];
}

/** The sentence of a text that contains some words; undefined if none does. */
function sentenceWith(words: string, text: string, language: string): string | undefined {
  for (const { segment } of new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)) {
    const sentence = segment.trim();
    if (sentence.length <= maxSentence && sentence.includes(words)) return sentence;
  }
  return undefined;
}
