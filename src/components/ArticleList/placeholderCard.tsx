import type { Locale } from '../../i18n/locale.js';
import type { Article } from '../../model/article.js';
import { ArticleCard } from '../ArticleCard/ArticleCard.js';
import type { HeadingLevel } from '../ArticleCard/headingTag.js';
import type { ArticleCardVariant } from '../ArticleCard/variants.js';
import { placeholderArticle, placeholderWords } from './ArticleList.view.js';

/**
 * A card in the place of one that is loading. It is a card, so it is as large as one, whatever the theme, and as large as
 * those that are there.
 */
export function placeholderCard(
  articles: readonly Article[],
  locale: Locale,
  headingLevel: HeadingLevel | undefined,
  variant: ArticleCardVariant,
) {
  return (
    <ArticleCard
      article={placeholderArticle(articles)}
      locale={placeholderWords(locale)}
      headingLevel={headingLevel}
      variant={variant}
      components={noPicture}
    />
  );
}

// The frame of a picture, without one.
const noPicture = { Image: () => null };
