import { displayName } from '../i18n/format.js';
import type { CardLocale } from '../i18n/locale.js';
import type { Article, Author } from '../model/article.js';
import { ownOptions } from '../model/ownOptions.js';
import { contactItems } from './contactItems.js';
import { fileDetails } from './fileDetails.js';
import { languageAttributes } from './languageAttributes.js';
import { type ListItem, listItem, withAcronym } from './listItem.js';

type LabelledItems = [label: string, items: readonly ListItem[] | undefined];

/** Who answers for a text that was written with AI: wherever the use of AI is mentioned, and names have room. */
export function reviewerList({ disclosure }: Article, locale: CardLocale): LabelledItems {
  return [locale.reviewer, textItems(disclosure?.reviewedBy, locale)];
}

/** What follows the organisations where the whole story is shown, each with its label; some are empty. */
export function releaseLists(article: Article, locale: CardLocale): LabelledItems[] {
  const { project, authors, topics, glide, attachments, translations, contacts } = article;
  const namedItem = (thing: Author) => {
    const { name, url } = ownOptions(thing);
    return listItem(name, url, locale);
  };
  return [
    [locale.project, project && [namedItem(project)]],
    [locale.authors, authors.map(namedItem)],
    [locale.topics, topics.map((text) => listItem(text, undefined, locale))],
    [locale.disaster, textItems(glide, locale)],
    reviewerList(article, locale),
    [
      locale.attachments,
      attachments?.map((file) =>
        listItem(withAcronym(file.name, fileDetails(file, locale), locale), file.url, locale),
      ),
    ],
    [
      locale.translations,
      translations?.map(({ language, url }) => {
        const item = listItem(displayName('language', language, language), url, locale);
        item.language = languageAttributes(language);
        return item;
      }),
    ],
    [locale.contacts, contacts?.flatMap((contact) => contactItems(contact, locale))],
  ];
}

function textItems(text: string | undefined, locale: CardLocale): ListItem[] | undefined {
  return text ? [listItem(text, undefined, locale)] : undefined;
}
