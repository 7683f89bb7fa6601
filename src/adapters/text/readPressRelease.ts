import type { Issue } from '../../model/issue.js';
import { type SeenValue, seenValues } from './candidates.js';
import { CueMatcher } from './cues/match.js';
import { settings } from './data/settings.js';
import { sharedModels } from './data/shared.js';
import { Draft, spanOf } from './draft.js';
import type { Confidence } from './evidence.js';
import { countryCandidates, findCountries } from './facts/countries.js';
import { datelineCandidates, findDateline } from './facts/dateline.js';
import { writeDateline } from './facts/datelineParts.js';
import { writeFrontLines } from './facts/frontLines.js';
import { writeGoals } from './facts/goals.js';
import { namedPublisher } from './facts/namedPublisher.js';
import { type GroupEvidence, gatherEvidence } from './facts/nameEvidence.js';
import { cuesOf, donorCountries, findRoles, writeRoles } from './facts/organizations.js';
import { wordParts } from './facts/passageParts.js';
import { writePlaces } from './facts/places.js';
import { findProject } from './facts/project.js';
import { writeDates } from './facts/published.js';
import type { LanguageData } from './languages/types.js';
import { blocksOf, type LineLabel } from './lines/blocks.js';
import { writeHeadline } from './lines/headline.js';
import { labelLines } from './lines/labelLines.js';
import { keepProse } from './lines/prose.js';
import { type Line, splitLines } from './lines/splitLines.js';
import { writeBody } from './lines/story.js';
import { type Models, modelsFrom } from './model/models.js';
import { findNames } from './names/findNames.js';
import { groupMentions, mentionsOf } from './names/mentions.js';
import { NotOrganizations } from './names/notOrganizations.js';
import { type Passage, toPassage } from './names/passage.js';
import { headedSpans, withHeaded } from './names/sharedHeads.js';
import { trimNames } from './names/trimNames.js';
import type { Source } from './source.js';
import { wordStem } from './tables/grammar.js';
import { type LanguageTables, languageTables } from './tables/tables.js';
import { sentencesOf } from './tokens.js';

/** The tables and models of a language, ready for use. */
interface Reader {
  readonly tables: LanguageTables;
  readonly models: Models;
  readonly cues: CueMatcher;
}

/** The parts of a {@link Reader} that find names. */
interface NameReader extends Pick<Reader, 'tables' | 'cues'> {
  readonly models: Pick<Models, 'names'>;
}

const readers = new WeakMap<LanguageData, Reader>();

/** Unpacks the tables and weights of a language; cached. */
export function readerFor(data: LanguageData): Reader {
  let reader = readers.get(data);
  if (!reader) {
    const tables = languageTables(data.language, data.geography, data.words);
    reader = {
      tables,
      models: modelsFrom(settings, [sharedModels, data.models]),
      cues: new CueMatcher(data.cues, tables.grammar),
    };
    readers.set(data, reader);
  }
  return reader;
}

/** The labels of a text's lines. */
export function labelsOf(
  { text }: Source,
  { tables }: Pick<Reader, 'tables'>,
  lines: readonly Line[],
): LineLabel[] {
  return keepProse(text, lines, labelLines(lines, tables.words, tables.language), tables.words);
}

/** The blocks of a text: its lines, labelled and joined, with known names and meanings. */
export function passagesOf(source: Source, { tables }: Pick<Reader, 'tables'>): Passage[] {
  const { text } = source;
  const lines = splitLines(text, source.marked);
  const labels = labelsOf(source, { tables }, lines);
  return blocksOf(text, lines, labels).map((block) => toPassage(block, tables.knownNames, tables.meanings));
}

/** Finds the names in all passages and groups them. */
export function namesIn(source: string, passages: readonly Passage[], { tables, models, cues }: NameReader) {
  const { grammar, words } = tables;
  const spans = passages.map((passage) => {
    const announced = announcedTokens(passage, cues, tables);
    const found = findNames(models.names, passage, tables, announced);
    const trimmed = trimNames(passage, found, announced, tables.language, words);
    return withHeaded(trimmed, headedSpans(passage, words, grammar));
  });
  const mentions = mentionsOf(source, passages, spans);
  return { mentions, groups: groupMentions(mentions, wordStem(grammar)) };
}

/** Tokens at which a cue such as "funded by" expects an organisation. */
function announcedTokens(
  passage: Passage,
  cues: CueMatcher,
  { grammar }: LanguageTables,
): ReadonlySet<number> {
  const announced = new Set<number>();
  if (passage.label === 'headline') return announced;
  const parts = wordParts(passage, grammar);
  for (const { from, to } of sentencesOf(passage.tokens)) {
    for (let index = from + 1; index < to; index++) {
      const { kind } = passage.tokens[index]!;
      if (kind === 'lower' || kind === 'mark' || kind === 'number') continue;
      if (cues.announces(parts, index, from)) announced.add(index);
    }
  }
  return announced;
}

/** Reads a text in a language with tables into a draft. */
export function readPressRelease(
  source: Source,
  data: LanguageData,
  accept: Confidence,
): { draft: Draft; issues: Issue[]; seen: SeenValue[] } {
  const reader = readerFor(data);
  const { tables, models, cues } = reader;
  const { thresholds } = models.settings;
  const { text } = source;
  const draft = new Draft(text, accept);
  const passages = passagesOf(source, reader);
  const { used, issues } = writeHeadline(draft, passages, tables.words);
  writeFrontLines(draft, passages, tables.words);

  const candidates = datelineCandidates(text, passages, tables.language, tables.words);
  const dateline = findDateline(candidates, models.weights.dateline, thresholds.dateline);
  const { agency, storyStart } = dateline ? writeDateline(draft, dateline) : {};
  writeDates(draft, passages, models, tables);
  const inBody = writeBody(draft, passages, source.links, tables.words, used, storyStart);

  const { mentions, groups: named } = namesIn(text, passages, reader);
  const never = new NotOrganizations(passages, tables.words);
  const groups = named.filter((group) => group.type === 'place' || !never.has(group));
  const evidence = gatherEvidence(passages, groups, tables.grammar, tables.language);
  const isFunder = (entry: GroupEvidence) => cuesOf(entry, cues).some(({ role }) => role === 'funders');
  const funders = new Set(evidence.filter(isFunder).map(({ group }) => group));
  const publisher = namedPublisher(text, passages, groups, tables.words, { agency, storyStart, funders });
  if (publisher && draft.accepts('likely')) {
    draft.fields.publisher = { name: draft.text('publisher.name', publisher.span, 'publisher-named') };
  }
  const found = findRoles(evidence, models, cues, publisher?.group);
  writeRoles(draft, passages, found);

  const inText = countryCandidates(passages, mentions, tables.language);
  const countriesAbove = (threshold: number) => findCountries(inText, models.weights.countries, threshold);
  const countries = {
    candidates: inText,
    found: countriesAbove(thresholds.countries),
    possible: countriesAbove(thresholds.countries / 2),
    donors: donorCountries(passages, evidence, cues),
  };
  const datelinePlace = dateline && spanOf(dateline.passage.tokens, dateline);
  writePlaces(draft, passages, evidence, countries, reader, datelinePlace);
  const project = findProject(passages, mentions, tables.language, tables.words);
  if (project && draft.accepts('likely'))
    draft.fields.project = { name: draft.text('project.name', project, 'project-phrase') };
  const ofGoals = writeGoals(draft, passages, tables.language);
  return {
    draft,
    issues: [...issues, ...inBody, ...ofGoals],
    seen: seenValues(passages, groups, tables),
  };
}
