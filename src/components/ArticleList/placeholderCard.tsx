import { ArticleCardRoot } from '../ArticleCard/ArticleCard.styles.js';
import type { ArticleCardVariant } from '../ArticleCard/variants.js';

export interface PlaceholderCardProps {
  variant: ArticleCardVariant;
  hasPicture: boolean;
}

/** An empty card in place of one that is loading; the styles draw bars instead of text. */
export function placeholderCard({ variant, hasPicture }: PlaceholderCardProps) {
  const isBrief = variant === 'compact' || variant === 'headline';
  const picture = hasPicture && variant !== 'headline' && <div className="nc-picture" />;
  return (
    <ArticleCardRoot data-variant={variant} data-picture={picture ? '' : undefined}>
      <div className="nc-layout">
        {picture}
        <div className="nc-source" />
        <div className="nc-headline" />
        {!isBrief && <div className="nc-summary" />}
        {variant !== 'headline' && <div className="nc-places" />}
        {!isBrief && <div className="nc-roles" />}
      </div>
    </ArticleCardRoot>
  );
}
