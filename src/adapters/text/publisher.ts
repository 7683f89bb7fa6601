import type { Compiled } from './compiled.js';
import type { EvidenceRule } from './evidence.js';
import type { Story } from './story.js';
import type { Range, Tokens } from './tokens.js';

export type FoundPublisher = Range & { readonly rule: EvidenceRule };

/**
 * Who published a story: the agency in the dateline's brackets; else the body that the headline begins with, if
 * the story goes on to speak of it: a known one of the UN system or of aid, or an acronym that does something in
 * the story ("ABC has opened"). Two known ones side by side leave it open, and so does a country or a donor.
 */
export function findPublisher(tokens: Tokens, words: Compiled, story: Story): FoundPublisher | undefined {
  const agency = story.dateline?.agency;
  if (agency && !/[/,&]/.test(tokens.slice(agency.from, agency.to)))
    return { ...agency, rule: 'dateline-agency' };
  const { headline } = story;
  if (!headline) return undefined;
  const from = words.determiners.has(tokens.key(headline.from)) ? headline.from + 1 : headline.from;

  const body = words.bodies.match(tokens, from, headline.to);
  if (body) {
    const name = { from, to: body.to };
    const next = tokens.key(body.to);
    const joint = next === ',' || words.and.has(next) || next === '/';
    const other = joint && words.bodies.match(tokens, body.to + 1, headline.to)?.value === 'agency';
    if (body.value === 'donor' || other || !isRepeated(name, false)) return undefined;
    return { ...name, rule: 'headline-agency' };
  }
  const acronym = { from, to: from + 1 };
  const word = tokens.word(from);
  const plausible =
    tokens.allCaps(from) && word.length <= 8 && !tokens.allCaps(from + 1) && !tokens.glued(from + 1);
  if (!plausible || words.mentions.match(tokens, from) || words.notNames.has(word)) return undefined;
  return isRepeated(acronym, true) ? { ...acronym, rule: 'headline-acronym' } : undefined;

  /** Named again in the story; `acting`: before a small word that can be its verb. */
  function isRepeated(name: Range, acting: boolean): boolean {
    const size = name.to - name.from;
    const first = tokens.word(name.from);
    const isSame = (at: number) => tokens.slice(at, at + size) === tokens.slice(name.from, name.to);
    return story.paragraphs.some(({ from, to }) => {
      for (let index = from; index + size <= to; index++) {
        if (tokens.key(index) !== tokens.key(name.from) || tokens.word(index) !== first || !isSame(index))
          continue;
        const next = index + size;
        if (!acting || (next < to && tokens.small(next) && !words.functionWords.has(tokens.key(next))))
          return true;
      }
      return false;
    });
  }
}
