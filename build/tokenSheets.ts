import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { writeStyleSheet } from './writeStyleSheet.js';

/** Writes `dist/tokens.css` and `dist/tokens.json` from the token table. */
export function tokenSheets(): Plugin {
  return {
    name: 'token-sheets',
    apply: 'build',
    async writeBundle({ dir = 'dist' }) {
      const [{ tokensCss }, { tokensJson }] = await Promise.all([
        import('../src/theme/tokensCss.js'),
        import('../src/theme/tokensJson.js'),
      ]);
      writeStyleSheet(dir, 'tokens.css', tokensCss());
      writeFileSync(join(dir, 'tokens.json'), `${JSON.stringify(tokensJson(), null, 2)}\n`);
    },
  };
}
