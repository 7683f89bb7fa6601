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

/**
 * The goal ruler as CSS, on elements that match `selector`. `--nc-goal-ruler` is a gradient of seventeen places in reading direction, of which those listed in
 * `data-goals` ("3 11") have their goal's colour; the others are transparent. `--nc-goal-line` is the hairline above them.
 */
export function goalRulerCss(selector: '&' | '& '): string {
  const place = 100 / goalColors.length;
  const at = (index: number) => `${+(index * place).toFixed(3)}%`;
  const stops = goalColors.map(
    (_, index) =>
      `var(--nc-g${index + 1},#0000) 0 calc(${at(index + 1)} - var(--nc-goal-gap,3px)),#0000 0 ${at(index + 1)}`,
  );
  const direction = 'var(--nc-forward,to right)';
  const colors = goalColors.map(
    (color, index) => `${selector}[data-goals~="${index + 1}"]{--nc-g${index + 1}:${color}}`,
  );
  return (
    `${selector}[data-goals]{--nc-goal-ruler:linear-gradient(${direction},${stops.join()});` +
    `--nc-goal-line:repeating-linear-gradient(${direction},var(--nc-rule) 0 calc(${at(1)} - var(--nc-goal-gap,3px)),#0000 0 ${at(1)})}` +
    colors.join('')
  );
}
