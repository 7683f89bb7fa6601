/**
 * The rules of a flat style sheet that can apply to a piece of markup: those whose classes, elements and own
 * attributes all stand in it. A fragment carries its style with it, and most cards use half of it.
 */
export function usedCss(css: string, html: string): string {
  const parts =
    /nc-[\w-]+|(?:data-(?:goal|beside|appearance)|dir)="[^"]*"|(?<=[\s<])[a-z]+\d?(?=[\s>.:,]|$)/g;
  const present = new Set(html.match(parts));
  // What stands in an `:is(…)` are alternatives, of which any will do.
  const needed = (selector: string) =>
    selector
      .replace(/:is\([^)]*\)/g, '')
      .replace('>', ' ')
      .match(parts) ?? [];
  const isUsed = (selector: string) => needed(selector).every((part) => present.has(part));
  return css
    .replace(/([^{}@]+)(\{[^{}]*\})/g, (_, selectors: string, body: string) => {
      const used = splitSelectors(selectors).filter(isUsed);
      return used.length ? used.join(',') + body : '';
    })
    .replace(/@container[^{}]*\{\s*\}/g, '');
}

/** Cuts a list of selectors at its commas, but not at those inside `:is(…)`. */
function splitSelectors(selectors: string): string[] {
  return selectors.trim().split(/,(?![^(]*\))/);
}
