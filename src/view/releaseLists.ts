import { displayName } from '../i18n/format.js';
import type { CardLocale } from '../i18n/locale.js';
import type { Article, Author } from '../model/article.js';
import { licenseUrl } from '../model/license.js';
import { ownOptions } from '../model/ownOptions.js';
import type { Disclosure, Policies } from '../model/releaseParts.js';
import { type AiLabel, aiLabel } from './aiLabels.js';
import { contactItems } from './contactItems.js';
import type { DateView } from './dateView.js';
import { fileDetails } from './fileDetails.js';
import { languageAttributes } from './languageAttributes.js';
import { type ListItem, listItem, withAcronym } from './listItem.js';

type LabelledItems = [label: string, items: readonly ListItem[] | undefined];

/** Formats a date. */
export type ReleaseDate = (date: string | undefined) => DateView | undefined;

/**
 * Who answers for what AI was used for: the text, the picture, and translations. Each part but the text is named; wherever all uses of
 * AI are labelled, and names have room.
 */
export function reviewerList(article: Article, locale: CardLocale, date: ReleaseDate): LabelledItems {
  const { disclosure, image, translatedFrom, translations = [] } = article;
  const reviewer = (part: AiLabel['part'], own: Disclosure | undefined, language?: string) => {
    if (!own?.reviewedBy) return [];
    const label = part === 'text' ? undefined : aiLabel(part, own, locale, true)?.text;
    const item = listItem(own.reviewedBy, undefined, locale);
    item.detail = language && nameOf(language);
    item.localeDetails = [label, date(own.reviewed)?.text].filter((text) => text !== undefined);
    return [item];
  };
  return [
    locale.reviewer,
    [
      ...reviewer('text', disclosure),
      ...reviewer('image', image?.disclosure),
      ...reviewer('translation', translatedFrom?.disclosure),
      ...translations.flatMap((one) => reviewer('translation', one.disclosure, one.language)),
    ],
  ];
}

/** What follows the organisations where the whole story is shown, each with its label; some are empty. */
export function releaseLists(article: Article, locale: CardLocale, date: ReleaseDate): LabelledItems[] {
  const { project, authors, topics, glide, attachments, translations, translatedFrom, contacts } = article;
  const { license, republication, publisher } = article;
  const namedItem = (thing: Author) => {
    const { name, url } = ownOptions(thing);
    return listItem(name, url, locale);
  };
  const localeItem = (text: string, url: string | undefined) => {
    const item = listItem(text, url, locale);
    item.words = languageAttributes(locale.language, article.language);
    return item;
  };
  const languageItem = (language: string, url: string | undefined, disclosure: Disclosure | undefined) => {
    const item = listItem(nameOf(language), url, locale);
    item.language = languageAttributes(language);
    const label = aiLabel('translation', disclosure, locale, true);
    if (label) item.localeDetails = [label.text];
    return item;
  };
  const permission =
    republication && localeItem(locale.republish[republication.permission], republication.url);
  if (permission) permission.detail = republication.note;
  return [
    [locale.project, project && [namedItem(project)]],
    [locale.authors, authors.map(namedItem)],
    [locale.topics, topics.map((text) => listItem(text, undefined, locale))],
    [locale.disaster, textItems(glide, locale)],
    reviewerList(article, locale, date),
    [
      locale.attachments,
      attachments?.map((file) =>
        listItem(withAcronym(file.name, fileDetails(file, locale), locale), file.url, locale),
      ),
    ],
    // Its label is in the source line.
    [
      locale.translatedFrom,
      translatedFrom && [languageItem(translatedFrom.language, translatedFrom.url, undefined)],
    ],
    [
      locale.translations,
      translations?.map(({ language, url, disclosure }) => languageItem(language, url, disclosure)),
    ],
    [locale.license, license ? [listItem(license, licenseUrl(license), locale)] : undefined],
    [locale.republication, permission && [permission]],
    [locale.contacts, contacts?.flatMap((contact) => contactItems(contact, locale))],
    [
      locale.policies,
      policyNames.flatMap((name) => {
        const url = publisher?.policies?.[name];
        return url ? [localeItem(locale.policy[name], url)] : [];
      }),
    ],
  ];
}

const policyNames: readonly (keyof Policies)[] = ['corrections', 'ethics', 'ai'];

/** The name of a language in itself. */
function nameOf(language: string): string {
  return displayName('language', language, language);
}

function textItems(text: string | undefined, locale: CardLocale): ListItem[] | undefined {
  return text ? [listItem(text, undefined, locale)] : undefined;
}
