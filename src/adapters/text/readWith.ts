import type { Article } from '../../model/article.js';
import { failure, type Issue, phrase, showValue, warning } from '../../model/issue.js';
import { toLanguageTag } from '../../model/language.js';
import { ownOptions } from '../../model/ownOptions.js';
import { parseArticle } from '../../model/parseArticle.js';
import { cut } from '../../model/text.js';
import type { AdapterResult } from '../internal/result.js';
import { type Candidate, unusedValues } from './candidates.js';
import { detectLanguage, readerLanguageOf } from './detectLanguage.js';
import type { Span } from './draft.js';
import type { Confidence, Evidence } from './evidence.js';
import { findEmbargo } from './facts/embargo.js';
import type { LanguageData } from './languages/types.js';
import type { LeftOut } from './leftOut.js';
import { quotationsOf } from './quotations.js';
import { readPlain } from './readPlain.js';
import { readPressRelease } from './readPressRelease.js';
import { readSource } from './source.js';

/** Options of `fromText`. */
export interface FromTextOptions {
  /**
   * Language of the text, a BCP 47 tag. Default: detected by script and function words, `en` if nothing is decisive. For an
   * unsupported language only headline and paragraphs are read, with an issue.
   */
  readonly language?: string | undefined;
  /** URL of the story. */
  readonly url?: string | undefined;
  /** Publication date, `2015-04-02` or with time and offset. Default: the date in the text, if complete. */
  readonly published?: string | undefined;
  /**
   * Minimum confidence of a value: `likely`, the default, accepts all that is found; `stated` only what the text says
   * unambiguously. Other values are not in the article and have no evidence.
   */
  readonly accept?: Confidence | undefined;
  /**
   * Whether the article itself gets the evidence, as quotations of its story: a full card then shows "Where this comes from".
   * Default false: what is published beside a story is the publisher's choice.
   */
  readonly withEvidence?: boolean | undefined;
}

/** What `fromText` returns: at most one article, the issues, and where each value was found. */
export interface TextResult extends AdapterResult {
  /** For every value taken from the text: its path in `articles[0]`, the words, the rule. */
  readonly evidence: readonly Evidence[];
  /** Every part of the text that is not in the article, with the reason, in order. */
  readonly leftOut: readonly LeftOut[];
  /** Organisations, places and dates that were seen and not used, in order, at most 200: an editor may know their role. */
  readonly candidates: readonly Candidate[];
}

/** A longer text is truncated, with an issue. */
const maxCharacters = 2_000_000;

/** Reads a text with the data of the given languages; other languages count as unsupported. */
export function readWith(
  text: string,
  options: FromTextOptions | undefined,
  known: readonly LanguageData[],
): TextResult {
  if (typeof text !== 'string') {
    return failed([failure('', 'type', { received: showValue(text), expected: 'a text' })]);
  }
  if (isBinary(text)) return failed([failure('', 'value', { received: 'binary data', expected: 'a text' })]);
  const { language, url, published, accept, withEvidence } = ownOptions(options);
  const detected =
    (typeof language === 'string' ? toLanguageTag(language) : undefined) ?? detectLanguage(text);
  const ofInput: Issue[] = [];
  if (text.length > maxCharacters) {
    const message = {
      received: phrase('{0} characters', text.length),
      outcome: phrase('the first {0} were read', maxCharacters),
    };
    ofInput.push(warning('', 'too-long', message));
  }
  const whole = readSource(cut(text, maxCharacters));
  const data = known.find((each) => each.language === readerLanguageOf(detected));
  const embargo = findEmbargo(whole.text, data);
  const source = { ...whole, text: withoutSpans(whole.text, embargo.lines) };
  if (!data) {
    const message = phrase('there are no tables for "{0}"; only headline and paragraphs were read', detected);
    ofInput.push(warning('language', 'source', message));
  }
  const {
    draft,
    issues: found,
    seen,
  } = data
    ? readPressRelease(source, data, accept === 'stated' ? 'stated' : 'likely')
    : readPlain(source, accept === 'stated' ? 'stated' : 'likely');
  const issues = [...ofInput, ...found];
  if (draft.fields.headline === undefined) {
    const message = 'found no line that can be the headline; expected a short one above the first paragraph';
    return failed([...issues, failure('headline', 'required', message)]);
  }
  for (const line of embargo.lines) draft.note('embargoUntil', line, 'embargo-line');
  if (embargo.day !== undefined && draft.fields.published === undefined && draft.accepts('likely')) {
    draft.fields.published = embargo.day;
    draft.note('published', embargo.lines[0]!, 'embargo-line');
  }
  const given = {
    ...(embargo.lines.length > 0 && { embargoUntil: embargo.until }),
    language: language ?? detected,
    ...(url !== undefined && { url }),
    ...(published !== undefined && { published }),
  };
  const result = parseArticle({ ...draft.fields, ...given });
  if (!result.ok) return failed([...issues, ...result.issues]);
  const evidence = draft
    .evidenceFor(result.article)
    .filter(({ path }) => path !== 'published' || published === undefined);
  const facts = evidence.filter(({ path }) => !/^(?:headline|summary|body)/.test(path));
  const article = withEvidence ? withQuotations(result.article, evidence, source.text) : result.article;
  return {
    articles: [article],
    issues: located([...issues, ...result.issues]),
    evidence,
    leftOut: draft.leftOut(evidence),
    candidates: unusedValues(
      seen,
      new Set(facts.map(({ start }) => start)),
      evidence.find(({ path }) => path === 'headline'),
    ),
  };
}

/** Spaces in place of parts of a text, so that offsets do not change. */
function withoutSpans(text: string, spans: readonly Span[]): string {
  const kept = spans.map(
    ({ start, end }, index) => text.slice(spans[index - 1]?.end, start) + ' '.repeat(end - start),
  );
  return kept.join('') + text.slice(spans.at(-1)?.end);
}

function withQuotations(article: Article, evidence: readonly Evidence[], text: string): Article {
  const result = parseArticle({ ...article, evidence: quotationsOf(article, evidence, text) });
  return result.ok ? result.article : article;
}

function failed(issues: readonly Issue[]): TextResult {
  return { articles: [], issues: located(issues), evidence: [], leftOut: [], candidates: [] };
}

/** Makes paths start at the list of articles, as in every adapter. */
function located(issues: readonly Issue[]): Issue[] {
  return issues.map((issue) => (issue.path ? { ...issue, path: `articles[0].${issue.path}` } : issue));
}

/** Whether more than one in fifty characters on the first page is a control character other than white space. */
function isBinary(text: string): boolean {
  const page = text.slice(0, 8000);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this counts
  const controls = page.match(/[\0-\x08\x0e-\x1f\x7f\ufffd]/g)?.length ?? 0;
  return controls > 2 && controls * 50 > page.length;
}
