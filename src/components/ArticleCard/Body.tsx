import type { Block, Run } from '../../model/article.js';
import { headingTag } from './Headline.js';

/** The whole story. Blocks have no key of their own and never move, so their place is their key. */
export function Body({ blocks, headingLevel }: { blocks: Block[]; headingLevel: number }) {
  return (
    <div className="nc-body">
      {blocks.map((block, place) => {
        const Tag = tagOf(block, headingLevel);
        return (
          <Tag key={place}>
            {block.type === 'list' ? (
              block.items.map((item, index) => <li key={index}>{runs(item)}</li>)
            ) : (
              <>
                {runs(block.content)}
                {block.type === 'quote' && block.source && (
                  <footer>
                    <bdi>{block.source}</bdi>
                  </footer>
                )}
              </>
            )}
          </Tag>
        );
      })}
    </div>
  );
}

function tagOf(block: Block, headingLevel: number) {
  if (block.type === 'list') return block.ordered ? 'ol' : 'ul';
  if (block.type === 'heading') return headingTag(headingLevel);
  return block.type === 'quote' ? 'blockquote' : 'p';
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
