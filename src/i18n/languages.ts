/** Languages with locale strings. Each has a folder here of that name, and a locale of that name in its `locale.ts`. */
export const languages = ['en', 'fr', 'es', 'ar', 'ru', 'zh'] as const;

export type Language = (typeof languages)[number];
