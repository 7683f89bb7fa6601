import {
  ArticleCard,
  type ArticleCardProps,
  ArticleStory,
  type ArticleStoryProps,
} from '../../src/exports/index.js';
import type { ArticleVariant } from '../../src/view/variants.js';

interface InVariantProps
  extends Omit<ArticleCardProps, 'variant'>,
    Pick<ArticleStoryProps, 'story' | 'generatedAt'> {
  variant: ArticleVariant;
}

/** An article in any variant: as elements and static writers draw it, with the whole story in `full`. */
export function InVariant({ variant, opening, aiLabels, story, generatedAt, ...props }: InVariantProps) {
  return variant === 'full' ? (
    <ArticleStory {...props} story={story} generatedAt={generatedAt} />
  ) : (
    <ArticleCard {...props} variant={variant} opening={opening} aiLabels={aiLabels} />
  );
}
