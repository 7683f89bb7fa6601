import { displayName } from '../i18n/format.js';
import type { CardLocale } from '../i18n/locale.js';
import type { Article } from '../model/article.js';
import type { Contact } from '../model/releaseParts.js';
import { fileDetails } from './fileDetails.js';
import { languageAttributes } from './languageAttributes.js';
import type { Item } from './listItem.js';

type Add = (label: string, items: readonly Item[] | undefined) => void;

const named = (name: string): Item => ({ name });

/** Adds who answers for a text that was written with AI: wherever the use of AI is mentioned, and names have room. */
export function addReviewer({ disclosure }: Article, locale: CardLocale, add: Add): void {
  add(locale.reviewer, disclosure?.reviewedBy ? [named(disclosure.reviewedBy)] : undefined);
}

/** Adds what a full card lists below the organisations, each with its label. */
export function addReleaseItems(article: Article, locale: CardLocale, add: Add): void {
  const { project, glide } = article;
  add(locale.project, project && [project]);
  add(locale.authors, article.authors);
  add(locale.topics, article.topics.map(named));
  add(locale.disaster, glide ? [named(glide)] : undefined);
  addReviewer(article, locale, add);
  add(
    locale.attachments,
    article.attachments?.map((file) => ({
      name: file.name,
      url: file.url,
      acronym: fileDetails(file, locale),
    })),
  );
  add(
    locale.translations,
    article.translations?.map(({ language, url }) => ({
      name: displayName('language', language, language),
      url,
      language: languageAttributes(language),
    })),
  );
  add(locale.contacts, article.contacts?.flatMap(contactItems));
}

/** Name with role, e-mail address and telephone number, as separate items. */
function contactItems({ name, role, email, phone, url }: Contact): Item[] {
  const items = [
    { name, parent: role, url },
    { name: email!, url: `mailto:${email}` },
    // RFC 3966 allows every separator but spaces.
    { name: phone!, url: `tel:${phone}`.replaceAll(' ', '') },
  ];
  return items.filter((item) => item.name);
}
