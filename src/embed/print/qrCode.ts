import { encode } from 'uqr';
import { escapeHtml } from '../../output/escapeHtml.js';

/** Maximum number of bytes in a QR code with error correction level M (ISO/IEC 18004, version 40). */
export const maxQrBytes = 2331;

/** Width of the blank margin, in modules, that scanners need to find a code (ISO/IEC 18004). */
const quietZone = 4;
/** Without the quiet zone. */
const minWidthMm = 25;
/** Phones scan smaller modules only from very good prints. */
const minModuleMm = 0.4;

/**
 * A QR code as inline SVG: black on white, with its quiet zone and error correction level M. Its accessible name contains the text.
 * The code is at least 25 mm wide, and wider if a module would be smaller than 0.4 mm.
 *
 * @param text - At most {@link maxQrBytes} bytes of UTF-8.
 */
export function qrCode(text: string): string {
  const { size, data } = encode(text, { ecc: 'M', border: quietZone });
  const module = Math.max(minWidthMm / (size - 2 * quietZone), minModuleMm);
  const width = (size * module).toFixed(1);
  return `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="QR: ${escapeHtml(text)}" width="${width}mm" height="${width}mm" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${data.map(rowPath).join('')}"/></svg>`;
}

/** A row's dark modules as path data: one rectangle for each run. */
function rowPath(row: readonly boolean[], y: number): string {
  const modules = row.map((dark) => (dark ? '#' : ' ')).join('');
  return Array.from(
    modules.matchAll(/#+/g),
    ({ index, 0: run }) => `M${index} ${y}h${run.length}v1h-${run.length}z`,
  ).join('');
}
