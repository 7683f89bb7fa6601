import {
  type GoalLabel,
  type NamedGoal,
  readGoalLabel,
  unknownGoals,
} from '../internal/goalLabels/goalLabels.js';
import type { Context } from './context.js';
import type { Node } from './node.js';
import { allValuesOf, firstOf, type Source, valuesOf } from './source.js';
import { chosen, textOf } from './texts.js';

// Types of subjects that are not topics: they have their own field, or none.
const noTopic =
  /^(?:Person|Project|ResearchProject|Place|Country|City|State|Event|WebPage)$|(?:Organization|Article)$/;

/** URLs, codes and names checked for a goal, per subject. */
const maxTexts = 20;

const noGoals: GoalLabel = { goals: [], unknown: [] };

/** Keywords, and the goals that they and `about` name by URL, number or label. Reports goals that do not exist. */
export function topicsOf(node: Node, source: Source): { topics: string[]; sdgs: NamedGoal[] } {
  const topics: string[] = [];
  const labels: GoalLabel[] = [];
  for (const value of valuesOf(node, 'about')) {
    const { label, named, isTopic } = subject(value, node.context, source);
    labels.push(named);
    if (label && isTopic && !named.goals.length && !source.exact) topics.push(label);
  }
  const words = valuesOf(node, 'keywords').flatMap((value) => {
    const { label, named } = subject(value, node.context, source);
    if (!source.exact) labels.push(named);
    return label ? [label] : [];
  });
  const keywords = source.exact ? words : words.flatMap((word) => separate(word));
  if (!source.exact) for (const keyword of keywords) labels.push(readGoalLabel(keyword));
  for (const issue of unknownGoals(labels.flatMap(({ unknown }) => unknown))) source.issues.push(issue);
  return { topics: [...keywords, ...topics], sdgs: labels.flatMap(({ goals }) => goals) };
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
    return { label, isTopic, named: label ? readGoalLabel(label) : noGoals };
  }
  const isTopic = !node.types.some((type) => noTopic.test(type));
  const label = textOf(node, source, 'name', 'alternateName');
  // A project may be named after a goal without being one.
  if (!isTopic) return { label, isTopic, named: noGoals };
  const texts = allValuesOf(node, '@id', 'url', 'sameAs', 'identifier', 'name', 'alternateName');
  const named = firstOf(texts.slice(0, maxTexts), (text) => {
    const found = typeof text === 'string' ? readGoalLabel(text) : noGoals;
    return found.goals.length || found.unknown.length ? found : undefined;
  });
  return { label, isTopic, named: named ?? noGoals };
}
