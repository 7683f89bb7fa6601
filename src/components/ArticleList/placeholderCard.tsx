import { type ArticleCardVariant, partsOf } from '../../view/variants.js';
import { ArticleCardRoot } from '../ArticleCard/ArticleCard.styles.js';

export interface PlaceholderCardProps {
  variant: ArticleCardVariant;
  hasPicture: boolean;
}

/** An empty card in place of one that is loading; the styles draw bars instead of text. */
export function placeholderCard({ variant, hasPicture }: PlaceholderCardProps) {
  const shown = partsOf(variant);
  const picture = hasPicture && shown.picture && <div className="nc-picture" />;
  return (
    <ArticleCardRoot data-variant={variant} data-picture={picture ? '' : undefined}>
      <div className="nc-layout">
        {picture}
        <div className="nc-source" />
        <div className="nc-headline" />
        {shown.standfirst && <div className="nc-summary" />}
        {shown.places > 0 && <div className="nc-places" />}
        {shown.names ? <div className="nc-roles" /> : undefined}
      </div>
    </ArticleCardRoot>
  );
}
