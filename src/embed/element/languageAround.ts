import { en } from '../../i18n/en/locale.js';
import type { Locale } from '../../i18n/locale.js';

const others: Readonly<Record<string, () => Promise<Locale>>> = {
  fr: async () => (await import('../../i18n/fr/locale.js')).fr,
  es: async () => (await import('../../i18n/es/locale.js')).es,
  ar: async () => (await import('../../i18n/ar/locale.js')).ar,
  ru: async () => (await import('../../i18n/ru/locale.js')).ru,
  zh: async () => (await import('../../i18n/zh/locale.js')).zh,
};

/**
 * The words for a BCP 47 tag: those of its language (`fr-CA` is French), loaded when first asked for; English, which is
 * always there, for all others. Rejects when they cannot be loaded.
 */
export async function loadLocale(tag: string): Promise<Locale> {
  const language = tag.split('-', 1)[0]!.toLowerCase();
  return Object.hasOwn(others, language) ? others[language]!() : en;
}

/** The language around an element, as the page says it: the nearest `lang`, also outside of shadow roots around it. */
export function languageAround(element: Element): string {
  const holder = element.closest('[lang]');
  if (holder) return holder.getAttribute('lang')!;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? languageAround(root.host) : '';
}
