import { type Issue, showValue } from '../../model/issue.js';
import { toLanguageTag } from '../../model/language.js';
import { cut } from '../../model/text.js';
import { blocksToText } from '../html/htmlToText.js';
import { detectLanguage } from '../internal/detectLanguage.js';
import { feedIssue } from './issues.js';
import type { Feed, FeedItem } from './source.js';
import type { Story } from './story.js';
import { readLine } from './texts.js';

/** Undetermined (BCP 47). */
const undetermined = 'und';

/** Items that show the language of a feed. */
const sampleItems = 50;
/** Characters read of each. */
const sampleLength = 1000;

/** The language of those items of a feed that name none. */
export class FeedLanguage {
  /** As the feed or the caller names it. */
  readonly named: string | undefined;
  private readonly items: readonly FeedItem[];
  private readonly report: (issue: Issue) => void;
  private readonly inferred = new Set<string>();
  /** The feed's own language, if it can be detected; read on first use. */
  private detected: readonly string[] | undefined;

  constructor({ language, items }: Feed, given: unknown, report: (issue: Issue) => void) {
    this.named = readLanguage(language, report) ?? readLanguage(given, report);
    this.items = items;
    this.report = report;
  }

  /**
   * The named language, else that of the feed's text, unless the story is clearly in another; undetermined if there is too little
   * text. Reports each inferred language once for the feed.
   */
  of({ headline, summary = '', body }: Story): string {
    if (this.named !== undefined) return this.named;
    this.detected ??= languagesOf(this.items);
    const text = `${headline} ${summary} ${blocksToText(body, sampleLength)}`;
    const language = detectLanguage(text, this.detected) ?? undetermined;
    if (!this.inferred.has(language)) this.report(inference(language));
    this.inferred.add(language);
    return language;
  }
}

function languagesOf(items: readonly FeedItem[]): string[] {
  const language = detectLanguage(items.slice(0, sampleItems).map(sampleOf).join(' '));
  return language === undefined ? [] : [language];
}

function sampleOf({ title, summary, content }: FeedItem): string {
  const text = summary ?? content;
  return `${readLine(title)} ${readLine(text && { ...text, text: cut(text.text, sampleLength) })}`;
}

function inference(language: string): Issue {
  const found =
    language === undetermined
      ? `the text is too short to infer one; "${language}" (undetermined) was written`
      : `"${language}" was inferred from the text`;
  return feedIssue('language', 'repaired', { received: 'no language', expected: 'one', outcome: found });
}

/** Reports an invalid language once for the feed, not for each item. */
function readLanguage(language: unknown, report: (issue: Issue) => void): string | undefined {
  if (language === undefined) return undefined;
  const given = typeof language === 'string' ? language.trim().replaceAll('_', '-') : '';
  if (given === '' && typeof language === 'string') return undefined;
  const tag = toLanguageTag(given);
  if (tag && /^[a-z]{2,3}(?:-|$)/.test(tag)) return tag;
  report(
    feedIssue('language', 'value', {
      received: showValue(language),
      expected: 'a language tag such as en or ar',
    }),
  );
  return undefined;
}
