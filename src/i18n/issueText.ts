/// <reference types="vite/types/importMeta.d.ts" />
import { type Issue, isArray, type Phrase, writePhrases } from '../model/issue.js';
import type { IssueTemplate } from '../model/issueTemplates.js';
import { directionOf } from '../model/language.js';

/** The texts of issues in one language, as plain data. */
export interface IssueLocale {
  /** BCP 47 tag of the texts, used as their `lang`. */
  readonly language: string;
  /** Between the parts of a message: "; ". */
  readonly separator: string;
  readonly texts: Readonly<Record<IssueTemplate, string>>;
}

/** An {@link Issue}, or one of another program without `phrases`. */
type TranslatableIssue = Pick<Issue, 'message'> & { readonly phrases?: Issue['phrases'] | undefined };

/**
 * The message of an issue in another language; its English `message` without a locale, and if it has a text that the locale lacks,
 * as an issue of another version may.
 */
export function issueText({ message, phrases }: TranslatableIssue, locale?: IssueLocale): string {
  if (!locale || !isArray(phrases)) return message;
  const texts: Readonly<Record<string, string>> = locale.texts;
  const translate = (text: string) => (Object.hasOwn(texts, text) ? texts[text]! : text);
  if (!phrases.every((phrase) => isKnown(phrase, texts))) return message;
  const text = writePhrases(phrases, translate, locale.separator);
  return directionOf(locale.language) === 'rtl' ? text.replace(latinText, '\u2066$&\u2069') : text;
}

/** Codes, addresses and dates, which lose their order between right-to-left words; isolated from left to right. */
const latinText = /["#<[{/@+-]?[A-Za-z0-9](?:[ -~]*[A-Za-z0-9"\]}>%])?/g;

function isKnown(phrase: Phrase, texts: object): boolean {
  if (typeof phrase !== 'object') return Object.hasOwn(texts, phrase);
  const { template, values } = phrase;
  return (
    Object.hasOwn(texts, template) &&
    values.every((value) => typeof value !== 'object' || isKnown(value, texts))
  );
}

const modules = import.meta.glob<{ issueLocale: IssueLocale }>('./*/issues.ts');

/**
 * The texts of issues for a BCP 47 tag, loaded when first asked for: Arabic, Chinese, French, Russian or Spanish; undefined for all
 * other languages, so that `issueText` returns English. Rejects when they cannot be loaded.
 */
export async function loadIssueLocale(tag: string): Promise<IssueLocale | undefined> {
  const load = modules[`./${tag.split('-', 1)[0]!.toLowerCase()}/issues.ts`];
  return load && (await load()).issueLocale;
}
