import { dist, fill, list, rows } from './parts.mjs';

const { countBy, filterArticles, parseArticle, searchToSelection } = await import(`${dist}model.js`);
const { toShareSvg } = await import(`${dist}share-image.js`);
const { parseVisibilityRules, checkVisibility } = await import(`${dist}visibility.js`);
const { toEmail } = await import(`${dist}output/email.js`);
const { toMarkdown } = await import(`${dist}output/markdown.js`);
const { toPlainText } = await import(`${dist}output/text.js`);

/** A story of one paragraph, in runs, since each has a limit. @param {string} text @param {string} [language] */
function story(text, language = 'en') {
  const content = list(text.length, 40_000, (at) => ({ text: text.slice(at * 40_000, (at + 1) * 40_000) }));
  const result = parseArticle({ headline: 'A well', language, body: [{ type: 'paragraph', content }] });
  if (!result.ok) throw new Error('not an article');
  return result.article;
}

/** @type {Record<string, (size: number) => unknown>} */
const paragraphs = {
  'a long paragraph': (size) => story(fill('The well is open. ', size)),
  'a word without end': (size) => story(fill('x', size)),
  'punctuation without end': (size) => story(fill('…', size)),
  'hyphens and letters': (size) => story(fill('a-', size)),
  brackets: (size) => story(fill('(a)[', size)),
  'Chinese without a space': (size) => story(fill('水井开放', size), 'zh'),
  'Thai without a space': (size) => story(fill('เปิดบ่อน้ำ', size), 'th'),
  'names in both directions': (size) => story(fill('Kenya كينيا ', size), 'ar'),
};
const marks = '\u0301\u0323';
const halfWidth = '\uff9e\u0323';
const names = (/** @type {number} */ size, /** @type {number} */ each) =>
  list(Math.min(size, 8000 * each), each, (at) => `${at} ${'n'.repeat(each - 8)}`);

export const outputs = [
  ...rows('toShareSvg', toShareSvg, paragraphs),
  ...rows('toPlainText', toPlainText, paragraphs),
  ...rows('toMarkdown', toMarkdown, paragraphs),
  ...rows('toEmail', toEmail, paragraphs),
  ...rows('searchToSelection', searchToSelection, {
    'marks on one letter': (size) => ({ topics: `x${fill(marks, size)}` }),
    'marks of half-width letters': (size) => ({ topics: `x${fill(halfWidth, size)}` }),
    'many values': (size) => ({ topics: names(size, 20) }),
    'a long address': (size) => `?topics=${fill('&topics=x', size)}`,
  }),
  ...rows('filterArticles', (topics) => filterArticles([story('x')], { topics }), {
    'marks on one letter': (size) => [`x${fill(marks, size)}`],
    'marks of half-width letters': (size) => [`x${fill(halfWidth, size)}`],
    'many values': (size) => names(size, 20),
  }),
  ...rows('countBy', (articles) => countBy(articles, 'funders'), {
    'many funders': (size) =>
      list(size, 2000, () => {
        const result = parseArticle({ headline: 'x', funders: names(2000, 40).map((name) => ({ name })) });
        return result.ok && result.article;
      }),
  }),
  ...rows('parseVisibilityRules', parseVisibilityRules, {
    'rules with many names': (size) =>
      list(size, 4000, (rule) => ({
        name: `${rule}`,
        funder: { names: names(4000, 50).map((name) => `${rule} ${name}`) },
      })),
    'names of marks': (size) => [
      { name: 'x', funder: { names: list(size, 5000, (at) => `${at}${fill(marks, 5000)}`) } },
    ],
  }),
  ...rows('checkVisibility', ({ article, rules }) => checkVisibility(article, rules), {
    'rules with many names': (size) => ({
      article: story('x'),
      rules: parseVisibilityRules(
        list(size, 4000, (rule) => ({
          name: `${rule}`,
          funder: { names: names(4000, 50).map((name) => `${rule} ${name}`) },
        })),
      ).rules,
    }),
  }),
];
