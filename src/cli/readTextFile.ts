import { createReadStream } from 'node:fs';
import { decode } from './decode.js';
import { exitCodes, Failure, systemErrorReason } from './failures.js';
import { logLine } from './report.js';

/** Maximum number of megabytes to read per input. */
const maxMegabytes = 64;
const maxBytes = maxMegabytes * 1e6;

/**
 * Reads a text file, or standard input for `-`. Warns on standard error if the encoding is uncertain. Throws a {@link Failure} if the
 * file cannot be read.
 */
export async function readTextFile(path: string, name = path): Promise<string> {
  const { text, warning } = decode(await readBytes(path, name));
  if (warning) logLine(`${name}: warning: ${warning}`);
  return text;
}

/** Reads a file, or standard input for `-`. Throws a {@link Failure} if it cannot be read. */
export async function readBytes(path: string, name = path): Promise<Uint8Array> {
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
      `${name}: error: received more than ${maxMegabytes} MB; split it into smaller files`,
      exitCodes.invalidData,
    );
  }
  return Buffer.concat(parts);
}
