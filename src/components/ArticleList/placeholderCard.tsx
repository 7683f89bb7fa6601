import { ArticleCardRoot } from '../ArticleCard/ArticleCard.styles.js';
import type { ArticleCardVariant } from '../ArticleCard/variants.js';

export interface PlaceholderCardProps {
  variant: ArticleCardVariant;
  hasPicture: boolean;
}

/** A card without text, in the place of one that is loading: the styles draw bars where the lines will be. */
export function placeholderCard({ variant, hasPicture }: PlaceholderCardProps) {
  const picture = hasPicture && variant !== 'headline' && (
    <div className="nc-picture">
      <div className="nc-frame" />
    </div>
  );
  return (
    <ArticleCardRoot data-variant={variant}>
      <div className="nc-layout" data-beside={picture && variant !== 'full' ? 'picture' : undefined}>
        {picture}
        {placeholderContent(variant)}
      </div>
    </ArticleCardRoot>
  );
}

function placeholderContent(variant: ArticleCardVariant) {
  const brief = variant === 'compact' || variant === 'headline';
  return (
    <div className="nc-content">
      <div className="nc-story">
        <div className="nc-kicker" />
        <div className="nc-headline" />
        {!brief && <div className="nc-summary" />}
        {variant !== 'headline' && <div className="nc-meta" />}
      </div>
      {!brief && <div className="nc-roles" />}
    </div>
  );
}
