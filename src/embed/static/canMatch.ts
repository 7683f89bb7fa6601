import { tokenize } from 'stylis';

/**
 * Whether a selector can match in a page that has these parts: tags, and classes, attributes and languages as selectors write them.
 * It can unless it needs a part that is missing; where in the page the parts are is not looked at.
 */
export function canMatch(selector: string, parts: ReadonlySet<string>): boolean {
  return canMatchTokens(tokenize(selector), parts);
}

function canMatchTokens(tokens: readonly string[], parts: ReadonlySet<string>): boolean {
  return tokens.every((token, index) => {
    const before = tokens[index - 1];
    if (token.startsWith('[')) return parts.has(token.replaceAll('"', ''));
    if (token.startsWith('(')) return canMatchArguments(before, tokenize(token.slice(1, -1)), parts);
    // Pseudo-classes and pseudo-elements come and go, but for those with arguments.
    if (before === ':') return true;
    return compoundParts(token).every((part) => parts.has(part));
  });
}

function canMatchArguments(
  name: string | undefined,
  tokens: readonly string[],
  parts: ReadonlySet<string>,
): boolean {
  if (name === 'not') return true;
  if (name === 'lang') return parts.has(`:lang(${tokens.join('')})`);
  // The arguments of `:is()`, `:where()` and `:has()` are alternatives.
  return splitAtCommas(tokens).some((alternative) => canMatchTokens(alternative, parts));
}

/** `dt` and `.nc-role` of "dt.nc-role"; nothing of white space, combinators and `*`. */
function compoundParts(token: string): string[] {
  return token.match(/\.?[a-z][\w-]*/g) ?? [];
}

function splitAtCommas(tokens: readonly string[]): string[][] {
  const lists: string[][] = [[]];
  for (const token of tokens) {
    if (token === ',') lists.push([]);
    else lists.at(-1)!.push(token);
  }
  return lists;
}
