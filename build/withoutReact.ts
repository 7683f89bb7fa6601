import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';

const components = `${slashes(resolve('src/components'))}/`;
const staticFolder = `${slashes(resolve('src/embed/static'))}/`;
/** Module ids of the copied components; also their place in the package. */
const copies = `${staticFolder}components/`;

/** Replaces the components' module of the same name. */
export const styledRoot = resolve('src/embed/runtime/styledRoot.ts');

const runtime: ReadonlyMap<string, string> = new Map([
  ['react', resolve('src/embed/runtime/react.ts')],
  ['react/jsx-runtime', resolve('src/embed/runtime/react.ts')],
  ['react/jsx-dev-runtime', resolve('src/embed/runtime/react.ts')],
]);

/** The runtime module that replaces an import; undefined if it stays as it is, and a package external. */
export function runtimeFor(source: string, importer: string | undefined): string | undefined {
  if (!slashes(importer ?? '').startsWith(staticFolder)) return undefined;
  return source.endsWith('/styledRoot.js') ? styledRoot : runtime.get(source);
}

/**
 * Replaces `react` and `styledRoot` with the small runtime in `src/embed/static/` and in copies of the components that it
 * imports. One build, and one test process, can then contain both React and static components.
 */
export function withoutReact(): Plugin {
  return {
    name: 'without-react',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      const from = slashes(importer ?? '');
      // Vite's dependency scan can load only real files.
      const { scan } = options as { scan?: boolean };
      if (scan || !from.startsWith(staticFolder)) return undefined;
      const replacement = runtimeFor(source, from);
      if (replacement) return replacement;
      const found = await this.resolve(source, sourceOf(from), { ...options, skipSelf: true });
      // CSS files are the same for both.
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

/** The original file of a copy; other ids unchanged. */
function sourceOf(id: string): string {
  return id.startsWith(copies) ? components + id.slice(copies.length) : id;
}

function slashes(path: string): string {
  return path.replaceAll('\\', '/');
}
