/** Phrases by meaning, split at `|` and line ends. Where their order counts, other spellings stand behind ` / `. */
export interface GoalPhrases {
  /** The goals by their own name: a number behind one is the number of a goal. */
  readonly strong: string;
  /** Any goal: the number behind one needs another sign that an SDG is meant. */
  readonly weak: string;
  /** Targets: a code such as 8.7 follows. */
  readonly target: string;
  /** By which a text shows that it speaks of the SDGs. */
  readonly context: string;
  /** Behind a goal, who set it: "Goal 5 of the *United Nations*". */
  readonly owners: string;
  /** Between a goal's name and its number, and between two numbers: "number", "in particular". */
  readonly gap: string;
  readonly and: string;
  /** Between the first and the last of several goals: "to". */
  readonly range: string;
  /** Behind a number, what it counts or measures. */
  readonly units: string;
  /** One to seventeen, in order. */
  readonly cardinals: string;
  readonly ordinals: string;
  /** Behind a number in digits, making it an ordinal: "th". */
  readonly endings: string;
  /** Before a title: "on", "dedicated to". */
  readonly titleLeads: string;
  /** Words of lines that do nothing but name goals: "related". */
  readonly line: string;
  /** At the start of a line of keywords. */
  readonly tags: string;
  /** Before or behind a word for any goal that is not an SDG: "strategic". */
  readonly others: string;
  /** Behind such a goal, before the name of whose it is. */
  readonly of: string;
  /** Before a goal that is not claimed, with nothing but `links` between: "not". */
  readonly denials: string;
  readonly links: string;
  /** A denial and the word before it, which deny something else: "ne se *limite pas* à". */
  readonly exempt: string;
  /** Behind a goal that is not claimed: "is not covered". */
  readonly deniedBy: string;
  /** Of each goal its titles, the UN's first: a line a goal. */
  readonly titles: string;
}

/** How a language names the goals. Words are compared without case, accents and spelling variants. */
export interface GoalTable {
  readonly phrases: GoalPhrases;
  /** Whether a capital tells a goal of the UN from any other. */
  readonly capitals: boolean;
  /** What makes the number behind it an ordinal. */
  readonly ordinalSign: string;
  /** Letters of targets, each behind its Latin one: "bб". */
  readonly letters: string;
  /** Whether a target may be written with a dash: 8-7. */
  readonly dashed: boolean;
  /** Letters that may be written before a word without a space; the first is "and". */
  readonly prefixes: string;
  /** Characters that are compared as another: "標标". */
  readonly variants: string;
}

/** What every language has. */
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

/** For a language without a table: the names of the goals in all others. */
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
