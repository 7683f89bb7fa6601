import { displayName, fill, formatNumber } from '../i18n/format.js';
import type { CardLocale, StoryLocale } from '../i18n/locale.js';
import type { Author } from '../model/article.js';
import { licenseName, licenseUrl } from '../model/license.js';
import { ownOptions } from '../model/ownOptions.js';
import type {
  Attachment,
  Contact,
  Disclosure,
  Media,
  Policies,
  TranslationSource,
} from '../model/releaseTypes.js';
import type { VisibleArticle } from '../model/visibleArticle.js';
import { type AiLabel, aiLabel } from './aiLabels.js';
import type { DateView } from './dateView.js';
import { languageAttributes } from './languageAttributes.js';
import { type ListItem, listItem, withAcronym } from './listItem.js';

type LabelledItems = [label: string, items: readonly ListItem[] | undefined];

/** Formats a date. */
export type ReleaseDate = (date: string | undefined) => DateView | undefined;

/**
 * Who reviewed what AI was used for: the text, the picture, translations. Every part except the text is named. Shown where all uses of AI
 * are labelled and there is room for names.
 */
export function reviewerList(article: VisibleArticle, locale: CardLocale, date: ReleaseDate): LabelledItems {
  const { disclosure, image, translatedFrom, translations = [] } = article;
  const reviewer = (own?: Disclosure, part?: AiLabel['part'], language?: string): ListItem | [] =>
    own?.reviewedBy
      ? {
          ...listItem(own.reviewedBy, undefined, locale),
          detail: language && nameOf(language),
          localeDetails: [part && aiLabel(part, own, locale, true)?.text, date(own.reviewed)?.text].filter(
            (text) => !!text,
          ) as string[],
        }
      : [];
  return [
    locale.reviewer,
    [
      reviewer(disclosure),
      reviewer(image?.disclosure, 'image'),
      reviewer(translatedFrom?.disclosure, 'translation'),
      ...translations.map((one) => reviewer(one.disclosure, 'translation', one.language)),
    ].flat(),
  ];
}

/** What follows the organisations where the whole story is shown, each with its label; some are empty. */
export function releaseLists(
  article: VisibleArticle,
  locale: StoryLocale,
  date: ReleaseDate,
): LabelledItems[] {
  const { project, authors, topics, glide, media, attachments, translations, translatedFrom, contacts } =
    article;
  const { license, republication, publisher, funders } = article;
  const item = (text: string, url?: string, more?: Partial<ListItem>) => ({
    ...listItem(text, url, locale),
    ...more,
  });
  const namedItem = (thing: Author) => {
    const { name, url } = ownOptions(thing);
    return item(name, url);
  };
  const localeAttributes = languageAttributes(locale.language, article.language);
  const languageItem = ({ language, url, disclosure }: TranslationSource) => {
    const label = aiLabel('translation', disclosure, locale, true);
    return item(nameOf(language), url, {
      language: languageAttributes(language),
      localeDetails: label ? [label.text] : [],
    });
  };
  const [kind = '', ...details] = media ? mediaParts(media, locale) : [];
  return [
    [locale.project, project && [namedItem(project)]],
    [locale.authors, authors.map(namedItem)],
    [locale.topics, topics.map((text) => item(text))],
    [locale.disaster, glide ? [item(glide)] : []],
    reviewerList(article, locale, date),
    [
      kind,
      media && [
        item(details.join(locale.separator) || `${media.url}`.split('/')[2] || kind, media.url, {
          localeAttributes,
        }),
      ],
    ],
    [
      locale.attachments,
      attachments?.map((file) => item(withAcronym(file.name, fileDetails(file, locale), locale), file.url)),
    ],
    [locale.translatedFrom, translatedFrom && [languageItem(translatedFrom)]],
    [locale.translations, translations?.map(languageItem)],
    [
      locale.rights,
      [
        license ? item(licenseName(license), licenseUrl(license)) : [],
        republication
          ? item(locale.republication[republication.permission], republication.url, {
              localeAttributes,
              detail: republication.note,
            })
          : [],
      ].flat(),
    ],
    [
      locale.disclaimer,
      [...new Set(funders.map((funder) => ownOptions(funder).disclaimer))].flatMap((text) =>
        text ? item(text) : [],
      ),
    ],
    [locale.contacts, contacts?.flatMap((contact) => contactItems(contact, locale))],
    [
      locale.policies,
      Object.entries(publisher?.policies ?? {}).flatMap(([name, url]) =>
        url ? item(locale.policy[name as keyof Policies], url, { localeAttributes }) : [],
      ),
    ],
  ];
}

/** "Video", "2 min", "captions". */
export function mediaParts({ kind, seconds, captions, transcript }: Media, locale: CardLocale): string[] {
  const minutes = seconds && formatNumber(Math.max(1, Math.round(seconds / 60)), locale.formatLanguage, {});
  return [
    locale.media[kind],
    minutes ? fill(locale.mediaLength, { minutes }) : '',
    captions ? locale.captions : '',
    transcript ? locale.transcript : '',
  ].filter((text) => text);
}

/** The name of a language in that language. */
function nameOf(language: string): string {
  return displayName('language', language, language);
}

/** Name with role, e-mail address and telephone number, as separate items; the last two are links. */
function contactItems(contact: Contact, locale: CardLocale): ListItem[] {
  const { name, role, email, phone, url } = ownOptions(contact);
  const items = [listItem(name, url, locale)];
  items[0]!.detail = role;
  if (email) items.push(listItem(email, `mailto:${email}`, locale));
  // RFC 3966 allows every separator but spaces.
  if (phone) items.push(listItem(phone, `tel:${phone}`.replaceAll(' ', ''), locale));
  return items;
}

/** "PDF, 2.4 MB"; empty if neither is known. Long media types have no short name. */
function fileDetails({ mediaType, bytes }: Attachment, locale: CardLocale): string {
  const details = [mediaType?.match(/\/(\w{2,4})$/)?.[1]?.toUpperCase()];
  if (bytes) {
    const [unit, size] = bytes < 1e6 ? (['kilobyte', 1e3] as const) : (['megabyte', 1e6] as const);
    const options = { style: 'unit', unit, maximumSignificantDigits: 2 } as const;
    details.push(formatNumber(bytes / size, locale.formatLanguage, options));
  }
  return details.filter(Boolean).join(locale.separator);
}
