import type { Issue } from '../model/issue.js';
import { toLanguageTag } from '../model/language.js';
import { parseArticle } from '../model/parseArticle.js';
import { cut } from '../model/text.js';
import type { AdapterResult } from './result.js';
import { compile } from './text/compiled.js';
import { detectLanguage } from './text/detectLanguage.js';
import { Draft } from './text/draft.js';
import type { Confidence, Evidence } from './text/evidence.js';
import { writeFacts } from './text/facts.js';
import { neutralRules } from './text/languages/neutral.js';
import { rulesFor } from './text/languages.js';
import { readStory } from './text/page/story.js';
import { writeStory } from './text/page/writeStory.js';
import { Tokens } from './text/tokens.js';

/** What the caller of {@link fromText} knows better than the text. */
export interface FromTextOptions {
  /**
   * Language of the text, a BCP 47 tag. Without it one of the six that have rules is recognised by script and by small
   * words (`ar`, `en`, `es`, `fr`, `ru`, `zh`, in traditional characters `zh-Hant`; `en` when nothing decides), and becomes the article's: a text in
   * another language wants its tag here. For a language without rules the headline, the paragraphs and
   * the goals are read, and an issue says so.
   */
  readonly language?: string | undefined;
  /** Address of the story. */
  readonly url?: string | undefined;
  /** Date of publication, `2015-04-02` or with time and offset; without it the text's own, if it states one whole. */
  readonly published?: string | undefined;
  /**
   * The least confidence of a value to be taken: `likely`, the default, takes all that is found; `stated` only what the
   * text says in words that mean nothing else. What is not taken is not in the article and has no evidence.
   */
  readonly accept?: Confidence | undefined;
}

/** What {@link fromText} returns: no article or one, what was wrong, and where each value was found. */
export interface TextResult extends AdapterResult {
  /** For every value taken from the text: its path in `articles[0]`, the words, the rule. */
  readonly evidence: readonly Evidence[];
}

/** Characters that are read of a text; the rest is left out with an issue. */
const maxText = 2_000_000;

/**
 * Reads a press release: section and reach, headline, dateline, paragraphs, dates, places, who took part, who did it
 * together, who paid, the project, the goals, the publisher.
 *
 * Nothing is invented: each value is a part of the text, a code derived from one, or an item of a list with its
 * shared noun restored, and `evidence` says where from. What is not found, or can be read in two ways, is absent.
 * A text without a headline is headed by its first sentence, which stays in the story, and an issue says so.
 * A dateline is not part of its paragraph: the paragraph starts after it. Contact data never reach the article.
 *
 * Pure, linear in the length of the text, and never throws: bad input becomes issues.
 */
export function fromText(text: string, options: FromTextOptions = {}): TextResult {
  if (typeof text !== 'string') {
    return failed(error('', 'type', `received ${text === null ? 'null' : typeof text}; expected a text`));
  }
  if (isBinary(text)) return failed(error('', 'value', 'received binary data; expected a text'));

  const { language, url, published, accept } = options ?? {};
  const tag = typeof language === 'string' ? toLanguageTag(language) : undefined;
  const detected = tag ?? detectLanguage(text);
  const rules = rulesFor(detected);
  const words = compile(rules ?? neutralRules);
  const issues: Issue[] = [];
  if (!rules) {
    const message = `there are no rules for "${tag}"; only headline, paragraphs and goals were read`;
    issues.push({ ...error('language', 'source', message), severity: 'warning' });
  }
  if (text.length > maxText) {
    const message = `received ${text.length} characters; the first ${maxText} were read`;
    issues.push({ ...error('', 'too-long', message), severity: 'warning' });
  }

  const tokens = new Tokens(
    cut(text, maxText),
    words.rules.reader?.parts,
    words.sentence?.cases !== undefined,
  );
  const story = readStory(tokens, words);
  if (!story.headline || (story.untitled && accept === 'stated')) {
    const message = 'found no line that can be the headline; expected a short one above the first paragraph';
    return failed(...issues, error('headline', 'required', message));
  }
  const draft = new Draft(tokens, accept === 'stated' ? 'stated' : 'likely');
  issues.push(...writeStory(draft, story), ...writeFacts(draft, words, story));
  const given = { language: language ?? detected, ...(url !== undefined && { url }) };
  if (published !== undefined) draft.replace('published', published);

  const result = parseArticle({ ...draft.fields, ...given });
  if (!result.ok) return failed(...issues, ...result.issues);
  const { article } = result;
  return {
    articles: [article],
    issues: located([...issues, ...result.issues]),
    evidence: draft.evidenceFor(article),
  };
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
