import type { Block, List, Run } from '../../model/article.js';
import { isDateline } from '../../model/placeDateline.js';
import type { StoryView } from '../../view/storyView.js';
import { headingTag } from '../internal/article/headingTag.js';

export interface ArticleBodyProps {
  view: StoryView;
  /** Level of headings inside the story. */
  headingLevel: number;
}

/** The full story, open or in a disclosure. */
export function articleBody({ view, headingLevel }: ArticleBodyProps) {
  if (view.body.length === 0) return undefined;
  const Heading = headingTag(headingLevel);
  // Blocks have no id and never move, so the index is the key.
  const body = (
    <div className="nc-body">
      {view.body.map((each, index) =>
        each.type === 'heading' ? <Heading key={index}>{runs(each.content)}</Heading> : block(each, index),
      )}
    </div>
  );
  if (!view.readStory) return body;
  return (
    <details className="nc-folded">
      <summary {...view.localeAttributes}>{view.readStory}</summary>
      {body}
    </details>
  );
}

function block(block: Exclude<Block, { type: 'heading' }>, key: number) {
  switch (block.type) {
    case 'list':
      return list(block, key);
    case 'quote':
      return (
        <blockquote key={key}>
          {runs(block.content)}
          {/* Keeps the words apart where a sanitiser strips the footer. */}
          {block.source && ' '}
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
}

function list({ ordered, items }: List, key: number) {
  const Tag = ordered ? 'ol' : 'ul';
  return (
    <Tag key={key}>
      {items.map((item, index) => (
        <li key={index}>{runs(item)}</li>
      ))}
    </Tag>
  );
}

function runs(content: readonly Run[]) {
  return content.map((run, index) => {
    const { text, url } = run;
    if (isDateline(run)) {
      return (
        <bdi key={index} className="nc-dateline">
          {text}
        </bdi>
      );
    }
    return url ? (
      <a key={index} href={url}>
        {text}
      </a>
    ) : (
      text
    );
  });
}
