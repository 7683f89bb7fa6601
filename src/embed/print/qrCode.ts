import { encode } from 'uqr';
import { escapeHtml } from '../../output/escapeHtml.js';

/** Most bytes that fit a QR code with error correction M (ISO/IEC 18004, version 40). */
export const maxQrBytes = 2331;

/** Light modules around a code, by which readers find it (ISO/IEC 18004). */
const quietZone = 4;
/** Millimetres, without the quiet zone. */
const minWidth = 25;
/** Millimetres; phones read smaller modules only from a very good print. */
const minModule = 0.4;

/**
 * A QR code as inline SVG: black on white, with its quiet zone and error correction M. Its text alternative is the text in it. The
 * code is at least 25 mm wide, and wider if a module would be smaller than 0.4 mm.
 *
 * @param text - At most {@link maxQrBytes} bytes of UTF-8.
 */
export function qrCode(text: string): string {
  const { size, data } = encode(text, { ecc: 'M', border: quietZone });
  const module = Math.max(minWidth / (size - 2 * quietZone), minModule);
  const width = (size * module).toFixed(1);
  return `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="QR: ${escapeHtml(text)}" width="${width}mm" height="${width}mm" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${data.map(rowPath).join('')}"/></svg>`;
}

/** The dark modules of a row, as one rectangle for each run. */
function rowPath(row: readonly boolean[], y: number): string {
  const modules = row.map((dark) => (dark ? '#' : ' ')).join('');
  return Array.from(
    modules.matchAll(/#+/g),
    ({ index, 0: run }) => `M${index} ${y}h${run.length}v1h-${run.length}z`,
  ).join('');
}
