import { feature, hashText, templates } from '../model/features.js';
import type { NameGroup } from '../names/mentions.js';
import { knownWithin, type Passage } from '../names/passage.js';
import type { Grammar } from '../tables/types.js';
import { contextFeatures } from './contextFeatures.js';
import { type Context, contextsOf, stemmer } from './parts.js';

const t = templates(
  ...([
    'bias',
    'listBefore',
    'listBehind',
    'nameWord',
    'namePair',
    'nameFirst',
    'nameLast',
    'nameEnd',
  ] as const),
  ...([
    'name',
    'known',
    'knownWhole',
    'nameSize',
    'nameShape',
    'short',
    'zone',
    'members',
    'membersZone',
  ] as const),
  ...([
    'start',
    'startZone',
    'depth',
    'alone',
    'size',
    'position',
    'lead',
    'leadPair',
    'zoneBefore',
    'quoted',
  ] as const),
  ...(['bracketOnly', 'count', 'zones', 'inBody', 'outside', 'first', 'block', 'cue'] as const),
);

/** What a text says around the names of a group. */
export interface GroupEvidence {
  readonly group: NameGroup;
  readonly contexts: readonly Context[];
  /** Features of all mentions together. */
  readonly features: Set<number>;
}

const edge = hashText('edge');

/** Collects features for each group: the words around its mentions, the name itself, where it stands. Linear. */
export function gatherEvidence(
  passages: readonly Passage[],
  groups: readonly NameGroup[],
  grammar: Grammar,
  language: string,
  publisher?: NameGroup,
): GroupEvidence[] {
  const chinese = language === 'zh';
  const stem = stemmer(grammar);
  const ofPublisher = new Set(publisher?.mentions);
  const byPassage = passages.map(() => [] as NameGroup['mentions'][number][]);
  for (const group of groups) for (const mention of group.mentions) byPassage[mention.passage]!.push(mention);
  const contexts = new Map<unknown, Context>();
  passages.forEach((passage, index) => {
    const own = byPassage[index]!.sort((a, b) => a.from - b.from);
    for (const context of contextsOf(passage, own, grammar, (mention) => ofPublisher.has(mention))) {
      contexts.set(context.mention, context);
    }
  });
  const leads = leadWords(passages, stem);
  return groups.map((group) => {
    const features = new Set<number>([feature(t.bias)]);
    const own: Context[] = [];
    for (const mention of group.mentions) {
      const context = contexts.get(mention);
      if (!context) {
        features.add(feature(t.bracketOnly));
        continue;
      }
      own.push(context);
      contextFeatures(context, chinese, features);
      nameWordFeatures(context, stem, chinese, features);
      standingFeatures(context, passages.length, leads.get(context.passage) ?? [], features);
    }
    groupFeatures(group, passages, features);
    return { group, contexts: own, features };
  });
}

/** The feature for a cue that gives a name a role; see `cues/`. */
export function cueFeature(role: string, rule: string): number {
  return feature(t.cue, hashText(role), hashText(rule));
}

/** The last words of the line that leads to a list or to lines of notes, for each of its lines. */
function leadWords(
  passages: readonly Passage[],
  stem: (key: string) => string,
): ReadonlyMap<Passage, number[]> {
  const leads = new Map<Passage, number[]>();
  let lead: Passage | undefined;
  passages.forEach((passage, index) => {
    const before = passages[index - 1];
    if (before && (before.label !== passage.label || /[:：]$/.test(before.tokens.at(-1)?.text ?? '')))
      lead = before;
    if (!lead || !(passage.label === 'item' || passage.label === 'other' || passage.label === 'heading'))
      return;
    if (index - lead.index > 14) return;
    leads.set(
      passage,
      lead.tokens
        .slice(-14)
        .map(({ kind, key, hash }) =>
          kind === 'mark' || kind === 'han' || kind === 'number' ? hash : hashText(stem(key)),
        ),
    );
  });
  return leads;
}

