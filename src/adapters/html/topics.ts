import { goalReferences, type NamedGoal, readGoalLabel } from '../internal/goalLabels/goalLabels.js';
import { htmlToText } from './htmlToText.js';

/** Categories, split into goals, a GLIDE number and other topics. */
export interface Topics {
  /** GLIDE number. */
  readonly glide?: string;
  readonly topics: readonly string[];
  readonly sdgs: readonly { readonly goal: number; readonly targets?: readonly string[] }[];
  /** Codes of goals that do not exist, such as `18`. */
  readonly unknown: ReadonlySet<string>;
}

const glideNumber = /^[A-Z]{2}-(?:19|20)\d\d-\d{6}-[A-Z]{3}$/;

/** Reads the categories of an item or post. One that names only goals, or a disaster, does not become a topic. */
export function readTopics(categories: readonly string[]): Topics {
  const topics = new Map<string, string>();
  const named: NamedGoal[] = [];
  const unknown = new Set<string>();
  let glide: string | undefined;
  for (const category of categories) {
    const name = htmlToText(category.slice(0, 2000));
    if (!name) continue;
    const label = readGoalLabel(name);
    named.push(...label.goals);
    for (const code of label.unknown) unknown.add(code);
    const key = name.toLowerCase();
    if (!glide && glideNumber.test(name)) glide = name;
    else if ((!label.goals.length || label.unknown.length) && !topics.has(key)) topics.set(key, name);
  }
  return { topics: [...topics.values()], sdgs: goalReferences(named), unknown, ...(glide && { glide }) };
}
