/**
 * How much a card shows, and how large. Each shows status, source line, and the headline with its link.
 *
 * | variant | shows beside these | for |
 * |---|---|---|
 * | `lead` | all that `standard` shows, with a larger headline and picture | the one story that opens a page |
 * | `standard` | picture, standfirst, places, two names of each role, the others on demand, goals | a story among others |
 * | `compact` | a small picture at the start, the first place, the goals by number | a side column, a list of many |
 * | `headline` | nothing | lists of links, "more stories" |
 * | `full` | everything: the whole story, every name, project, authors, topics | the story's own page |
 */
export type ArticleCardVariant = (typeof variants)[number];

export const variants = ['lead', 'standard', 'compact', 'headline', 'full'] as const;
