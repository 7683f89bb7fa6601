import type { Context } from './context.js';
import { type NamedGoal, namedGoals } from './goals.js';
import type { Node } from './node.js';
import { allValuesOf, firstOf, type Source, valuesOf } from './source.js';
import { chosen, textOf } from './texts.js';

// What an article is about and has a field of its own, or none.
const noTopic =
  /^(?:Person|Project|ResearchProject|Place|Country|City|State|Event|WebPage)$|(?:Organization|Article)$/;

/** Addresses, codes and names of one subject that are looked at for a goal. */
const maxTexts = 20;

/** Keywords, and the goals that they and `about` name by address, number or label. */
export function topicsOf(node: Node, source: Source): { topics: string[]; sdgs: NamedGoal[] } {
  const topics: string[] = [];
  const sdgs: NamedGoal[] = [];
  for (const value of valuesOf(node, 'about')) {
    const { label, goals, isTopic } = subject(value, node.context, source);
    sdgs.push(...goals);
    if (label && isTopic && !goals.length && !source.exact) topics.push(label);
  }
  const words = valuesOf(node, 'keywords').flatMap((value) => {
    const { label, goals } = subject(value, node.context, source);
    if (!source.exact) sdgs.push(...goals);
    return label ? [label] : [];
  });
  const keywords = source.exact ? words : words.flatMap((word) => separate(word));
  if (!source.exact) sdgs.push(...keywords.flatMap(namedGoals));
  return { topics: [...keywords, ...topics], sdgs };
}

/** One keyword, or several in one text. */
function separate(text: string): string[] {
  const separator = text.includes(';') ? ';' : /[,،、，]/;
  return text
    .split(separator)
    .map((word) => word.trim())
    .filter(Boolean);
}

/** What a thing says it is, and the goals that it is by any of its addresses, codes and names. */
function subject(value: unknown, context: Context, source: Source) {
  const node = source.graph.node(value, context);
  if (!node) {
    const label = chosen([value], context, source)?.text;
    const isTopic = label !== undefined && !/^https?:/i.test(label);
    return { label, isTopic, goals: label ? namedGoals(label) : [] };
  }
  const isTopic = !node.types.some((type) => noTopic.test(type));
  const label = textOf(node, source, 'name', 'alternateName');
  // A project may be called by its goal and is none.
  if (!isTopic) return { label, isTopic, goals: [] };
  const texts = allValuesOf(node, '@id', 'url', 'sameAs', 'identifier', 'name', 'alternateName');
  const goals = firstOf(texts.slice(0, maxTexts), (text) => {
    const found = typeof text === 'string' ? namedGoals(text) : [];
    return found.length ? found : undefined;
  });
  return { label, isTopic, goals: goals ?? [] };
}
