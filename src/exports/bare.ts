export { ArticleCard, type ArticleCardProps } from '../components/ArticleCard/ArticleCard.js';
export { ArticleList, type ArticleListProps } from '../components/ArticleList/ArticleList.js';
export { ArticleStory, type ArticleStoryProps } from '../components/ArticleStory/ArticleStory.js';
export type { HeadingLevel } from '../components/internal/article/headingTag.js';
export type { AiIconSlotProps, ImageSlotProps, LinkSlotProps, Slots } from '../components/internal/slots.js';
export type { AiLabelMode } from '../view/aiLabels.js';
export type { ArticleListLayout } from '../view/articleList.js';
export type { CardOpening } from '../view/articleView.js';
export type { ArticleCardVariant } from '../view/variants.js';
