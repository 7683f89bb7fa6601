import { createReadStream } from 'node:fs';
import { decode } from './decode.js';
import { exitCodes, Failure, systemErrorReason } from './failures.js';
import { logLine } from './report.js';

/** Maximum number of megabytes to read per input. */
export const maxMegabytes = 64;
const maxBytes = maxMegabytes * 1e6;

/**
 * Reads a text file, or standard input for `-`. Warns on standard error if the encoding is uncertain. Throws a {@link Failure} if the
 * file cannot be read.
 */
export async function readTextFile(path: string, name = path): Promise<string> {
  const bytes = await readBytes(path, name);
  if (isDocument(bytes)) {
    throw new Failure(
      `${name}: error: received a PDF, Word document or archive; save it as plain text first`,
      exitCodes.invalidData,
    );
  }
  const decoded = decode(bytes);
  if ('error' in decoded) throw new Failure(`${name}: error: ${decoded.error}`, exitCodes.invalidData);
  if (decoded.warning) logLine(`${name}: warning: ${decoded.warning}`);
  return decoded.text;
}

/** First bytes of a PDF, a zip (also `.docx` and `.odt`), an old Word document and RTF; some of these are valid UTF-8. */
const documentMarks = ['%PDF-', 'PK\x03\x04', '\xd0\xcf\x11\xe0', '{\\rtf'];

function isDocument(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.subarray(0, 5)).toString('latin1');
  return documentMarks.some((mark) => start.startsWith(mark));
}

/** Reads a file, or standard input for `-`. Throws a {@link Failure} if it cannot be read; `advice` is for one that is too large. */
export async function readBytes(
  path: string,
  name: string,
  advice = 'split it into smaller files',
): Promise<Uint8Array> {
  const stream: AsyncIterable<Buffer> = path === '-' ? process.stdin : createReadStream(path);
  const parts: Buffer[] = [];
  let length = 0;
  try {
    for await (const part of stream) {
      length += part.length;
      // The size of a file is unreliable: a pipe or device may never end.
      if (length > maxBytes) break;
      parts.push(part);
    }
  } catch (error) {
    throw new Failure(`${name}: cannot be read: ${systemErrorReason(error)}`);
  }
  if (length > maxBytes) {
    throw new Failure(
      `${name}: error: received more than ${maxMegabytes} MB; ${advice}`,
      exitCodes.invalidData,
    );
  }
  return Buffer.concat(parts);
}
