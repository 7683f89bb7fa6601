import { Card as Box, CardBody, CardFooter, CardHeader, CardMedia } from '@trussworks/react-uswds';
import '@trussworks/react-uswds/lib/index.css';
import '@uswds/uswds/css/uswds.min.css';
import { factsOf } from '../cards/facts.ts';

export function Card({ article }) {
  const { image, section, headline, url, summary, published, funders } = article;
  const { date, place, goal, goalTitle } = factsOf(article);
  return (
    <Box>
      <CardMedia>
        <img src={image.src} alt={image.alt} width={1200} height={800} loading="lazy" />
      </CardMedia>
      <CardHeader>
        {section} <time dateTime={published}>{date}</time>
        <h3 className="usa-card__heading">
          <a href={url}>{headline}</a>
        </h3>
      </CardHeader>
      <CardBody>
        <p>{summary}</p>
        <p>{place}</p>
      </CardBody>
      <CardFooter>
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
