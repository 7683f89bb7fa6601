import type { Tokens } from '../tokens.js';

const dotted = new Set('ab ac ag av cv iap nv sa sac sal sapi sarl sas sc sl slu spa srl'.split(' '));
const short = new Set('cía cia co corp eirl inc lda ltd ltda'.split(' '));

/** Whether the full stop at a token ends the legal form of a firm or a society: "S.A*.*", "Inc*.*". */
export function endsLegalForm(tokens: Tokens, stop: number): boolean {
  if (tokens.key(stop) !== '.' || !tokens.glued(stop) || !tokens.capital(stop - 1)) return false;
  if (short.has(tokens.key(stop - 1))) return true;
  let letters = '';
  let index = stop;
  while (index > stop - 12 && tokens.key(index) === '.' && tokens.glued(index)) {
    const letter = tokens.key(index - 1);
    if (letter.length !== 1 || !tokens.capital(index - 1)) break;
    letters = letter + letters;
    if (!tokens.glued(index - 1)) break;
    index -= 2;
  }
  return dotted.has(letters);
}

/** The token after the legal form that begins at a token, the stop included: "S.A.", "de C.V.", "Inc.". */
export function endOfLegalForm(tokens: Tokens, at: number, end: number): number | undefined {
  for (let stop = at + 1; stop < Math.min(end, at + 10); stop++) {
    if (tokens.key(stop) !== '.') continue;
    if (!tokens.glued(stop)) return undefined;
    const goesOn = stop + 1 < end && tokens.glued(stop + 1) && tokens.capital(stop + 1);
    if (!goesOn) return endsLegalForm(tokens, stop) ? stop + 1 : undefined;
  }
  return undefined;
}
