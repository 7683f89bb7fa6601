import type { Compiled } from '../compiled.js';
import type { Range, Tokens } from '../tokens.js';
import { isAllCaps } from './layout.js';
import { isOrganization } from './letterhead.js';
import type { Story } from './story.js';

/**
 * The lines in the order in which they are asked: in Spanish first one that is an organisation by its words where the line
 * above it is none ("GETXOKO UDALA"), or is none of which the story speaks, as of a ministry over its agency.
 */
export function inOrder(tokens: Tokens, words: Compiled, story: Story): readonly Range[] {
  const { mastheads } = story;
  const [first, second] = mastheads;
  if (!words.clauses || !first || !second || second.from !== first.to) return mastheads;
  const isBody = (line: Range) => isOrganization(tokens, words, line);
  const lower = { from: startOfLastPart(tokens, second), to: second.to };
  if (
    !isOrganization(tokens, words, lower) ||
    words.bodies.match(tokens, lower.from, lower.to)?.value === 'donor'
  )
    return mastheads;
  // An office below its owner, and a known body above what it stands for.
  const inside = words.units.has(tokens.key(lower.from)) || words.bodies.match(tokens, first.from, first.to);
  if (inside || isMedium(tokens, first) || (isBody(first) && isNamed(tokens, story, first))) return mastheads;
  const other = isBody(first)
    ? isNamed(tokens, story, lower)
    : isAllCaps(tokens, first) && isAllCaps(tokens, lower);
  return other ? [lower, ...mastheads] : mastheads;
}

/** Whether the story has the words of a line. */
function isNamed(tokens: Tokens, { paragraphs }: Story, { from, to }: Range): boolean {
  const text = tokens.slice(from, to).toLowerCase();
  return paragraphs.some((part) => tokens.slice(part.from, part.to).toLowerCase().includes(text));
}

/** "AMEXCID | *Agencia Mexicana …*": behind the bar its name in full. */
function startOfLastPart(tokens: Tokens, { from, to }: Range): number {
  return tokens.allCaps(from) && tokens.key(from + 1) === '|' && from + 3 < to ? from + 2 : from;
}

/** "El *Diario* del Valle", "RADIO Isla": a newspaper or a station by its first words. */
export function isMedium(tokens: Tokens, { from }: Range): boolean {
  const medium =
    /^(?:radio|diario|periódico|revista|semanario|noticiero|gaceta|heraldo|correo|faro|eco|voz|prensa|canal|telediario)$/;
  return (
    medium.test(tokens.key(from)) ||
    (/^(?:el|la)$/.test(tokens.key(from)) && medium.test(tokens.key(from + 1)))
  );
}

/** "Cooperación Alemana *| Perú*": a donor that writes, from its office in a country. */
export function isDonorsOffice(tokens: Tokens, words: Compiled, at: number): boolean {
  const led = tokens.key(at) === '|' || words.prepositions.has(tokens.key(at));
  if (!words.clauses || !led || tokens.linesBefore(at) > 0) return false;
  return words.mentionsAnyCase.match(tokens, at + 1)?.value.type === 'country';
}

/** "Actualidad   Convocatorias   Sede": links side by side, and no name. */
export function hasGaps(tokens: Tokens, { from, to }: Range): boolean {
  for (let index = from + 1; index < to; index++) {
    const { end } = tokens.span(index - 1, index);
    if (/^[ \t\u00a0]{2,}$/.test(tokens.text.slice(end, tokens.span(index, index + 1).start))) return true;
  }
  return false;
}

/** "Cruz Roja Argentina - *Filial* Corrientes" */
export function isBranchBehindDash(tokens: Tokens, at: number): boolean {
  const apart = /^[–—-]$/.test(tokens.key(at)) && !tokens.glued(at) && !tokens.glued(at + 1);
  return apart && /^(?:filial|sede|delegación|seccional|capítulo|sucursal|oficina)$/.test(tokens.key(at + 1));
}

/** The end of "OCHA" in "OCHA Servicios", of a known body in front of the desk that writes for it. */
export function endOfDesk(tokens: Tokens, words: Compiled, { from, to }: Range): number {
  const body = words.clauses ? words.bodies.match(tokens, from, to) : undefined;
  const desk =
    body && /^(?:servicios|noticias|prensa|news|newsroom|digital|online)$/.test(tokens.key(body.to));
  return desk ? body.to : to;
}

/** "PNUD Argentina", of "PNUD Argentina | Noticias": what stands before the first bar. */
export function endOfWriter(tokens: Tokens, { from, to }: Range): number {
  let end = from;
  while (end < to && !/^[|>›»·]$/.test(tokens.key(end))) end++;
  return end;
}

/** Whether a line is an organisation and its branch. */
export function isBodyWithBranch(tokens: Tokens, words: Compiled, { from, to }: Range): boolean {
  let dash = from;
  while (dash < to && !isBranchBehindDash(tokens, dash)) dash++;
  return dash < to && isOrganization(tokens, words, { from, to: dash });
}
