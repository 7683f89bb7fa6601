import { itemsOf } from '../../internal/lists.js';
import { type Span, spanOf } from '../draft.js';
import type { Mention } from '../names/mentions.js';
import type { Passage } from '../names/passage.js';
import type { ReaderLanguage, Words } from '../tables/types.js';
import { foldWord, type Token } from '../tokens.js';

const opening = /^["“«„「《『]$/;
const closing = /^["”»“」》』]$/;
/** Maximum number of tokens in a quoted name; in Chinese a token is a character. */
const maxQuoted = 40;
const maxWords = 25;
const connective =
  /^(?:and|for|on|to|of|in|the|&|de|du|des|d'|la|le|les|l'|et|pour|en|à|au|aux|del|los|las|el|y|para|con|por)$/;

/** Finds the name of the project: in quotes next to a noun such as "project", or capitalized together with it. */
export function findProject(
  passages: readonly Passage[],
  mentions: readonly Mention[],
  language: ReaderLanguage,
  words: Words,
): Span | undefined {
  const nouns = new Set(itemsOf(words.projectNouns).map(foldWord));
  const story = passages.filter(({ label }) => label === 'paragraph' || label === 'standfirst');
  const organizations = passages.map((): Mention[] => []);
  for (const name of mentions) if (name.type === 'organization') organizations[name.passage]!.push(name);
  for (const find of [quoted, capitalized]) {
    for (const { index, tokens } of story) {
      const found = find(tokens, nouns, language);
      // "World Food Programme" is an organisation.
      const isOrganization = ({ start, end }: Span) =>
        organizations[index]!.some((name) => name.start <= start && name.end >= end);
      if (found && (find === quoted || !isOrganization(found))) return found;
    }
  }
  return undefined;
}

/** the project "X", the "X" project, “X”项目 */
function quoted(
  tokens: readonly Token[],
  nouns: ReadonlySet<string>,
  language: ReaderLanguage,
): Span | undefined {
  for (let open = 0; open < tokens.length; open++) {
    if (!opening.test(tokens[open]!.text)) continue;
    let close = open + 1;
    while (close < Math.min(tokens.length, open + maxQuoted) && !closing.test(tokens[close]!.text)) close++;
    if (close >= tokens.length || !closing.test(tokens[close]!.text) || close < open + 2) continue;
    const after =
      language === 'zh'
        ? `${tokens[close + 1]?.key ?? ''}${tokens[close + 2]?.key ?? ''}`
        : tokens[close + 1]?.key;
    const before = [1, 2, 3].map((step) => tokens[open - step]?.key ?? '');
    const isNamed =
      nouns.has(after ?? '') ||
      nouns.has(before[0]!) ||
      (nouns.has(before[1]!) && /^[:,(]$/.test(before[0]!));
    if (isNamed) return spanOf(tokens, { from: open + 1, to: close });
  }
  return undefined;
}

/** "as part of the Coastal Resilience Project", "le projet Eau pour Tous": only in scripts with capitals. */
function capitalized(
  tokens: readonly Token[],
  nouns: ReadonlySet<string>,
  language: ReaderLanguage,
): Span | undefined {
  for (let index = 1; index < tokens.length; index++) {
    const token = tokens[index]!;
    if (!nouns.has(token.key)) continue;
    if (language === 'en') {
      if (token.kind !== 'capitalized') continue;
      const from = startOf(tokens, index);
      if (from < index) return spanOf(tokens, { from, to: endOf(tokens, index) });
    } else if (token.kind === 'lower' || token.kind === 'capitalized') {
      const next = tokens[index + 1];
      if (next?.kind !== 'capitalized' && next?.kind !== 'upper') continue;
      return spanOf(tokens, { from: index + 1, to: endOf(tokens, index + 1) });
    }
  }
  return undefined;
}

/** The first of the capitalized words before a noun. */
function startOf(tokens: readonly Token[], noun: number): number {
  let from = noun;
  for (let index = noun - 1; index >= Math.max(0, noun - maxWords); index--) {
    const { kind, key } = tokens[index]!;
    if (kind === 'capitalized' || kind === 'upper') from = index;
    else if (!connective.test(key) || key === 'the') break;
  }
  return /^(?:the|this|our|its|a)$/.test(tokens[from]!.key) ? from + 1 : from;
}

/** The token after a name: capitalized words, and small words between them. */
function endOf(tokens: readonly Token[], from: number): number {
  let last = from;
  for (let index = from + 1; index < Math.min(tokens.length, from + maxWords); index++) {
    const { kind, key } = tokens[index]!;
    if (kind === 'capitalized' || kind === 'upper' || (kind === 'number' && index === last + 1)) last = index;
    else if (!connective.test(key) || index > last + 2) break;
  }
  return last + 1;
}
