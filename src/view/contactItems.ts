import type { CardLocale } from '../i18n/locale.js';
import { ownOptions } from '../model/ownOptions.js';
import type { Contact } from '../model/releaseParts.js';
import { type ListItem, listItem } from './listItem.js';

/** Name with role, e-mail address and telephone number, as separate items; the last two are links. */
export function contactItems(contact: Contact, locale: CardLocale): ListItem[] {
  const { name, role, email, phone, url } = ownOptions(contact);
  const items = [listItem(name, url, locale)];
  items[0]!.detail = role;
  if (email) items.push(listItem(email, `mailto:${email}`, locale));
  // RFC 3966 allows every separator but spaces.
  if (phone) items.push(listItem(phone, `tel:${phone}`.replaceAll(' ', ''), locale));
  return items;
}
