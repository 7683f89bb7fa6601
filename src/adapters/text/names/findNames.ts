import { wordsOf } from '../../internal/lists.js';
import { bestLabels, scoreItems, type Tagger } from '../model/tagger.js';
import type { Grammar } from '../tables/types.js';
import { nameFeatures } from './nameFeatures.js';
import { firstLabels, type NameLabel, type NameSpan, spansOf } from './nameLabels.js';
import type { Passage } from './passage.js';

/** Raises the score of every start of a name, to prefer more names over longer ones. */
const startBonus = 0.8;
/** Added for a token after words that announce an organisation, such as "funded by". */
const announcedBonus = 2.5;

/** Marks that end a sentence or a clause, which never occur in a name. */
const sentenceMark = /^[;:!?。，；：！？؛؟|]$/;
/** Large enough to force the label "outside". */
const outsideBonus = 30;

interface NameLanguage {
  readonly language: string;
  readonly grammar: Grammar;
}

/** Finds the names in a passage. `announced`: tokens at which an organisation is expected to begin. */
export function findNames(
  tagger: Tagger<NameLabel>,
  passage: Passage,
  { language, grammar }: NameLanguage,
  announced: ReadonlySet<number> = new Set(),
): NameSpan[] {
  if (passage.tokens.every(({ kind }) => kind === 'mark')) return [];
  const scores = scoreItems(tagger, nameFeatures(passage, language), passage.tokens.length);
  const size = tagger.labels.length;
  const columns = firstLabels.map((label) => tagger.labels.indexOf(label));
  const organization = tagger.labels.indexOf('organization');
  const outside = tagger.labels.indexOf('outside');
  const barriers = new Set(wordsOf(grammar.neverInNames ?? ''));
  for (let index = 0; index < passage.tokens.length; index++) {
    const { text, kind } = passage.tokens[index]!;
    if ((kind === 'mark' && sentenceMark.test(text)) || barriers.has(text))
      scores[index * size + outside]! += outsideBonus;
    for (const column of columns) scores[index * size + column]! += startBonus;
    if (announced.has(index)) scores[index * size + organization]! += announcedBonus;
  }
  return spansOf(bestLabels(tagger, scores));
}
