import { fileDetails } from '../../i18n/fileDetails.js';
import { displayName } from '../../i18n/format.js';
import type { CardLocale } from '../../i18n/locale.js';
import type { Article } from '../../model/article.js';
import type { Contact } from '../../model/releaseParts.js';
import { languageAttributes } from '../internal/languageAttributes.js';
import type { Item } from '../internal/organizations.view.js';

/** Adds what a full card lists below the organisations, each with its label. */
export function addReleaseItems(
  article: Article,
  locale: CardLocale,
  add: (label: string, items: readonly Item[] | undefined) => void,
): void {
  const named = (name: string): Item => ({ name });
  const { project, glide, disclosure } = article;
  add(locale.project, project && [project]);
  add(locale.authors, article.authors);
  add(locale.topics, article.topics.map(named));
  add(locale.disaster, glide ? [named(glide)] : undefined);
  add(locale.reviewer, disclosure?.reviewedBy ? [named(disclosure.reviewedBy)] : undefined);
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
