import type { Plugin } from 'vite';

/** Imports what the calls need, into the files with JSX alone: the model and the adapters must run without React. */
export function importJsx(): Plugin {
  const statement = "import { createElement as h, Fragment as Group } from 'react';";
  return {
    name: 'import-jsx',
    enforce: 'pre',
    // On the first line, so that no other moves: the map stays true.
    transform: (code, id) => (id.endsWith('.tsx') ? { code: `${statement} ${code}`, map: null } : undefined),
  };
}
