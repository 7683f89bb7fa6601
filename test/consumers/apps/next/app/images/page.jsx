import { ArticleCard } from 'news-cards';
import { parseArticle } from 'news-cards/model';
import data from '../../article.json';
import { CardImage } from '../CardImage';

const { width, height, ...image } = data.image;

/** A picture with dimensions, and one without. */
export default function Page() {
  return [data, { ...data, image }].map((each, index) => {
    const { article } = parseArticle(each);
    return (
      <ArticleCard
        key={index}
        article={article}
        headingLevel={2}
        components={{ Image: CardImage }}
        priority={index === 0}
      />
    );
  });
}
