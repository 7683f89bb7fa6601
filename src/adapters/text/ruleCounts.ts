/** How often a rule was right among the times it was used, in so many labelled real texts in six languages. */
interface RuleCount {
  readonly right: number;
  readonly used: number;
  readonly texts: number;
  readonly day: string;
  /** Whether rules were changed after a look at these texts, so that the count proves nothing. */
  readonly tuned?: true;
}

/** Written by `npm run reader:score -- <folder of real texts> --count`; see there for `tuned`. */
export const ruleCounts: Readonly<Record<string, RuleCount | undefined>> = {
  acronym: { right: 6, used: 6, texts: 57, day: '2026-12-02', tuned: true },
  'attended-by': { right: 2, used: 4, texts: 57, day: '2026-12-02', tuned: true },
  'country-in-name': { right: 7, used: 7, texts: 57, day: '2026-12-02', tuned: true },
  'country-in-prose': { right: 2, used: 6, texts: 57, day: '2026-12-02', tuned: true },
  'country-list': { right: 37, used: 37, texts: 57, day: '2026-12-02', tuned: true },
  'country-of-place': { right: 97, used: 97, texts: 57, day: '2026-12-02' },
  'country-of-story': { right: 9, used: 9, texts: 57, day: '2026-12-02', tuned: true },
  date: { right: 23, used: 27, texts: 57, day: '2026-12-02', tuned: true },
  dateline: { right: 34, used: 40, texts: 57, day: '2026-12-02', tuned: true },
  'first-sentence': { right: 1, used: 1, texts: 57, day: '2026-12-02', tuned: true },
  'funded-by': { right: 6, used: 9, texts: 57, day: '2026-12-02', tuned: true },
  'funding-from': { right: 3, used: 5, texts: 57, day: '2026-12-02', tuned: true },
  'gives-money': { right: 2, used: 3, texts: 57, day: '2026-12-02', tuned: true },
  goal: { right: 34, used: 34, texts: 152, day: '2026-12-02' },
  heading: { right: 3, used: 5, texts: 57, day: '2026-12-02', tuned: true },
  'headline-line': { right: 55, used: 56, texts: 57, day: '2026-12-02', tuned: true },
  'implemented-by': { right: 1, used: 3, texts: 57, day: '2026-12-02', tuned: true },
  'in-partnership-with': { right: 3, used: 8, texts: 57, day: '2026-12-02', tuned: true },
  'kind-beside-place': { right: 1, used: 1, texts: 57, day: '2026-12-02', tuned: true },
  paragraph: { right: 162, used: 167, texts: 57, day: '2026-12-02', tuned: true },
  'partner-label': { right: 0, used: 1, texts: 57, day: '2026-12-02', tuned: true },
  'place-learned': { right: 83, used: 113, texts: 57, day: '2026-12-02', tuned: true },
  'project-phrase': { right: 5, used: 8, texts: 57, day: '2026-12-02', tuned: true },
  'publisher-named': { right: 10, used: 18, texts: 57, day: '2026-12-02', tuned: true },
  'role-learned': { right: 3, used: 8, texts: 57, day: '2026-12-02', tuned: true },
  'scope-line': { right: 2, used: 2, texts: 57, day: '2026-12-02', tuned: true },
  'section-line': { right: 7, used: 8, texts: 57, day: '2026-12-02', tuned: true },
  'supported-by': { right: 1, used: 1, texts: 57, day: '2026-12-02', tuned: true },
  target: { right: 3, used: 3, texts: 57, day: '2026-12-02', tuned: true },
};
