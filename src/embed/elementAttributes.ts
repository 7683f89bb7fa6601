import type { ArticleCardProps } from '../components/ArticleCard/ArticleCard.js';
import type { Locale } from '../i18n/locale.js';

/** Choices that `<news-card>` and `<news-card-list>` have in common. */
interface ElementChoices extends Pick<ArticleCardProps, 'variant' | 'headingLevel'> {
  readonly src?: string | undefined;
  readonly colorScheme?: 'light' | 'dark' | undefined;
  readonly locale?: Pick<Locale, 'language'> | undefined;
}

/** The attributes by which an element's script draws a card with these choices. */
export function elementAttributes({ src, variant, headingLevel, colorScheme, locale }: ElementChoices) {
  return {
    src,
    variant,
    'heading-level': headingLevel,
    'color-scheme': colorScheme,
    locale: locale?.language,
  };
}
