import {
  ArticleCard,
  type ArticleCardProps,
  ArticleStory,
  type ArticleStoryProps,
} from '../../src/exports/index.js';
import type { ArticleVariant } from '../../src/view/variants.js';

export interface AnyCardProps
  extends Omit<ArticleCardProps, 'variant'>,
    Pick<ArticleStoryProps, 'story' | 'generatedAt'> {
  variant?: ArticleVariant | undefined;
}

/** A card or, with the variant `full`, the whole story, as elements and static HTML have it. */
export function AnyCard({ variant, story, generatedAt, opening, aiLabels, ...props }: AnyCardProps) {
  if (variant === 'full') return <ArticleStory {...props} story={story} generatedAt={generatedAt} />;
  return <ArticleCard {...props} variant={variant} opening={opening} aiLabels={aiLabels} />;
}
