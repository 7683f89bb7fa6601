import type { Issue } from '../../model/issue.js';
import { toLanguageTag } from '../../model/language.js';
import { parseArticle } from '../../model/parseArticle.js';
import { cut } from '../../model/text.js';
import type { AdapterResult } from '../internal/result.js';
import { detectLanguage, readerLanguageOf } from './detectLanguage.js';
import type { Confidence, Evidence } from './evidence.js';
import type { LanguageData } from './languages/types.js';
import { readPlain } from './readPlain.js';
import { readText } from './readText.js';
import { readSource } from './source.js';

/** What the caller of `fromText` knows better than the text. */
export interface FromTextOptions {
  /**
   * Language of the text, a BCP 47 tag. Default: recognised by script and by small words, `en` when nothing decides. For a
   * language without tables only headline and paragraphs are read, and an issue says so.
   */
  readonly language?: string | undefined;
  /** Address of the story. */
  readonly url?: string | undefined;
  /** Date of publication, `2015-04-02` or with time and offset. Default: the text's own, if it states one whole. */
  readonly published?: string | undefined;
  /**
   * The least confidence of a value to be taken: `likely`, the default, takes all that is found; `stated` only what the
   * text says in words that mean nothing else. What is not taken is not in the article and has no evidence.
   */
  readonly accept?: Confidence | undefined;
}

/** What `fromText` returns: no article or one, what was wrong, and where each value was found. */
export interface TextResult extends AdapterResult {
  /** For every value taken from the text: its path in `articles[0]`, the words, the rule. */
  readonly evidence: readonly Evidence[];
}

/** Characters that are read of a text; the rest is left out with an issue. */
const maxText = 2_000_000;

/** Reads a text with the data of some languages; others are read as if there were no tables for them. */
export function readWith(text: string, options: FromTextOptions, known: readonly LanguageData[]): TextResult {
  if (typeof text !== 'string') {
    return failed(error('', 'type', `received ${text === null ? 'null' : typeof text}; expected a text`));
  }
  if (isBinary(text)) return failed(error('', 'value', 'received binary data; expected a text'));
  const { language, url, published, accept } = options ?? {};
  const detected =
    (typeof language === 'string' ? toLanguageTag(language) : undefined) ?? detectLanguage(text);
  const issues: Issue[] = [];
  if (text.length > maxText) {
    const message = `received ${text.length} characters; the first ${maxText} were read`;
    issues.push({ ...error('', 'too-long', message), severity: 'warning' });
  }
  const source = readSource(cut(text, maxText));
  const data = known.find((each) => each.language === readerLanguageOf(detected));
  if (!data) {
    const message = `there are no tables for "${detected}"; only headline and paragraphs were read`;
    issues.push({ ...error('language', 'source', message), severity: 'warning' });
  }
  const { draft, issues: found } = data
    ? readText(source, data, accept === 'stated' ? 'stated' : 'likely')
    : readPlain(source, accept === 'stated' ? 'stated' : 'likely');
  issues.push(...found);
  if (draft.fields.headline === undefined) {
    const message = 'found no line that can be the headline; expected a short one above the first paragraph';
    return failed(...issues, error('headline', 'required', message));
  }
  const given = {
    language: language ?? detected,
    ...(url !== undefined && { url }),
    ...(published !== undefined && { published }),
  };
  const result = parseArticle({ ...draft.fields, ...given });
  if (!result.ok) return failed(...issues, ...result.issues);
  const evidence = draft
    .evidenceFor(result.article)
    .filter(({ path }) => path !== 'published' || published === undefined);
  return { articles: [result.article], issues: located([...issues, ...result.issues]), evidence };
}

function failed(...issues: readonly Issue[]): TextResult {
  return { articles: [], issues: located(issues), evidence: [] };
}

function error(path: string, code: Issue['code'], message: string): Issue {
  return { path, code, severity: 'error', message };
}

/** Paths from the list of articles, as every adapter gives them. */
function located(issues: readonly Issue[]): Issue[] {
  return issues.map((issue) => (issue.path ? { ...issue, path: `articles[0].${issue.path}` } : issue));
}

/** More than one control character in fifty, white space aside, in what would be the first page. */
function isBinary(text: string): boolean {
  const page = text.slice(0, 8000);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this counts
  const controls = page.match(/[\0-\x08\x0e-\x1f\x7f\ufffd]/g)?.length ?? 0;
  return controls > 2 && controls * 50 > page.length;
}
