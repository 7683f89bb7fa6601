import { createReadStream } from 'node:fs';
import { decode } from './decode.js';
import { exitCodes, Failure, systemErrorReason } from './failures.js';
import { logLine } from './report.js';

/** Bytes that are read of one input. */
const maxBytes = 64_000_000;

/**
 * The text of a file, or of the standard input for `-`. Warns on the error output where its encoding is in doubt. Throws a
 * {@link Failure} when it cannot be read.
 */
export async function readText(path: string, name = path): Promise<string> {
  const { text, warning } = decode(await readBytes(path, name));
  if (warning) logLine(`${name}: warning: ${warning}`);
  return text;
}

async function readBytes(path: string, name: string): Promise<Uint8Array> {
  const stream: AsyncIterable<Buffer> = path === '-' ? process.stdin : createReadStream(path);
  const parts: Buffer[] = [];
  let length = 0;
  try {
    for await (const part of stream) {
      length += part.length;
      // A pipe or a device may never end: the size of a file says nothing.
      if (length > maxBytes) break;
      parts.push(part);
    }
  } catch (error) {
    throw new Failure(`${name}: cannot be read: ${systemErrorReason(error)}`);
  }
  if (length > maxBytes)
    throw new Failure(`${name}: received more than ${maxBytes} bytes`, exitCodes.invalidData);
  return Buffer.concat(parts);
}
