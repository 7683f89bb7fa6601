/**
 * How much of an article is shown, and how large. Every variant shows status, publisher, dates and the linked headline.
 *
 * | variant | also shows | for |
 * |---|---|---|
 * | `lead` | all of `standard`, with a larger headline, and the picture's caption | the one story at the top of a page |
 * | `standard` | picture, standfirst, places, two names per role (the rest expand), goals | one story among others |
 * | `compact` | a small picture, the first place, goal numbers | sidebars and long lists |
 * | `headline` | nothing | lists of links, "more stories" |
 * | `full` | everything: the whole story, every name, project, authors, topics | the story's own page |
 */
export type ArticleVariant = keyof typeof parts;

/** The variants of a card: all but `full`, which in React is the component `ArticleStory`. */
export type ArticleCardVariant = Exclude<ArticleVariant, 'full'>;

/** The parts that a variant shows; a part that is not listed is not shown. */
export interface VariantParts {
  readonly goals?: boolean;
  readonly picture?: boolean;
  /** The caption of the picture, and both dates. */
  readonly caption?: boolean;
  /** Maximum length of the standfirst in characters, as far as whole sentences fit. */
  readonly standfirst?: number;
  /** Maximum number of names per organisation role; the rest expand. */
  readonly names?: number;
  /** Maximum number of places. */
  readonly places: number;
  /** The whole story, and with it project, authors and topics. */
  readonly body?: boolean;
}

const all = Number.POSITIVE_INFINITY;

const parts = {
  lead: { goals: true, picture: true, caption: true, standfirst: 320, names: 2, places: all },
  standard: { goals: true, picture: true, standfirst: 200, names: 2, places: all },
  compact: { goals: true, picture: true, places: 1 },
  headline: { places: 0 },
  full: { goals: true, picture: true, caption: true, standfirst: all, names: all, places: all, body: true },
} satisfies Record<string, VariantParts>;

export const variants = /* @__PURE__ */ Object.keys(parts) as ArticleVariant[];

export const cardVariants = /* @__PURE__ */ variants.filter(
  (variant): variant is ArticleCardVariant => variant !== 'full',
);

/** The variant of the cards of a list, which shows no whole stories: `standard` instead. */
export function listVariant(variant: ArticleVariant | undefined): ArticleCardVariant | undefined {
  return variant === 'full' ? undefined : variant;
}

/** The parts that a variant shows; those of `standard` for an unknown one, as untyped code may pass. */
export function partsOf(variant: ArticleVariant): VariantParts {
  return Object.hasOwn(parts, variant) ? parts[variant] : parts.standard;
}
