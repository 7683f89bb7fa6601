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
export type ArticleCardVariant = keyof typeof parts;

/** The parts that a variant shows; a part that is not listed is not shown. */
export interface VariantParts {
  readonly goals?: boolean;
  readonly picture?: boolean;
  /** Also the caption of the picture, and the date of the last change beside the first date. */
  readonly standfirst?: boolean;
  /** Maximum number of names per organisation role; the rest expand. */
  readonly names?: number;
  /** Maximum number of places. */
  readonly places: number;
  /** The whole story, and with it project, authors and topics. */
  readonly body?: boolean;
}

const standard: VariantParts = {
  goals: true,
  picture: true,
  standfirst: true,
  names: 2,
  places: Number.POSITIVE_INFINITY,
};

const parts = {
  lead: standard,
  standard,
  compact: { goals: true, picture: true, places: 1 },
  headline: { places: 0 },
  full: { ...standard, body: true, names: Number.POSITIVE_INFINITY },
} satisfies Record<string, VariantParts>;

export const variants = /* @__PURE__ */ Object.keys(parts) as ArticleCardVariant[];

/** The parts that a variant shows; those of `standard` for an unknown one, as untyped code may pass. */
export function partsOf(variant: ArticleCardVariant): VariantParts {
  return parts[variant] ?? standard;
}
