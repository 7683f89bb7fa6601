import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Failure } from './failures.js';

export type ScriptName = 'embed.js' | 'frame.js' | 'staticPage.js';

const here = dirname(fileURLToPath(import.meta.url));

/** The bytes of a script of this package, built beside this command. */
export function scriptBytes(name: ScriptName): Buffer {
  try {
    return readFileSync(join(here, '../script', name));
  } catch {
    throw new Failure(`the package is incomplete: script/${name} is missing`);
  }
}

/** The `integrity` value of a script: `sha384-…`. */
export function integrityOf(name: ScriptName): string {
  return `sha384-${createHash('sha384').update(scriptBytes(name)).digest('base64')}`;
}

/** The hash of an inline script or style, for a content security policy. */
export function sha256Of(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}

export function packageVersion(): string {
  const { version } = JSON.parse(readFileSync(join(here, '../../package.json'), 'utf8')) as {
    version: string;
  };
  return version;
}
