import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';

const components = `${slashes(resolve('src/components'))}/`;
const staticFolder = `${slashes(resolve('src/embed/static'))}/`;
/** Where the copies of the components are said to be, and are in the package. */
const copies = `${staticFolder}components/`;

/** Stands in for the components' module of the same name. */
export const styledRoot = resolve('src/embed/runtime/styledRoot.ts');

const runtime: ReadonlyMap<string, string> = new Map([
  ['react', resolve('src/embed/runtime/react.ts')],
  ['react/jsx-runtime', resolve('src/embed/runtime/react.ts')],
  ['react/jsx-dev-runtime', resolve('src/embed/runtime/react.ts')],
]);

/** The part of the small runtime that replaces what a module imports, if any: a replaced package is not external. */
export function runtimeFor(source: string, importer: string | undefined): string | undefined {
  if (!slashes(importer ?? '').startsWith(staticFolder)) return undefined;
  return source.endsWith('/styledRoot.js') ? styledRoot : runtime.get(source);
}

/**
 * Gives the modules in `src/embed/static/` the small runtime for `react` and `styledRoot`, and copies of the components
 * that have it as well. Components in React and static ones are then in one build, and in one process of the tests.
 */
export function withoutReact(): Plugin {
  return {
    name: 'without-react',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      const from = slashes(importer ?? '');
      // Vite's scan for packages loads nothing but files.
      const { scan } = options as { scan?: boolean };
      if (scan || !from.startsWith(staticFolder)) return undefined;
      const replacement = runtimeFor(source, from);
      if (replacement) return replacement;
      const found = await this.resolve(source, sourceOf(from), { ...options, skipSelf: true });
      // A style sheet in a file of its own is the same for both.
      if (!found || !/\.tsx?$/.test(found.id) || !slashes(found.id).startsWith(components)) return found;
      return copies + slashes(found.id).slice(components.length);
    },
    load(id) {
      if (!id.startsWith(copies)) return undefined;
      this.addWatchFile(sourceOf(id));
      return readFileSync(sourceOf(id), 'utf8');
    },
  };
}

/** The file that a copy is of; any other file itself. */
function sourceOf(id: string): string {
  return id.startsWith(copies) ? components + id.slice(copies.length) : id;
}

function slashes(path: string): string {
  return path.replaceAll('\\', '/');
}
