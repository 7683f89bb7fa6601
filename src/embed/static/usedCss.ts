/**
 * The rules of a flat style sheet that can apply to a piece of markup: those whose classes, elements and own
 * attributes all stand in it. A fragment carries its style with it, and most cards use half of it.
 */
export function usedCss(css: string, html: string): string {
  const present = new Set(partsOf(html));
  for (const [, language] of html.matchAll(/ lang="(\w+)/g)) present.add(`:lang(${language})`);
  const holdsAll = (selector: string) => partsOf(selector).every((part) => present.has(part));
  // What stands in an `:is(…)` are alternatives, of which one will do.
  const isUsed = (selector: string) => {
    const alternatives = [...selector.matchAll(/:is\(([^()]*)\)/g)].map(([, list = '']) => list.split(','));
    return (
      alternatives.every((list) => list.some(holdsAll)) &&
      holdsAll(selector.replace(/:is\([^()]*\)/g, '').replace('>', ' '))
    );
  };
  return css
    .replace(/(?<![^{}@])([^{}@]+)(\{[^{}]*\})/g, (_, selectors: string, body: string) => {
      const used = splitSelectors(selectors).filter(isUsed);
      return used.length ? used.join(',') + body : '';
    })
    .replace(/@(container|media|supports)[^{}@]*\{\s*\}/g, '');
}

// A language counts with all that it is called by. Elements count where a tag or a selector begins; our attributes with their values.
const parts =
  /nc-[\w-]+|:lang\(\w+\)|(?:data-(?:goal|beside|appearance|layout|variant|status|x|y)|dir)=(?:"[^"]*"|[\w-]+)|(?<=[\s<,]|^)[a-z]+\d?(?=[\s>.:,]|$)/g;

/** Quotes are optional in selectors, and not part of the value. */
function partsOf(text: string): string[] {
  return Array.from(text.matchAll(parts), ([part]) => part.replaceAll('"', ''));
}

/** Cuts a list of selectors at its commas, but not at those inside `:is(…)`. */
function splitSelectors(selectors: string): string[] {
  return selectors.trim().split(/,(?![^()]*\))/);
}
