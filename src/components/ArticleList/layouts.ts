/**
 * `grid`: one column, two from 36em on and three from 56em on; the last row is always full. `stack`: one below the
 * other. `lead`: a grid whose first card takes a row of its own, as variant `lead`.
 */
export type ArticleListLayout = (typeof articleListLayouts)[number];

export const articleListLayouts = ['grid', 'stack', 'lead'] as const;
