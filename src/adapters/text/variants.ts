import { hanVariants } from './languages/zh/variants.js';

/**
 * Writings of one letter, folded to one for comparison: Arabic without vowel signs and the stretching sign, with one
 * alef, one ya, and a ta marbuta that may lack its dots; presentation forms as letters; full-width Latin letters and
 * signs as ASCII; the commas of Arabic as commas; and traditional Chinese characters as simplified ones. Nothing else
 * changes.
 */
export function foldVariants(text: string): string {
  if (/^[\0-\u05ff]*$/.test(text)) return text;
  let folded = '';
  for (const sign of text) folded += letters.get(sign) ?? foldSign(sign);
  return folded;
}

function foldSign(sign: string): string {
  const code = sign.codePointAt(0) ?? 0;
  if (code < 0x610) return sign;
  if (code === 0x640 || code === 0x670 || (code >= 0x64b && code <= 0x65f)) return '';
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0).toLowerCase();
  const plain = code >= 0xfb50 && code <= 0xfefc ? sign.normalize('NFKC') : sign;
  return plain === sign ? sign : foldVariants(plain);
}

const arabic = '٫. ٬, أا إا آا ٱا ىي یي کك ةه ۀه ہه ،, ؛;';

const letters: ReadonlyMap<string, string> = new Map(
  `${arabic} ${hanVariants}`
    .trim()
    .split(/\s+/)
    .map((pair) => [...pair])
    .flatMap(([from, to]) => (from && to && from !== to ? [[from, to] as const] : [])),
);
