import type { Plugin } from 'vite';

/** Takes the white space out of the components' style sheets, which no minifier of an application would do. */
export function packStyles(): Plugin {
  const pack = (css: string) =>
    css
      .replace(/\s*\n\s*/g, '')
      .replace(/([:,;{]) | (?=[{}])/g, '$1')
      .replaceAll(';}', '}');
  return {
    name: 'pack-styles',
    enforce: 'pre',
    // The map of a style sheet would only lead back to itself.
    transform: (code, id) =>
      id.endsWith('.styles.ts') ? { code: code.replace(/`[^`]*`/g, pack), map: { mappings: '' } } : undefined,
  };
}

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
