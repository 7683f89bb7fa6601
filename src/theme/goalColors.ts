/**
 * Colours of the goals, in order. Source: UNDP's design system (@undp/design-system 1.4.5) and the UN's SDG data
 * front end (datacommonsorg/website), which agree. Use them unaltered: no opacity, no tint, no dark variant.
 */
export const goalColors: readonly string[] = (
  '#E5243B #DDA63A #4C9F38 #C5192D #FF3A21 #26BDE2 #FCC30B #A21942 #FD6925 ' +
  '#DD1367 #FD9D24 #BF8B2E #3F7E44 #0A97D9 #56C02B #00689D #19486A'
).split(' ');

/**
 * CSS rules that set `--nc-goal-color` on elements that match `selector`, from their `data-goal`. An attribute, because
 * strict content security policies forbid `style`.
 */
export function goalColorCss(selector: '&' | '& '): string {
  return goalColors
    .map((color, index) => `${selector}[data-goal="${index + 1}"]{--nc-goal-color:${color}}`)
    .join('');
}

/** Tabs of these goals have less than 3:1 contrast on dark surfaces: there they have a light edge. */
export const darkGoals: readonly number[] = [4, 8, 16, 17];

/** Colours of the hairline on which the goals stand, and of the light edge of {@link darkGoals}. */
export const selvedgeColors = {
  line: 'light-dark(#aab2bd,#5d6775)',
  edge: 'light-dark(#fff0,#a9b2be)',
} as const;

/**
 * The selvedge as CSS: seventeen places on a hairline, in reading direction; each goal in `data-goals` ("3 11") has a tab of its colour
 * on its place. `box` is the pseudo-element that draws it, such as `.masthead::after`. Custom properties of goals are set there and not on the card,
 * whose descendants would inherit them: that took three times as long. Stops are hard, because two PDF renderers draw transitions to
 * transparent black.
 */
export function selvedgeCss(box: `${string}::${'after' | 'before'}`): string {
  const boxWith = (attribute: string) => box.replace('::', `${attribute}::`);
  const percent = (count: number) => `${+((count * 100) / goalColors.length).toFixed(4)}%`;
  const tabs = goalColors.map((_, index) => `var(--nc-${index + 1},#fff0) 0 ${percent(index + 1)}`);
  const edges = darkGoals.map(
    (goal) => `#fff0 0 ${percent(goal - 1)},var(--nc-e${goal},#fff0) 0 ${percent(goal)}`,
  );
  const gap = `repeating-linear-gradient(90deg,#fff0 0 calc(${percent(1)} - 2px),var(--nc-color-surface,light-dark(#fff,#161a20)) 0 ${percent(1)})`;
  const rules = goalColors.map((color, index) => {
    const goal = index + 1;
    const edge = darkGoals.includes(goal) ? `;--nc-e${goal}:${selvedgeColors.edge}` : '';
    return `${boxWith(`[data-goals~="${goal}"]`)}{--nc-${goal}:${color}${edge}}`;
  });
  // Long forms: browsers parse a shorthand with `var()` once for each of its properties.
  return (
    `${boxWith('[data-goals]')}{content:"";block-size:.75em;` +
    `background-image:${gap},linear-gradient(90deg,${edges},#fff0 0),linear-gradient(90deg,${tabs}),` +
    `linear-gradient(${selvedgeColors.line} 0 0);` +
    'background-position:0 0,0 0,0 0,0 100%;background-size:100%,100% 2px,100%,100% 2px;background-repeat:no-repeat;' +
    'forced-color-adjust:none;print-color-adjust:exact}' +
    `${boxWith('[dir="rtl"]')}{scale:-1 1}${rules.join('')}`
  );
}
