/** Marks the tokens of a labelled text that are names: those in its own label, and those in the labels of other texts. */

const roles = /** @type {const} */ (['funders', 'partners', 'participants']);

/** @param {import('./corpus.mjs').Label} label */
function organizationNames(label) {
  const names = roles.flatMap((role) => label[role].flatMap(({ name, acronym }) => [name, acronym]));
  const traps = (label.notHere ?? []).filter(
    ({ field }) => field === 'publisher' || roles.some((role) => role === field),
  );
  return [...names, label.publisher, label.dateline?.agency, ...traps.map(({ name }) => name)].filter(
    (name) => name !== undefined,
  );
}

/** @param {import('./corpus.mjs').Label} label */
function placeNames(label) {
  const traps = (label.notHere ?? []).filter(({ field }) => field === 'locations');
  return [
    label.dateline?.place,
    ...label.locations.map(({ name }) => name),
    ...traps.map(({ name }) => name),
  ].filter((name) => name !== undefined);
}

/**
 * The names in all labels of a language, by the key of their first token, longest first. Omits short names: in another text
 * they may mean something else.
 *
 * @param {import('./corpus.mjs').LabelledText[]} texts
 * @param {typeof import('./parts.js')} reader
 */
export function namesOfAll(texts, { tokenize }) {
  /** @type {Record<string, Map<string, { tokens: any[], type: string, size: number }[]>>} */
  const all = {};
  for (const { label, language } of texts) {
    all[language] ??= new Map();
    const known = all[language];
    const add = (/** @type {string} */ name, /** @type {string} */ type) => {
      const tokens = tokenize(name);
      const key = tokens[0]?.key;
      if (key === undefined) return;
      const list = known.get(key) ?? [];
      known.set(key, list);
      const isKnown = list.some(
        (other) => other.size === name.length && other.tokens.every((t, i) => t.key === tokens[i]?.key),
      );
      if (!isKnown) list.push({ tokens, type, size: name.length });
    };
    for (const name of organizationNames(label)) {
      const tokens = tokenize(name);
      const isClear = tokens.length > 1 || (tokens[0]?.kind === 'upper' && name.length > 2);
      if (isClear && (language !== 'zh' || name.length > 3)) add(name, 'organization');
    }
    for (const name of placeNames(label)) if (name.length > 2 || language === 'zh') add(name, 'place');
  }
  for (const known of Object.values(all))
    for (const list of known.values()) list.sort((a, b) => b.size - a.size);
  return all;
}

/**
 * Labels each token of a block.
 *
 * @param {import('./corpus.mjs').LabelledText} text
 * @param {readonly any[]} tokens
 * @param {ReturnType<typeof namesOfAll>} all
 * @param {typeof import('./parts.js')} reader
 */
export function goldLabels(text, tokens, all, { tokenize }) {
  const labels = new Array(tokens.length).fill('outside');
  /**
   * @param {number} from
   * @param {number} to
   * @param {number} prefix
   * @param {string} type
   */
  const put = (from, to, prefix, type) => {
    for (let at = from; at < to; at++) if (labels[at] !== 'outside') return;
    const first = prefix ? `${type}-prefixed` : type;
    for (let at = from; at < to; at++) labels[at] = at === from ? first : `${type}-inside`;
  };
  const own = [
    ...organizationNames(text.label).map((name) => ({
      tokens: tokenize(name),
      type: 'organization',
      size: name.length,
    })),
    ...placeNames(text.label).map((name) => ({ tokens: tokenize(name), type: 'place', size: name.length })),
  ].sort((a, b) => b.size - a.size);
  for (const name of own) {
    for (let at = 0; at < tokens.length; at++) {
      const prefix = matches(tokens, at, name.tokens, text.language);
      if (prefix >= 0) put(at, at + name.tokens.length, prefix, name.type);
    }
  }
  const known = all[text.language];
  for (let at = 0; at < tokens.length; at++) {
    const { key } = tokens[at];
    for (const start of text.language === 'ar' && key.length > 3 ? [key, key.slice(1)] : [key]) {
      for (const name of known?.get(start) ?? []) {
        const prefix = matches(tokens, at, name.tokens, text.language);
        if (prefix >= 0) put(at, at + name.tokens.length, prefix, name.type);
      }
    }
  }
  return labels;
}

/**
 * Whether a name begins at a token: the number of prefixed letters (Arabic particles such as و), or -1 if it does not.
 *
 * @param {readonly any[]} tokens
 * @param {number} at
 * @param {readonly any[]} name
 * @param {string} language
 */
function matches(tokens, at, name, language) {
  const first = name[0];
  const token = tokens[at];
  if (!first || at + name.length > tokens.length) return -1;
  let prefix = 0;
  if (token.key !== first.key) {
    if (language !== 'ar' || token.key.length !== first.key.length + 1) return -1;
    if (!token.key.endsWith(first.key) || !/^[وفبلك]/.test(token.key)) return -1;
    prefix = 1;
  }
  if (
    token.kind === 'lower' &&
    (first.kind === 'upper' || (first.kind === 'capitalized' && name.length === 1))
  )
    return -1;
  for (let step = 1; step < name.length; step++) if (tokens[at + step].key !== name[step].key) return -1;
  return prefix;
}
