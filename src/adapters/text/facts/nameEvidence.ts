import { type AddFeature, edge, feature, hashAt, hashText } from '../model/features.js';
import type { Mention, NameGroup } from '../names/mentions.js';
import { knownWithin, type Passage } from '../names/passage.js';
import type { Grammar } from '../tables/types.js';
import { contextFeatures } from './contextFeatures.js';
import { type Context, contextsOf, stemmer } from './passageParts.js';

/** The contexts of the names in a group, and their features. */
export interface GroupEvidence {
  readonly group: NameGroup;
  readonly contexts: readonly Context[];
  /** Features of all mentions together. */
  readonly features: Set<number>;
}

type Stem = (key: string) => string;

/** Maximum number of words used of the line before a list, and of list lines it applies to. */
const maxLead = 14;

/** Collects features for each group: the words around its mentions, the name itself, its position. Linear. */
export function gatherEvidence(
  passages: readonly Passage[],
  groups: readonly NameGroup[],
  grammar: Grammar,
  language: string,
): GroupEvidence[] {
  const chinese = language === 'zh';
  const stem = stemmer(grammar);
  const contexts = contextsByMention(passages, groups, grammar);
  const leads = leadWords(passages, stem);
  return groups.map((group) => {
    const features = new Set<number>([feature('bias')]);
    const add: AddFeature = (name, ...values) => features.add(feature(name, ...values));
    const own: Context[] = [];
    for (const mention of group.mentions) {
      const context = contexts.get(mention);
      if (!context) {
        add('bracketOnly');
        continue;
      }
      own.push(context);
      contextFeatures(context, chinese, features);
      nameWords(context, stem, chinese, add);
      position(context, passages.length, leads.get(context.passage) ?? [], add);
    }
    wholeGroup(group, passages, add);
    return { group, contexts: own, features };
  });
}

/** The feature for a cue that gives a name a role; see `cues/`. */
export function cueFeature(role: string, rule: string): number {
  return feature('cue', hashText(role), hashText(rule));
}

function contextsByMention(
  passages: readonly Passage[],
  groups: readonly NameGroup[],
  grammar: Grammar,
): ReadonlyMap<Mention, Context> {
  const byPassage = passages.map((): Mention[] => []);
  for (const { mentions } of groups)
    for (const mention of mentions) byPassage[mention.passage]!.push(mention);
  const contexts = passages.flatMap((passage, index) => {
    const own = byPassage[index]!.sort((a, b) => a.from - b.from);
    return contextsOf(passage, own, grammar);
  });
  return new Map(contexts.map((context) => [context.mention, context]));
}

/** For each line of a list or of notes, the last words of the line that introduces it. */
function leadWords(passages: readonly Passage[], stem: Stem): ReadonlyMap<Passage, number[]> {
  const leads = new Map<Passage, number[]>();
  let lead: Passage | undefined;
  passages.forEach((passage, index) => {
    const before = passages[index - 1];
    if (before && (before.label !== passage.label || /[:：]$/.test(before.tokens.at(-1)?.text ?? '')))
      lead = before;
    const isEntry = /^(?:item|other|heading)$/.test(passage.label);
    if (lead && isEntry && index - lead.index <= maxLead) leads.set(passage, wordHashes(lead, stem));
  });
  return leads;
}

function wordHashes({ tokens }: Passage, stem: Stem): number[] {
  return tokens
    .slice(-maxLead)
    .map(({ kind, key, hash }) => (/mark|han|number/.test(kind) ? hash : hashText(stem(key))));
}

/** Adds features for the words of the name itself. */
function nameWords({ mention, passage }: Context, stem: Stem, chinese: boolean, add: AddFeature): void {
  const tokens = passage.tokens.slice(mention.from, mention.to);
  const hashes = tokens.map(({ key, kind, hash }, index) =>
    /mark|han|number/.test(kind) ? hash : hashText(stem(index ? key : key.slice(mention.prefix))),
  );
  const fromEnd = (index: number) => hashes.at(-index) ?? edge;
  hashes.forEach((word, index) => {
    add('nameWord', word);
    if (chinese) add('namePair', word, hashes[index + 1] ?? edge);
  });
  add('nameFirst', hashes[0]!);
  add('nameLast', fromEnd(1));
  if (chinese) {
    add('nameEnd', fromEnd(1), fromEnd(2));
    add('nameEnd', fromEnd(1), fromEnd(2), fromEnd(3));
  }
  add('name', hashText(mention.key));
  for (const { from, to, kind } of knownWithin(passage, mention)) {
    add('known', hashText(kind));
    if (from === mention.from && to === mention.to) add('knownWhole', hashText(kind));
  }
  add('nameSize', Math.min(hashes.length, 6));
  const kinds = tokens.slice(0, 5).map(({ kind }) => kind);
  add('nameShape', hashText(kinds.join(' ')));
  if (mention.short) add('short');
}

/** Adds features for the position of the name in its list, its passage and the text. */
function position(
  { mention, passage, parts, at, from, first, last }: Context,
  count: number,
  lead: readonly number[],
  add: AddFeature,
): void {
  const zone = hashText(passage.zone);
  const size = passage.tokens.length;
  const start = Number(first <= from + 1);
  const members = parts.slice(first, last + 1).filter((part) => part.mention).length;
  if (first < at) add('listBefore', parts[at - 1]!.hash);
  if (last > at) add('listBehind', parts[at + 1]!.hash);
  add('zone', zone);
  add('members', Math.min(members, 4));
  add('membersZone', Math.min(members, 4), zone);
  add('start', start);
  add('startZone', start, zone);
  add('depth', Math.floor((4 * passage.index) / count));
  add('alone', Number(parts.length === 1), zone);
  add('size', zone, Math.min(size, 12));
  add('position', zone, Math.min(mention.from, 4), Math.min(size - mention.to, 3));
  lead.forEach((word, index) => {
    add('lead', word);
    add('leadPair', word, lead[index + 1] ?? edge);
  });
  if (passage.zone !== 'paragraph') add('zoneBefore', zone, hashAt(parts, first - 1));
  add('quoted', Number(/^["«“「《„]$/.test(passage.tokens[mention.from - 1]?.text ?? '')));
}

/** Adds features for how often and where the group is named. */
function wholeGroup({ mentions }: NameGroup, passages: readonly Passage[], add: AddFeature): void {
  const passageOf = ({ passage }: Mention) => passages[passage]!;
  const zones = new Set(mentions.map((mention) => passageOf(mention).zone));
  const inBody = mentions.filter((mention) => passageOf(mention).label === 'paragraph').length;
  const outside = mentions.some((mention) => passageOf(mention).label === 'other');
  const first = mentions[0]!;
  add('count', Math.min(4, mentions.length));
  add('zones', hashText([...zones].sort().join()));
  add('inBody', Math.min(4, inBody));
  add('outside', Number(outside), Math.min(2, inBody));
  add('first', hashText(passageOf(first).zone), Number(first.from < 3));
  add('block', Math.min(first.passage, 5));
}
