/**
 * How much a card shows, and how large. Each shows status, kicker, headline with its link, and dates.
 *
 * | variant | shows beside these | for |
 * |---|---|---|
 * | `lead` | all that `standard` shows, with a larger headline and picture | the one story that opens a page |
 * | `standard` | picture, standfirst, dateline, places, goals, three names of each role, the others on demand | a story among others |
 * | `compact` | a small picture at the side, dateline and places; the goals as colours only | a side column, a list of many |
 * | `headline` | nothing | lists of links, "more stories" |
 * | `full` | everything: the whole story, every name, project, publisher, authors, topics | the story's own page |
 */
export type ArticleCardVariant = (typeof variants)[number];

export const variants = ['lead', 'standard', 'compact', 'headline', 'full'] as const;
