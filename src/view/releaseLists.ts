import { displayName } from '../i18n/format.js';
import type { CardLocale } from '../i18n/locale.js';
import type { Article } from '../model/article.js';
import { ownOptions } from '../model/ownOptions.js';
import type { Contact } from '../model/releaseParts.js';
import { fileDetails } from './fileDetails.js';
import { languageAttributes } from './languageAttributes.js';
import { type ListItem, listItem, withAcronym } from './listItem.js';

interface LabelledList {
  label: string;
  items: ListItem[];
}

/** Who answers for a text that was written with AI: wherever the use of AI is mentioned, and names have room. */
export function reviewerList({ disclosure }: Article, locale: CardLocale): LabelledList {
  return { label: locale.reviewer, items: texts(disclosure?.reviewedBy, locale) };
}

/** What follows the organisations where the whole story is shown, each with its label; some are empty. */
export function releaseLists(article: Article, locale: CardLocale): LabelledList[] {
  const { project, authors, topics, glide, attachments, translations, contacts } = article;
  const named = (thing: { name: string; url?: string | undefined }) => {
    const { name, url } = ownOptions(thing);
    return listItem({ text: name, href: url }, locale);
  };
  return [
    { label: locale.project, items: project ? [named(project)] : [] },
    { label: locale.authors, items: authors.map(named) },
    { label: locale.topics, items: texts(topics, locale) },
    { label: locale.disaster, items: texts(glide, locale) },
    reviewerList(article, locale),
    {
      label: locale.attachments,
      items: (attachments ?? []).map((file) =>
        listItem({ text: withAcronym(file.name, fileDetails(file, locale), locale), href: file.url }, locale),
      ),
    },
    {
      label: locale.translations,
      items: (translations ?? []).map(({ language, url }) =>
        listItem(
          {
            text: displayName('language', language, language),
            href: url,
            language: languageAttributes(language),
          },
          locale,
        ),
      ),
    },
    { label: locale.contacts, items: (contacts ?? []).flatMap((contact) => contactItems(contact, locale)) },
  ];
}

function texts(given: string | readonly string[] | undefined, locale: CardLocale): ListItem[] {
  return [given || []].flat().map((text) => listItem({ text }, locale));
}

/** Name with role, e-mail address and telephone number, as separate items. */
function contactItems(contact: Contact, locale: CardLocale): ListItem[] {
  const { name, role, email, phone, url } = ownOptions(contact);
  const items = [
    { text: name, detail: role, href: url },
    { text: email!, href: `mailto:${email}` },
    // RFC 3966 allows every separator but spaces.
    { text: phone!, href: `tel:${phone}`.replaceAll(' ', '') },
  ];
  return items.filter(({ text }) => text).map((item) => listItem(item, locale));
}