/** The words of the name itself. */
function nameWordFeatures(
  { mention, passage }: Context,
  stem: (key: string) => string,
  chinese: boolean,
  features: Set<number>,
): void {
  const tokens = passage.tokens.slice(mention.from, mention.to);
  const hashes = tokens.map(({ key, kind, hash }, index) => {
    if (kind === 'number' || kind === 'mark' || kind === 'han') return hash;
    return hashText(stem(index === 0 ? key.slice(mention.prefix) : key));
  });
  for (let index = 0; index < hashes.length; index++) {
    features.add(feature(t.nameWord, hashes[index]));
    if (chinese) features.add(feature(t.namePair, hashes[index], hashes[index + 1] ?? edge));
  }
  features.add(feature(t.nameFirst, hashes[0]));
  features.add(feature(t.nameLast, hashes.at(-1)));
  if (chinese) {
    features.add(feature(t.nameEnd, hashes.at(-1), hashes.at(-2)));
    features.add(feature(t.nameEnd, hashes.at(-1), hashes.at(-2), hashes.at(-3)));
  }
  features.add(feature(t.name, hashText(mention.key)));
  for (const { from, to, kind } of knownWithin(passage, mention)) {
    features.add(feature(t.known, hashText(kind)));
    if (from === mention.from && to === mention.to) features.add(feature(t.knownWhole, hashText(kind)));
  }
  features.add(feature(t.nameSize, Math.min(hashes.length, 6)));
  features.add(
    feature(
      t.nameShape,
      hashText(
        tokens
          .slice(0, 5)
          .map(({ kind }) => kind)
          .join(' '),
      ),
    ),
  );
  if (mention.short) features.add(feature(t.short));
}

/** Features for the position of the name in its list, its passage and the text. */
function standingFeatures(
  { mention, passage, parts, at, from, first, last }: Context,
  count: number,
  lead: readonly number[],
  features: Set<number>,
): void {
  const zone = hashText(passage.zone);
  if (first < at) features.add(feature(t.listBefore, parts[at - 1]!.hash));
  if (last > at) features.add(feature(t.listBehind, parts[at + 1]!.hash));
  let members = 0;
  for (let index = first; index <= last; index++) if (parts[index]!.mention) members++;
  const start = Number(first <= from + 1);
  features.add(feature(t.zone, zone));
  features.add(feature(t.members, Math.min(members, 4)));
  features.add(feature(t.membersZone, Math.min(members, 4), zone));
  features.add(feature(t.start, start));
  features.add(feature(t.startZone, start, zone));
  features.add(feature(t.depth, Math.floor((4 * passage.index) / count)));
  features.add(feature(t.alone, Number(parts.length === 1), zone));
  features.add(feature(t.size, zone, Math.min(passage.tokens.length, 12)));
  features.add(
    feature(t.position, zone, Math.min(mention.from, 4), Math.min(passage.tokens.length - mention.to, 3)),
  );
  lead.forEach((word, index) => {
    features.add(feature(t.lead, word));
    features.add(feature(t.leadPair, word, lead[index + 1] ?? edge));
  });
  if (passage.zone !== 'paragraph') features.add(feature(t.zoneBefore, zone, parts[first - 1]?.hash ?? edge));
  features.add(feature(t.quoted, Number(/^["«“「《„]$/.test(passage.tokens[mention.from - 1]?.text ?? ''))));
}

/** How often and where the group is named. */
function groupFeatures({ mentions }: NameGroup, passages: readonly Passage[], features: Set<number>): void {
  const zones = new Set(mentions.map(({ passage }) => passages[passage]!.zone));
  const inBody = mentions.filter(({ passage }) => passages[passage]!.label === 'paragraph').length;
  const outside = mentions.some(({ passage }) => passages[passage]!.label === 'other');
  const first = mentions[0]!;
  features.add(feature(t.count, Math.min(4, mentions.length)));
  features.add(feature(t.zones, hashText([...zones].sort().join())));
  features.add(feature(t.inBody, Math.min(4, inBody)));
  features.add(feature(t.outside, Number(outside), Math.min(2, inBody)));
  features.add(feature(t.first, hashText(passages[first.passage]!.zone), Number(first.from < 3)));
  features.add(feature(t.block, Math.min(first.passage, 5)));
}
