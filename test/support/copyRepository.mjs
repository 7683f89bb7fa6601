import { cpSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Copies the repository without what is built or measured, and with a link to the installed packages.
 *
 * @param {string} from
 * @param {string} to an empty folder
 */
export function copyRepository(from, to) {
  for (const name of readdirSync(from)) {
    if (!/^(node_modules|dist|storybook-static|bench|\.git)$/.test(name))
      cpSync(join(from, name), join(to, name), { recursive: true });
  }
  symlinkSync(join(from, 'node_modules'), join(to, 'node_modules'), 'junction');
}
