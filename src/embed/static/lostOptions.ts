import { type Issue, warning } from '../../model/issue.js';
import { ownOptions } from '../../model/ownOptions.js';

/** Options of a static card that the elements do not have. `generatedAt` is not lost: a card drawn by the script has no use for it. */
const staticOnly = ['components', 'filters', 'linkTarget', 'now', 'story', 'timeZone', 'total'] as const;

type Options = { readonly [Name in 'src' | (typeof staticOnly)[number]]?: unknown };

/** With `src` the script, if the page has it, draws a static card again: reports the options that are lost then. */
export function lostOptions(options: Options): readonly Issue[] {
  const own = ownOptions(options);
  if (!own.src) return [];
  return staticOnly
    .filter((name) => own[name] !== undefined)
    .map((name) => warning(name, 'value', 'with `src`, it is lost when the script draws the card again'));
}
