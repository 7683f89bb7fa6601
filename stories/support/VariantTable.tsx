import { type ArticleVariant, partsOf, variants } from '../../src/view/variants.js';
import { Table } from './Table.js';

const purposes: Readonly<Record<ArticleVariant, readonly [purpose: string, shows: string]>> = {
  lead: ['the top story of a page', 'the same as `standard`, with a larger headline and image'],
  standard: [
    'a story in a list',
    `image, standfirst, places, goals; ${partsOf('standard').names} names per role, the others on demand`,
  ],
  compact: ['a sidebar, a long list', 'a small image, the first place, the goals by number'],
  headline: ['lists of links, “more stories”', 'publisher, section, date and headline'],
  full: [
    'the story’s own page',
    'everything; `story="folded"` collapses the story. In React, the component `ArticleStory`',
  ],
};

/** Which variant of a card for which purpose. */
export function VariantTable() {
  return (
    <Table
      head={['Variant', 'For', 'Shows']}
      rows={variants.map((variant) => [`\`${variant}\``, ...purposes[variant]])}
    />
  );
}
