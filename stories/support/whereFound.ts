import type { EvidenceRule } from '../../src/exports/adapters.js';
import type { Mark } from './annotate.js';
import { isStory } from './annotate.js';
import type { Found } from './foundValues.js';

/** How each rule recognised a value; completes "Found in paragraph 2, …". */
const reasons: Readonly<Record<EvidenceRule | 'data' | 'editor' | 'seen' | 'typed', string>> = {
  'section-line': 'in the words that name the section',
  'scope-line': 'in the words that name the reach',
  'headline-line': 'where the headline stands',
  'first-sentence': 'as the first sentence, because there is no headline',
  standfirst: 'below the headline',
  paragraph: 'as a block of text',
  heading: 'as a short line between blocks of text',
  date: 'as a day with month and year',
  'updated-label': 'after words such as “last updated”',
  'embargo-line': 'in a line about an embargo',
  dateline: 'at the start of the story',
  'publisher-named': 'by a letterhead, a source line, “About …”, the dateline or the press contact',
  'funded-by': 'by words such as “funded by”',
  'funding-from': 'by words such as “with funding from”',
  'gives-money': 'as the one who gives money',
  'funder-label': 'after a label for funders',
  'supported-by': 'by words such as “supported by”',
  'in-partnership-with': 'by words such as “in collaboration with”',
  'implemented-by': 'by words such as “implemented by”',
  'partner-label': 'after a label for partners',
  'attended-by': 'by words such as “attended by”',
  'participant-label': 'after a label for participants',
  'role-learned': 'by the words around it',
  acronym: 'in brackets after the name',
  'parent-body': 'beside the name',
  'country-in-name': 'in the name',
  'project-phrase': 'by words such as “as part of the project”',
  'place-learned': 'by the words around it',
  'country-list': 'in a list of countries',
  'country-in-prose': 'as a country that the story names',
  'kind-beside-place': 'beside the place',
  'country-of-place': 'as the country in which the place lies',
  'country-of-story': 'as the country of the story',
  goal: 'as the number of a goal',
  'goal-with-title': 'as a goal with its title',
  target: 'as the number of a target',
  data: 'word for word',
  editor: 'and put here by you',
  typed: '',
  seen: 'and not used: its part in the story is not clear',
};

/** Where a value was found and why, in a sentence; a likely value asks for a check. */
export function whereFound({ value, mark }: Found, text: string, evidence: readonly Mark[]): string {
  const { start, end, head, rule, confidence } = mark;
  if (rule === 'typed') return 'Put here by you.';
  const words = `${head ? `${text.slice(head.start, head.end)} … ` : ''}${text.slice(start, end)}`;
  const isLiteral = words.toLowerCase().includes(value.toLowerCase()) || words.length > 80;
  const from = isLiteral ? '' : ` from “${words}”`;
  const reason = reasons[rule as EvidenceRule] ?? '';
  const check = confidence === 'likely' ? ' Likely: check it.' : '';
  return `Found${from} in ${placeOf(mark, text, evidence)}, ${reason}.${check}`;
}

/** "the headline", "paragraph 2"; outside of the story, and for story text itself, the line. */
function placeOf({ path, start, end }: Mark, text: string, evidence: readonly Mark[]): string {
  const around = isStory(path)
    ? undefined
    : evidence.find((one) => isStory(one.path) && one.start <= start && one.end >= end);
  const [, number] = /^body\[(\d+)\]/.exec(around?.path ?? '') ?? [];
  if (number) return `paragraph ${Number(number) + 1}`;
  if (around) return around.path === 'headline' ? 'the headline' : 'the standfirst';
  return `line ${text.slice(0, start).split('\n').length}`;
}
