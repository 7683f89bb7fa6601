import type { Block, Run } from '../../model/article.js';
import { headingTag } from './Headline.js';

/** The whole story. Blocks have no key of their own and never move, so their place is their key. */
export function Body({ blocks, headingLevel }: { blocks: Block[]; headingLevel: number }) {
  const Heading = headingTag(headingLevel);
  return (
    <div className="nc-body">
      {blocks.map((block, index) => {
        const key = `${index}`;
        switch (block.type) {
          case 'heading':
            return <Heading key={key}>{runs(block.content)}</Heading>;
          case 'list': {
            const List = block.ordered ? 'ol' : 'ul';
            return (
              <List key={key}>
                {block.items.map((item, place) => (
                  <li key={`${place}`}>{runs(item)}</li>
                ))}
              </List>
            );
          }
          case 'quote':
            return (
              <blockquote key={key}>
                <p>{runs(block.content)}</p>
                {block.source && (
                  <footer>
                    <bdi>{block.source}</bdi>
                  </footer>
                )}
              </blockquote>
            );
          default:
            return <p key={key}>{runs(block.content)}</p>;
        }
      })}
    </div>
  );
}

function runs(content: readonly Run[]) {
  return content.map(({ text, url }, index) =>
    url ? (
      <a key={`${index}`} className="nc-inner-link" href={url}>
        {text}
      </a>
    ) : (
      text
    ),
  );
}
