/**
 * `grid`: one column, two from 36em and three from 56em; the last row is always full. `stack`: one column. `lead`: a grid
 * whose first card has the variant `lead` and spans the first row.
 */
export type ArticleListLayout = (typeof articleListLayouts)[number];

export const articleListLayouts = ['grid', 'stack', 'lead'] as const;
