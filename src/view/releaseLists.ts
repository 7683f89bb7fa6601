import { displayName } from '../i18n/format.js';
import type { CardLocale } from '../i18n/locale.js';
import type { Article, Author } from '../model/article.js';
import { ownOptions } from '../model/ownOptions.js';
import type { Contact } from '../model/releaseParts.js';
import { fileDetails } from './fileDetails.js';
import { languageAttributes } from './languageAttributes.js';
import { type ItemParts, withAcronym } from './listItem.js';

type LabelledParts = [label: string, items: readonly ItemParts[] | undefined];

const textItem = (text: string): ItemParts => ({ text });

/** Who answers for a text that was written with AI: wherever the use of AI is mentioned, and names have room. */
export function reviewerList({ disclosure }: Article, { reviewer }: CardLocale): LabelledParts {
  return [reviewer, disclosure?.reviewedBy ? [textItem(disclosure.reviewedBy)] : undefined];
}

/** What follows the organisations where the whole story is shown, each with its label; some are empty. */
export function releaseLists(article: Article, locale: CardLocale): LabelledParts[] {
  const { project, authors, topics, glide, attachments, translations, contacts } = article;
  return [
    [locale.project, project && [namedItem(project)]],
    [locale.authors, authors.map(namedItem)],
    [locale.topics, topics.map(textItem)],
    [locale.disaster, glide ? [textItem(glide)] : undefined],
    reviewerList(article, locale),
    [
      locale.attachments,
      attachments?.map((file) => ({
        text: withAcronym(file.name, fileDetails(file, locale), locale),
        href: file.url,
      })),
    ],
    [
      locale.translations,
      translations?.map(({ language, url }) => ({
        text: displayName('language', language, language),
        href: url,
        language: languageAttributes(language),
      })),
    ],
    [locale.contacts, contacts?.flatMap(contactItems)],
  ];
}

function namedItem(thing: Author): ItemParts {
  const { name, url } = ownOptions(thing);
  return { text: name, href: url };
}

/** Name with role, e-mail address and telephone number, as separate items. */
function contactItems(contact: Contact): ItemParts[] {
  const { name, role, email, phone, url } = ownOptions(contact);
  const items = [
    { text: name, detail: role, href: url },
    { text: email!, href: `mailto:${email}` },
    // RFC 3966 allows every separator but spaces.
    { text: phone!, href: `tel:${phone}`.replaceAll(' ', '') },
  ];
  return items.filter(({ text }) => text);
}
