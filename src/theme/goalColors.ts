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
