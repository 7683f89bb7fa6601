/** Phrases by meaning, separated by `|` or line ends. In lists whose order matters, alternative spellings follow ` / `. */
export interface GoalPhrases {
  /** Unambiguous names of the SDGs: a number after one is the number of a goal. */
  readonly strong: string;
  /** Words for any goal: the number after one needs another sign that an SDG is meant. */
  readonly weak: string;
  /** Words for targets, before a code such as 8.7. */
  readonly target: string;
  /** Phrases that show that a text is about the SDGs. */
  readonly context: string;
  /** After a goal, who set it: "Goal 5 of the *United Nations*". */
  readonly owners: string;
  /** Between a goal's name and its number, and between two numbers: "number", "in particular". */
  readonly gap: string;
  readonly and: string;
  /** Between the first and the last goal of a range: "to". */
  readonly range: string;
  /** After a number, what it counts or measures. */
  readonly units: string;
  /** One to seventeen, in order. */
  readonly cardinals: string;
  readonly ordinals: string;
  /** After digits, making them an ordinal: "th". */
  readonly endings: string;
  /** Before a title: "on", "dedicated to". */
  readonly titleLeads: string;
  /** Other words in lines that only list goals: "related". */
  readonly line: string;
  /** At the start of a line of keywords. */
  readonly tags: string;
  /** Before or after a word for a goal that is not an SDG: "strategic". */
  readonly others: string;
  /** After such a goal, before the name of its owner. */
  readonly of: string;
  /** Before a goal that is not claimed, with only `links` between: "not". */
  readonly denials: string;
  readonly links: string;
  /** A denial together with the word before it that denies something else: "ne se *limite pas* à". */
  readonly exempt: string;
  /** After a goal that is not claimed: "is not covered". */
  readonly deniedBy: string;
  /** The titles of each goal, the UN's first; one line per goal. */
  readonly titles: string;
}

/** How a language names the goals. Comparison ignores case, accents and spelling variants. */
export interface GoalTable {
  readonly phrases: GoalPhrases;
  /** Whether a capital distinguishes a goal of the UN from other goals. */
  readonly capitals: boolean;
  /** A sign that makes the number after it an ordinal. */
  readonly ordinalSign: string;
  /** Letters of targets, each after its Latin equivalent: "bб". */
  readonly letters: string;
  /** Whether a target may be written with a dash: 8-7. */
  readonly dashed: boolean;
  /** Letters that may be prefixed to a word without a space; the first is "and". */
  readonly prefixes: string;
  /** Pairs of characters, the first of which replaces the second in comparisons: "標标". */
  readonly variants: string;
}

/** Common to all languages. */
export const neutral: GoalTable = {
  phrases: {
    strong: `
      SDG | SDGs | SDG target | SDG targets | SDG goal | SDG goals | Sustainable Development Goal
      Sustainable Development Goals
    `,
    weak: '',
    target: '',
    context: '',
    owners: '',
    gap: 'n° | nº | no. | nos. | n.',
    and: '& | +',
    range: '',
    units: '% | ％ | ‰ | ℃ | ° C | € | $ | km | kg',
    cardinals: '',
    ordinals: '',
    endings: '',
    titleLeads: '',
    line: '',
    tags: '',
    others: '',
    of: '',
    denials: '',
    links: '',
    exempt: '',
    deniedBy: '',
    titles: '',
  },
  capitals: false,
  ordinalSign: '',
  letters: 'aa bb cc dd',
  dashed: false,
  prefixes: '',
  variants: '',
};

/** For a language without a table: the names of the goals in all other languages. */
export const unknown: GoalTable = {
  ...neutral,
  phrases: {
    ...neutral.phrases,
    strong: `
      ODD | Objectif de développement durable | Objectifs de développement durable
      ODS | Objetivo de Desarrollo Sostenible | Objetivos de Desarrollo Sostenible
      ЦУР | Цель устойчивого развития | Цели устойчивого развития
      可持续发展目标 | هدف التنمية المستدامة | أهداف التنمية المستدامة
    `,
  },
};
