import { type Issue, phrase, showValue } from '../../model/issue.js';
import { toLanguageTag } from '../../model/language.js';
import { cut } from '../../model/text.js';
import { blocksToText } from '../html/htmlToText.js';
import { detectLanguage } from '../internal/detectLanguage.js';
import { foreignLanguage, inference } from '../internal/inferLanguage.js';
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

/** The language of those items of a feed that name none, by the feed and by their script. */
export class FeedLanguage {
  /** As the feed or the caller names it. */
  readonly named: string | undefined;
  /** Whether the feed itself names it. */
  private readonly isOfFeed: boolean;
  private readonly items: readonly FeedItem[];
  private readonly report: (issue: Issue) => void;
  /** Inferred languages that were reported. */
  private readonly inferred = new Set<string>();
  /** The feed's own language, if it can be detected; read on first use. */
  private detected: readonly string[] | undefined;

  constructor({ language, items }: Feed, given: unknown, report: (issue: Issue) => void) {
    const own = readLanguage(language, report);
    this.named = own ?? readLanguage(given, report);
    this.isOfFeed = own !== undefined;
    this.items = items;
    this.report = report;
  }

  /**
   * The named language, unless the feed names it and the story is in another script. Else that of the feed's text, unless the story is
   * clearly in another; undetermined if there is too little text. Reports each inferred language once for the feed.
   */
  of({ headline, summary = '', body }: Story): string {
    const { named, isOfFeed } = this;
    if (named !== undefined && !isOfFeed) return named;
    const text = `${headline} ${summary} ${blocksToText(body, sampleLength)}`;
    const foreign = named === undefined ? undefined : foreignLanguage(text, named);
    if (named !== undefined && foreign === undefined) return named;
    if (foreign === undefined) this.detected ??= languagesOf(this.items);
    const language = foreign ?? detectLanguage(text, this.detected) ?? undetermined;
    if (!this.inferred.has(language)) this.report(issueOf(named, language));
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

function issueOf(named: string | undefined, language: string): Issue {
  const outcome = phrase('the text is too short to infer one; "{0}" (undetermined) was written', language);
  const message = inference(named, language);
  return feedIssue('language', 'repaired', language === undetermined ? { ...message, outcome } : message);
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
      expected: 'a BCP 47 language tag such as en, ar or zh-Hans',
    }),
  );
  return undefined;
}
