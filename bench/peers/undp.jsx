import {
  Card as Box,
  CardDescription,
  CardFooter,
  CardImage,
  CardTag,
  CardTitle,
} from '@undp/design-system-react/Card';
import '@undp/design-system-react/style.css';
import { factsOf } from '../cards/facts.ts';

export function Card({ article }) {
  const { image, section, headline, url, summary, published, funders } = article;
  const { date, place, goal, goalTitle } = factsOf(article);
  return (
    <Box>
      <CardImage src={image.src} alt={image.alt} width={1200} height={800} loading="lazy" />
      <CardTag>
        {section} <time dateTime={published}>{date}</time>
      </CardTag>
      <CardTitle>
        <a href={url}>{headline}</a>
      </CardTitle>
      <CardDescription>{summary}</CardDescription>
      <CardFooter>
        <span>{place}</span>
        {funders.map((funder) => (
          <a key={funder.url} href={funder.url}>
            {funder.name}
          </a>
        ))}
        <span>
          <b>{goal}</b> {goalTitle}
        </span>
      </CardFooter>
    </Box>
  );
}
