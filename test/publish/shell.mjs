import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/**
 * Runs a line of Bash, as a workflow does, and returns what it prints; throws with all of its output if it fails.
 *
 * @param {string} line
 * @param {{ cwd: string, env?: NodeJS.ProcessEnv }} options
 */
export async function shell(line, { cwd, env = process.env }) {
  try {
    const { stdout } = await execute('bash', ['-e', '-o', 'pipefail', '-c', line], {
      cwd,
      env,
      timeout: 600_000,
      maxBuffer: 1e8,
    });
    return stdout;
  } catch (error) {
    // The message contains what the command wrote to standard error.
    const { message, stdout } = /** @type {Error & { stdout: string }} */ (error);
    throw new Error(`${message}\n${stdout}`, { cause: error });
  }
}
