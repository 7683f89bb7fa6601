import { tokenize } from 'stylis';

/**
 * Whether a selector can match in a page with these parts: tags, classes, attributes and languages in selector syntax. False only if
 * it needs a part that is missing; ignores where in the page the parts are.
 */
export function canMatch(selector: string, parts: ReadonlySet<string>): boolean {
  return canMatchTokens(tokenize(selector), parts);
}

function canMatchTokens(tokens: readonly string[], parts: ReadonlySet<string>): boolean {
  return tokens.every((token, index) => {
    const before = tokens[index - 1];
    if (token.startsWith('[')) return parts.has(token.replaceAll('"', ''));
    if (token.startsWith('(')) return canMatchArguments(before, tokenize(token.slice(1, -1)), parts);
    // Other pseudo-classes and pseudo-elements depend on state.
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

/** `dt` and `.nc-role` of "dt.nc-role"; empty for white space, combinators and `*`. */
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
