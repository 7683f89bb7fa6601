import type { Issue } from '../../model/issue.js';
import type { SeenValue } from './candidates.js';
import { Draft } from './draft.js';
import type { Confidence } from './evidence.js';
import { writeGoals } from './facts/goals.js';
import { blocksOf } from './lines/blocks.js';
import { writeHeadline } from './lines/headline.js';
import { labelLines } from './lines/labelLines.js';
import { keepProse } from './lines/prose.js';
import { splitLines } from './lines/splitLines.js';
import { writeBody } from './lines/story.js';
import type { Source } from './source.js';
import type { Words } from './tables/types.js';

/** The words of a language without tables. */
const noWords: Words = {
  sections: '',
  releaseLabels: '',
  organizationNouns: '',
  scopes: {},
  contacts: '',
  notes: '',
  captions: 'Photo|Foto|Image',
  titles: '',
  notOrganizations: '',
  sources: '',
  abouts: '',
  phones: 'Tel',
  months: '',
  dateFillers: '',
  dayFirst: false,
  updated: '',
  placeKinds: {},
  sharedHeads: '',
  policyFields: '',
  countryNouns: '',
  projectNouns: '',
  disputed: '',
};

/** Reads headline, paragraphs and goals of a text in a language without tables, by the form of its lines. */
export function readPlain(
  source: Source,
  accept: Confidence,
): { draft: Draft; issues: Issue[]; seen: SeenValue[] } {
  const lines = splitLines(source.text, source.marked);
  const blocks = blocksOf(
    source.text,
    lines,
    keepProse(source.text, lines, labelLines(lines, noWords, ''), noWords),
  );
  const draft = new Draft(source.text, accept);
  const { used, issues } = writeHeadline(draft, blocks, noWords);
  const inBody = writeBody(draft, blocks, source.links, noWords, used, undefined);
  return { draft, issues: [...issues, ...inBody, ...writeGoals(draft, blocks, '')], seen: [] };
}
