import type { Article } from '../../src/model/article.js';
import { factsOf } from './facts.js';
import './floor.css';

export interface CardProps {
  article: Article;
}

/** The floor: what one would write by hand for this article and nothing else. */
export function Card({ article }: CardProps) {
  const { image, section, headline, url, summary, published, funders } = article;
  const { date, place, goal, goalTitle } = factsOf(article);
  return (
    <article className="card">
      <img
        className="card-image"
        src={image?.src}
        alt={image?.alt}
        width={1200}
        height={800}
        loading="lazy"
      />
      <p className="card-kicker">
        {section} <time dateTime={published}>{date}</time>
      </p>
      <h3 className="card-headline">
        <a href={url}>{headline}</a>
      </h3>
      <p className="card-summary">{summary}</p>
      <p className="card-place">{place}</p>
      <p className="card-funders">
        Funded by{' '}
        {funders.map((funder, index) => (
          <span key={funder.url}>
            {index > 0 && ' and '}
            <a href={funder.url}>{funder.name}</a>
          </span>
        ))}
      </p>
      <p className="card-goal" data-goal={goal}>
        <b>{goal}</b> {goalTitle}
      </p>
    </article>
  );
}
