import { cpSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { copyPageScripts } from './pageScripts.js';
import { zipFolder } from './zipFolder.js';

/** Writes `dist/drupal/`: the module as a folder and as a zip, with the scripts of the package. Neither is part of the package. */
export function drupalModule(): Plugin {
  return {
    name: 'drupal-module',
    apply: 'build',
    // After the scripts, which it copies.
    writeBundle: {
      order: 'post',
      sequential: true,
      handler({ dir = 'dist' }) {
        const folder = join(dir, 'drupal/news_cards');
        cpSync('integrations/drupal/news_cards', folder, { recursive: true });
        cpSync('LICENSE', join(folder, 'LICENSE'));
        copyPageScripts(dir, folder);
        zipFolder(folder);
      },
    },
  };
}
