/**
 * `grid`: as many columns of 18em and more as there is room for, cards of a row equally high. `stack`: one below the
 * other. `lead`: a grid whose first card takes a row of its own, as variant `lead`.
 */
export type ArticleListLayout = (typeof articleListLayouts)[number];

export const articleListLayouts = ['grid', 'stack', 'lead'] as const;
