/**
 * The Sustainable Development Goals as numbers and codes (A/RES/70/1; codes as in the UN Statistics Division's
 * linked data, UNStats/LOD4Stats, and the IATI code lists UNSDG-Goals and UNSDG-Targets). Titles are in the locales,
 * colours in the theme.
 */

// For each goal: its number of numbered targets, then the letters of its means of implementation.
const targetsOfGoal =
  /* @__PURE__ */ '5ab 5abc 9abcd 7abc 6abc 6ab 3ab 10ab 5abc 7abc 7abc 8abc 3ab 7abc 9abc 10ab 19'.split(
    ' ',
  );

/** The numbers of the goals: 1 to 17. */
export const goalNumbers: readonly number[] = /* @__PURE__ */ targetsOfGoal.map((_, index) => index + 1);

/** Whether a value is the number of a goal: an integer from 1 to 17. */
export function isGoal(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 1 && (value as number) <= 17;
}

/**
 * The codes of a goal's targets in the UN's order: `targetsOf(17)` is `17.1` … `17.19`, `targetsOf(1)` ends in
 * `1.a`, `1.b`. Codes are strings, because `8.1` and `8.10` differ. Empty for a goal that does not exist.
 */
export function targetsOf(goal: number): readonly string[] {
  const [, count = '0', letters = ''] = /^(\d+)(\D*)$/.exec(targetsOfGoal[goal - 1] ?? '') ?? [];
  const numbers = Array.from({ length: Number(count) }, (_, index) => `${index + 1}`);
  return [...numbers, ...letters].map((suffix) => `${goal}.${suffix}`);
}

/** Whether a text is the code of one of the 169 targets, such as `10.7` or `4.b`. */
export function isTarget(code: string): boolean {
  return targetsOf(Number.parseInt(code, 10)).includes(code);
}

/** The URI of a goal or target in the UN's metadata: `http://metadata.un.org/sdg/10.7`. */
export function sdgUri(code: number | string): string {
  return `http://metadata.un.org/sdg/${code}`;
}

/** The UN's English page about a goal: `https://sdgs.un.org/goals/goal10`. Mark links to it with `hreflang="en"`. */
export function sdgPage(goal: number): string {
  return `https://sdgs.un.org/goals/goal${goal}`;
}
