import type { GluedSentence } from './sentence.js';

/** Words between the noun of help and "from": "technical and material". */
const reach = 4;

/** "By technical support from X": help with the work, and no money. Returns the token after the list. */
export function readTechnical(sentence: GluedSentence, index: number): number | undefined {
  const noun = sentence.tokens.key(index - 1) === 'ب' ? sentence.after('support', index) : undefined;
  if (noun === undefined || sentence.after('technical', noun) === undefined || sentence.isDenied(index))
    return undefined;
  const source = sentence.find('from', noun + 1, reach);
  // "Technical support and funding from".
  const isMoney = (['financial', 'money'] as const).some(
    (set) => source && sentence.hasBetween(set, noun, source.from),
  );
  if (!source || isMoney) return undefined;
  const list = sentence.list(source.to);
  sentence.add('partners', 'in-collaboration-with', list.items);
  return list.items.length ? list.to : undefined;
}
