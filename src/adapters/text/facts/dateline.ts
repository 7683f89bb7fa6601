import { edge, feature, hashAt, hashText } from '../model/features.js';
import { probability, score, type Weights } from '../model/weights.js';
import type { Passage } from '../names/passage.js';
import type { ReaderLanguage, Words } from '../tables/types.js';
import type { TokenRange } from '../tokens.js';
import { findDates } from './dates.js';

const notEdge = /^[,،，(（/–—-]$/;
/** Maximum number of tokens in a place, such as "Beirut, Lebanon/New York". */
const maxSize = 9;

/** A piece of text that may be the place of a dateline. */
export interface DatelineCandidate extends TokenRange {
  readonly passage: Passage;
  readonly features: readonly number[];
}

/** Candidates for a dateline's place: at the start of the first paragraphs, and in lines around the headline. */
export function datelineCandidates(
  source: string,
  passages: readonly Passage[],
  language: ReaderLanguage,
  words: Words,
): DatelineCandidate[] {
  const headline = passages.findIndex(({ label }) => label === 'headline');
  const lead = passages.findIndex(({ zone }) => zone === 'lead');
  return passages.flatMap((passage) => {
    const { index, label } = passage;
    const isNear =
      label === 'paragraph'
        ? index <= lead + 2
        : label !== 'headline' && index > headline - 3 && index < lead;
    return isNear ? candidatesIn(source, passages, passage, lead, language, words) : [];
  });
}

function candidatesIn(
  source: string,
  passages: readonly Passage[],
  passage: Passage,
  lead: number,
  language: ReaderLanguage,
  words: Words,
): DatelineCandidate[] {
  const { tokens } = passage;
  const dates = findDates(tokens.slice(0, 40), language, words);
  const chinese = language === 'zh';
  const starts = new Set([0]);
  for (const { from, to } of dates) if (from < 6) starts.add(to).add(to + 1);
  for (let at = 0; at < Math.min(8, tokens.length); at++)
    if (/^[/(（,،，|·.•]$/.test(tokens[at]!.text)) starts.add(at + 1);
  if (tokens[0]?.kind === 'number') for (let at = 1; at < 6; at++) starts.add(at);
  if (chinese) for (let at = 1; at < Math.min(10, tokens.length); at++) starts.add(at);
  const found: DatelineCandidate[] = [];
  for (const from of starts) {
    if (notEdge.test(tokens[from]?.text ?? ',')) continue;
    for (let to = from + 1; to <= Math.min(tokens.length, from + maxSize); to++) {
      if (notEdge.test(tokens[to - 1]!.text) || !mayEnd(passage, to)) continue;
      found.push({ passage, from, to, features: featuresOf(from, to) });
    }
  }
  return found;

  function mayEnd({ tokens: all }: Passage, to: number): boolean {
    const next = all[to];
    if (!next || next.kind === 'mark' || next.kind === 'number') return true;
    if (chinese && /^[讯电訊電一二三四五六七八九十消报通]$/.test(next.text)) return true;
    if (language === 'ar' && /^(?:في|يوم)$/.test(next.key)) return true;
    return dates.some((date) => date.from === to || date.from === to + 1);
  }

  function featuresOf(from: number, to: number): number[] {
    const own = tokens.slice(from, to);
    const hash = (at: number) => hashAt(tokens, at);
    const shape = (at: number) => tokens[at]?.shape ?? edge;
    const zone = hashText(passage.zone);
    const start = Math.min(from, 2);
    let shapes = 0;
    // A run of Chinese characters counts as one shape.
    own.forEach(({ shape: one, kind }, index) => {
      if (kind !== 'han' || own[index - 1]?.kind !== 'han') shapes = feature('shapes', shapes, one);
    });
    const features = [
      feature('bias'),
      feature('zone', zone),
      feature('zoneFrom', zone, Math.min(from, 3)),
      feature('fromLead', Math.max(-4, passage.index - lead)),
      feature('shape', shapes),
      feature('shapeZone', shapes, zone, start),
      feature('size', Math.min(own.length, 6), hashText(language)),
      feature('next', hash(to)),
      feature('next2', hash(to), hash(to + 1)),
      feature('nextZone', hash(to), zone),
      feature('nextShapes', hash(to), shape(to + 1), shape(to + 2)),
      feature('before', hash(from - 1)),
      feature('before2', hash(from - 1), hash(from - 2)),
      feature('nextFromShape', hash(to), start, shapes),
      feature('nextFromZone', hash(to), start, zone, hashText(language)),
      feature('shapeNext', shapes, hash(to)),
      feature('firstWord', hash(from)),
      feature('whole', Number(own.length === tokens.length), zone),
      feature('zoneBefore', hashText(passages[passage.index - 1]?.zone ?? ''), zone),
      feature('bracket', Number(/^[(（/]$/.test(tokens[to]?.text ?? '')), zone),
      feature('capitals', Number(own.every(({ kind }) => kind === 'upper' || kind === 'mark')), hash(to)),
    ];
    let dash = 9;
    for (let at = to; at < Math.min(tokens.length, to + 14) && dash === 9; at++) {
      if (/^[-–—―]$/.test(tokens[at]!.text) && tokens[at]!.spaced) dash = Math.min(8, at - to);
    }
    features.push(feature('dash', dash), feature('dashZone', dash, zone, start));
    const date = dates.find((other) => other.from >= to && other.from <= to + 3);
    features.push(feature('date', date ? date.from - to : 9, zone, start));
    if (date)
      features.push(
        feature('afterDate', hash(date.to)),
        feature('afterDate2', hash(date.to), hash(date.to + 1)),
      );
    const behindDate = dates.some((other) => other.to <= from && other.to >= from - 2);
    features.push(feature('dateBefore', Number(behindDate), zone, hash(to)));
    const known = passage.known.filter((name) => name.from >= from && name.to <= to);
    for (const name of known) {
      const whole = Number(name.from === from && name.to === to);
      const kind = hashText(name.kind);
      features.push(feature('known', kind, whole), feature('knownZone', kind, whole, zone, start));
    }
    if (!known.length) features.push(feature('unknown', zone));
    const cuts = (edgeAt: number) => passage.known.some((name) => name.from < edgeAt && name.to > edgeAt);
    if (cuts(from) || cuts(to)) features.push(feature('cuts'));
    const name = source.slice(own[0]!.start, own.at(-1)!.end);
    features.push(feature('again', Number(source.indexOf(name, own.at(-1)!.end) >= 0)));
    for (const word of own) features.push(feature('word', word.hash));
    return features;
  }
}

/** The most likely candidate, if above the threshold. */
export function findDateline(
  candidates: readonly DatelineCandidate[],
  weights: Weights,
  threshold: number,
): DatelineCandidate | undefined {
  let found: DatelineCandidate | undefined;
  let best = threshold;
  for (const candidate of candidates) {
    const [value = 0] = score(weights, candidate.features);
    if (probability(value) <= best) continue;
    found = candidate;
    best = probability(value);
  }
  return found;
}
