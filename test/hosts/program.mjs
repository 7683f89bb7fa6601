import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/** Debian's: only this one finds Debian's modules. */
export const python = '/usr/bin/python3';

/** @param {string} name of a script in `programs/` */
export const script = (name) => new URL(`programs/${name}`, import.meta.url).pathname;

/**
 * Runs a program, and returns what it prints; rejects with what it complains about.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {string} cwd
 * @param {Record<string, string>} [variables]
 */
export async function output(command, args, cwd, variables) {
  const env = { ...process.env, ...variables };
  const { stdout } = await execute(command, args, { cwd, env, timeout: 120_000, maxBuffer: 2 ** 26 });
  return stdout;
}
