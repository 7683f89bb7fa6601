import type { Block, Run } from '../../model/article.js';

/** The whole story. Blocks have no key of their own and never move, so their place is their key. */
export function articleBody(blocks: readonly Block[], Heading: 'h3' | 'h4' | 'h5' | 'h6') {
  return (
    <div className="nc-body">
      {blocks.map((block, index) => {
        switch (block.type) {
          case 'heading':
            return <Heading key={index}>{runs(block.content)}</Heading>;
          case 'list': {
            const List = block.ordered ? 'ol' : 'ul';
            return (
              <List key={index}>
                {block.items.map((item, place) => (
                  <li key={place}>{runs(item)}</li>
                ))}
              </List>
            );
          }
          case 'quote':
            return (
              <blockquote key={index}>
                {runs(block.content)}
                {block.source && (
                  <footer>
                    <bdi>{block.source}</bdi>
                  </footer>
                )}
              </blockquote>
            );
          default:
            return <p key={index}>{runs(block.content)}</p>;
        }
      })}
    </div>
  );
}

function runs(content: readonly Run[]) {
  return content.map(({ text, url }, index) =>
    url ? (
      <a key={index} href={url}>
        {text}
      </a>
    ) : (
      text
    ),
  );
}
