import { displayName, formatNumber } from '../../i18n/format.js';
import type { CardLocale } from '../../i18n/locale.js';
import type { Article } from '../../model/article.js';
import type { Attachment, Contact } from '../../model/releaseParts.js';
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
  add(locale.topics, article.topics?.map(named));
  add(locale.disaster, glide ? [named(glide)] : undefined);
  add(locale.reviewer, disclosure?.reviewedBy ? [named(disclosure.reviewedBy)] : undefined);
  add(
    locale.attachments,
    article.attachments?.map((file) => fileItem(file, locale)),
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

/** "Report (PDF, 2.4 MB)". Long media types have no short name. */
function fileItem({ name, url, mediaType, bytes }: Attachment, locale: CardLocale): Item {
  const details = [mediaType?.match(/\/(\w{2,4})$/)?.[1]?.toUpperCase()];
  if (bytes) {
    const [unit, size] = bytes < 1e6 ? (['kilobyte', 1e3] as const) : (['megabyte', 1e6] as const);
    const options = { style: 'unit', unit, maximumSignificantDigits: 2 } as const;
    details.push(formatNumber(bytes / size, locale.formatLanguage, options));
  }
  return { name, url, acronym: details.filter(Boolean).join(locale.separator) };
}

/** Name and role, then the e-mail address and the telephone number, each an item of its own. */
function contactItems({ name, role, email, phone, url }: Contact): Item[] {
  const items = [
    { name, parent: role, url },
    { name: email!, url: `mailto:${email}` },
    // RFC 3966 allows every separator but spaces.
    { name: phone!, url: `tel:${phone}`.replaceAll(' ', '') },
  ];
  return items.filter((item) => item.name);
}
