import type { Locale } from '../../i18n/locale.js';
import { ArticleCard, type HeadingLevel } from '../ArticleCard/ArticleCard.js';
import type { ArticleCardVariant } from '../ArticleCard/ArticleCard.view.js';
import { placeholderArticle } from './ArticleList.view.js';

/** A card in the place of one that is loading. It is a card, so it is as large as one, whatever the theme. */
export function placeholderCard(
  locale: Locale,
  headingLevel: HeadingLevel | undefined,
  variant: ArticleCardVariant,
  withPicture: boolean,
) {
  return (
    <ArticleCard
      article={placeholderArticle(locale.language, withPicture)}
      locale={locale}
      headingLevel={headingLevel}
      variant={variant}
      components={noPicture}
    />
  );
}

// The frame of a picture, without one.
const noPicture = { Image: () => null };
