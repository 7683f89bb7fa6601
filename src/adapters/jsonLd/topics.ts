import type { Context } from './context.js';
import { type NamedGoal, namedGoals } from './goals.js';
import type { Node } from './node.js';
import { allValuesOf, firstOf, type Source, valuesOf } from './source.js';
import { chosen, textOf } from './texts.js';

// Types of subjects that are not topics: they have their own field, or none.
const noTopic =
  /^(?:Person|Project|ResearchProject|Place|Country|City|State|Event|WebPage)$|(?:Organization|Article)$/;

/** URLs, codes and names checked for a goal, per subject. */
const maxTexts = 20;

/** Keywords, and the goals that they and `about` name by URL, number or label. */
export function topicsOf(node: Node, source: Source): { topics: string[]; sdgs: NamedGoal[] } {
  const topics: string[] = [];
  const sdgs: NamedGoal[] = [];
  for (const value of valuesOf(node, 'about')) {
    const { label, goals, isTopic } = subject(value, node.context, source);
    for (const goal of goals) sdgs.push(goal);
    if (label && isTopic && !goals.length && !source.exact) topics.push(label);
  }
  const words = valuesOf(node, 'keywords').flatMap((value) => {
    const { label, goals } = subject(value, node.context, source);
    if (!source.exact) for (const goal of goals) sdgs.push(goal);
    return label ? [label] : [];
  });
  const keywords = source.exact ? words : words.flatMap((word) => separate(word));
  const named = source.exact ? [] : keywords.flatMap(namedGoals);
  return { topics: [...keywords, ...topics], sdgs: [...sdgs, ...named] };
}

/** One keyword, or several in one text. */
function separate(text: string): string[] {
  const separator = text.includes(';') ? ';' : /[,،、，]/;
  return text
    .split(separator)
    .map((word) => word.trim())
    .filter(Boolean);
}

/** The label of a subject, and the goals that its URLs, codes or names identify. */
function subject(value: unknown, context: Context, source: Source) {
  const node = source.graph.node(value, context);
  if (!node) {
    const label = chosen([value], context, source)?.text;
    const isTopic = label !== undefined && !/^https?:/i.test(label);
    return { label, isTopic, goals: label ? namedGoals(label) : [] };
  }
  const isTopic = !node.types.some((type) => noTopic.test(type));
  const label = textOf(node, source, 'name', 'alternateName');
  // A project may be named after a goal without being one.
  if (!isTopic) return { label, isTopic, goals: [] };
  const texts = allValuesOf(node, '@id', 'url', 'sameAs', 'identifier', 'name', 'alternateName');
  const goals = firstOf(texts.slice(0, maxTexts), (text) => {
    const found = typeof text === 'string' ? namedGoals(text) : [];
    return found.length ? found : undefined;
  });
  return { label, isTopic, goals: goals ?? [] };
}
