export { ArticleCard, type ArticleCardProps } from '../components/ArticleCard/ArticleCard.js';
export type { HeadingLevel } from '../components/ArticleCard/headingTag.js';
export { ArticleList, type ArticleListProps } from '../components/ArticleList/ArticleList.js';
export type { ArticleListLayout } from '../components/ArticleList/layouts.js';
export type { AiIconSlotProps, ImageSlotProps, LinkSlotProps, Slots } from '../components/internal/slots.js';
export type { AiLabelMode } from '../view/aiLabels.js';
export type { CardOpening } from '../view/cardOpening.js';
export type { ArticleCardVariant } from '../view/variants.js';
