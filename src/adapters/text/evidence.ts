/**
 * The rule that found a value. Stable: a new rule may come with any release, a name does not change its meaning.
 *
 * | rule | found |
 * |---|---|
 * | `section-line`, `scope-line` | a lone line, or part of one, at the top: "News", "Local" |
 * | `headline-line` | the first line that is neither of those, nor a date or a navigation word |
 * | `first-sentence` | headline of a text without one |
 * | `standfirst` | a short text between headline and dateline |
 * | `paragraph`, `heading` | a block of text, an item of a list; a short line of its own between them |
 * | `date-line` | a lone line with day, month and year |
 * | `dateline` | "Amman (IOM), 3 May 2016 –" before the first words |
 * | `dateline-agency`, `headline-agency`, `headline-acronym` | publisher: in the dateline's brackets; a known body, or an acronym the text goes on about, first in the headline |
 * | `letterhead-or-contacts`, `first-subject` | publisher: an organisation named there and in the story; what the first sentence begins with |
 * | `funded-by`, `funding-from`, `generous-support`, `supported-by`, `gives-money`, `funded-compound`, `funder-label` | who paid: by the words that say so; the country's own government, or an adviser, does not pass for `supported-by` |
 * | `in-collaboration-with`, `implemented-by`, `partner-label` | who carried it out |
 * | `attended-by`, `participants-from` | who took part |
 * | `weighed-words` | who paid, carried it out or took part: by all the words around the name, weighed as labelled texts teach |
 * | `acronym-in-brackets`, `parent-after-slash` | "Unit (ABC) / Directorate" |
 * | `country-in-name`, `country-beside-name` | "Canadian …", "… of Japan"; "…, Japan", "Japan’s …" |
 * | `project-phrase`, `project-subject`, `project-quoted`, `project-named` | "as part of the X Project"; "The X Project is funded by …"; the “X” project; the project X |
 * | `kind-before-name`, `kind-after-name` | "province of X"; "X camp" |
 * | `place-with-country`, `city-as-place`, `dateline-place` | "in X, Country"; "in Amman"; a dateline's city in the story's own country |
 * | `named-place` | "in X", where X is in the headline or the dateline too, or said so twice |
 * | `country-as-place`, `country-of-agency`, `country-owns-place` | "in Jordan"; "IOM Jordan"; "Jordan’s X Province" |
 * | `only-country` | the country of a place, from the one country in which the story is said to be |
 * | `country-of-body` | where none is said: the country of the publisher, the letterhead, the public bodies, the dateline's capital |
 * | `goal`, `goal-with-title`, `target` | "SDG 10"; "Goal 10: Reduced Inequalities"; "target 10.7" |
 */
export type EvidenceRule =
  | 'section-line'
  | 'scope-line'
  | 'headline-line'
  | 'first-sentence'
  | 'standfirst'
  | 'paragraph'
  | 'heading'
  | 'date-line'
  | 'dateline'
  | 'dateline-agency'
  | 'headline-agency'
  | 'headline-acronym'
  | 'letterhead-or-contacts'
  | 'first-subject'
  | FunderRule
  | PartnerRule
  | ParticipantRule
  | 'weighed-words'
  | 'acronym-in-brackets'
  | 'parent-after-slash'
  | 'country-in-name'
  | 'country-beside-name'
  | 'project-phrase'
  | 'project-subject'
  | 'project-quoted'
  | 'project-named'
  | 'kind-before-name'
  | 'kind-after-name'
  | 'place-with-country'
  | 'city-as-place'
  | 'dateline-place'
  | 'named-place'
  | 'country-as-place'
  | 'country-of-agency'
  | 'country-owns-place'
  | 'only-country'
  | 'country-of-body'
  | 'goal'
  | 'goal-with-title'
  | 'target';

export type FunderRule =
  | 'funded-by'
  | 'funding-from'
  | 'generous-support'
  | 'supported-by'
  | 'gives-money'
  | 'funded-compound'
  | 'funder-label';
export type PartnerRule = 'in-collaboration-with' | 'implemented-by' | 'partner-label';
export type ParticipantRule = 'attended-by' | 'participants-from';

/** Where in the input a value of an article comes from. */
export interface Evidence {
  /** The value, from the article: `headline`, `body[3]`, `body[4].items[0]`, `funders[1].country`, `sdgs[0].targets[1]`. */
  readonly path: string;
  /** First UTF-16 code unit of the words in the input. */
  readonly start: number;
  /** The code unit after the last. */
  readonly end: number;
  readonly rule: EvidenceRule;
  /** Whether the text says so, or the rule only takes it to; see {@link Confidence}. */
  readonly confidence: Confidence;
  /**
   * For an item of a list that shares its first noun ("Ministries of Interior and Labour"): where that noun
   * stands, and the form in which it was restored, "Ministry of". The value is `restored`, a space, and the span; the span first
   * where `behind` is true.
   */
  readonly head?: EvidenceHead;
}

/** The shared first noun of a list, for one of its items. */
export interface EvidenceHead {
  readonly start: number;
  readonly end: number;
  readonly restored: string;
  /** It stands behind the item and not before it: "Нарынской и Таласской *областях*". */
  readonly behind?: true;
}

/**
 * How sure a value is. `stated`: the text says it in words that mean nothing else. `likely`: it follows from where
 * the words stand, or from what such words mostly mean; a reader should see it before it is printed.
 *
 * | confidence | rules |
 * |---|---|
 * | `likely` | `first-sentence` (headline); `headline-agency`, `headline-acronym`, `letterhead-or-contacts`, `first-subject` (publisher); `supported-by`, `gives-money` (funders); `participants-from`, `weighed-words` (all roles); `project-subject`, `project-named`; `dateline-place`, `named-place`, `country-of-agency`, `only-country`, `country-of-body` |
 * | `stated` | all others |
 *
 * Whatever its rule, `likely` is also the name of an organisation in which no table knows a noun of organisations, a
 * body or a country; and a date in figures that another country would read as another day (`03/05/2019`).
 */
export type Confidence = 'stated' | 'likely';

const likelyRules: ReadonlySet<EvidenceRule> = new Set<EvidenceRule>([
  'first-sentence',
  ...(['headline-agency', 'headline-acronym', 'letterhead-or-contacts', 'first-subject'] as const),
  ...([
    'supported-by',
    'gives-money',
    'participants-from',
    'weighed-words',
    'project-subject',
    'project-named',
  ] as const),
  ...(['dateline-place', 'named-place', 'country-of-agency', 'only-country', 'country-of-body'] as const),
]);

/** The confidence of what a rule finds, before what is special about the value. */
export function confidenceOf(rule: EvidenceRule): Confidence {
  return likelyRules.has(rule) ? 'likely' : 'stated';
}
