/// <reference types="vite/types/importMeta.d.ts" />
import { type FilledTemplate, type Issue, isArray, writePhrases } from '../model/issue.js';
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

/** An {@link Issue}; one of another program may have no `phrases`. */
type TranslatableIssue = Pick<Issue, 'message'> & { readonly phrases?: Issue['phrases'] | undefined };

/**
 * Returns the message of an issue in the language of a locale. Without a locale, or if the locale lacks a text of the issue, which may
 * come from another version, returns the English `message`.
 */
export function issueText({ message, phrases }: TranslatableIssue, locale?: IssueLocale): string {
  if (!locale || !isArray(phrases)) return message;
  const texts: Readonly<Record<string, string>> = locale.texts;
  const translate = (text: string) => (Object.hasOwn(texts, text) ? texts[text]! : text);
  if (!phrases.every((phrase) => isKnown(phrase, texts))) return message;
  const text = writePhrases(phrases, translate, locale.separator);
  return directionOf(locale.language) === 'rtl' ? text.replace(latinText, '\u2066$&\u2069') : text;
}

/** Codes, addresses and dates. Between right-to-left words they would be reordered, so they are isolated. */
const latinText = /["#<[{/@+-]?[A-Za-z0-9](?:[ -~]*[A-Za-z0-9"\]}>%])?/g;

/** Whether a value is a phrase of this version: an issue may come from another one, or from another program. */
function isKnown(phrase: unknown, texts: object): boolean {
  if (typeof phrase === 'string') return Object.hasOwn(texts, phrase);
  const { template, values } = Object(phrase) as Partial<FilledTemplate>;
  return (
    Object.hasOwn(texts, `${template}`) &&
    isArray(values) &&
    values.every((value) => typeof value !== 'object' || isKnown(value, texts))
  );
}

const modules = import.meta.glob<{ issueLocale: IssueLocale }>('./*/issues.ts');

/**
 * Loads the texts of issues for a BCP 47 tag: Arabic, Chinese, French, Russian or Spanish. Resolves to undefined for any other
 * language, for which `issueText` returns English. Rejects if the texts cannot be loaded.
 */
export async function loadIssueLocale(tag: string): Promise<IssueLocale | undefined> {
  const load = modules[`./${tag.split('-', 1)[0]!.toLowerCase()}/issues.ts`];
  return load && (await load()).issueLocale;
}
