/**
 * How much a card shows, and how large. Every variant shows status, source line and the linked headline.
 *
 * | variant | also shows | for |
 * |---|---|---|
 * | `lead` | all of `standard`, with a larger headline and picture | the one story at the top of a page |
 * | `standard` | picture, standfirst, places, two names per role (the rest expand), goals | one story among others |
 * | `compact` | a small picture at the start, the first place, goal numbers | sidebars and long lists |
 * | `headline` | nothing | lists of links, "more stories" |
 * | `full` | everything: the whole story, every name, project, authors, topics | the story's own page |
 */
export type ArticleCardVariant = (typeof variants)[number];

export const variants = ['lead', 'standard', 'compact', 'headline', 'full'] as const;
