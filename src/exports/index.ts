export {
  ArticleCard,
  type ArticleCardProps,
  type HeadingLevel,
} from '../components/ArticleCard/ArticleCard.js';
export type { ArticleCardVariant } from '../components/ArticleCard/ArticleCard.view.js';
export { FunderList, type FunderListProps } from '../components/FunderList/FunderList.js';
export type { ImageSlotProps, LinkSlotProps, Slots } from '../components/internal/slots.js';
export { LocationTag, type LocationTagProps } from '../components/LocationTag/LocationTag.js';
export { SdgBadge, type SdgBadgeProps } from '../components/SdgBadge/SdgBadge.js';
export type { Locale, PluralForms } from '../i18n/locale.js';
export type { Article } from '../model/article.js';
