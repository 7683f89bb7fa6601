import { type ArticleCardVariant, partsOf } from '../../view/variants.js';
import { cardRoot } from '../ArticleCard/ArticleCard.styles.js';

export interface PlaceholderCardProps {
  variant: ArticleCardVariant;
  hasPicture: boolean;
}

/** An empty card in place of one that is loading; the styles draw bars instead of text. */
export function placeholderCard({ variant, hasPicture }: PlaceholderCardProps) {
  const shown = partsOf(variant);
  return cardRoot({
    'data-variant': variant,
    'data-goals': shown.goals ? '' : undefined,
    children: (
      <>
        {hasPicture && shown.picture && <div className="nc-picture" />}
        <div className="nc-source" />
        <div className="nc-headline" />
        {shown.standfirst && <div className="nc-standfirst" />}
        {shown.places > 0 && <div className="nc-ledger" />}
      </>
    ),
  });
}
