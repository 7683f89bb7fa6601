import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';

const components = `${slashes(resolve('src/components'))}/`;
const staticFolder = `${slashes(resolve('src/embed/static'))}/`;
/** Module ids of the copied components; also their place in the package. */
const copies = `${staticFolder}components/`;

const runtime: ReadonlyMap<string, string> = new Map([
  ['react', resolve('src/embed/runtime/react.ts')],
  ['react/jsx-runtime', resolve('src/embed/runtime/react.ts')],
  ['react/jsx-dev-runtime', resolve('src/embed/runtime/react.ts')],
  ['styled-components', resolve('src/embed/runtime/styledComponents.ts')],
]);

/** The runtime module that replaces a package for an importer; undefined if the package stays external. */
export function runtimeFor(source: string, importer: string | undefined): string | undefined {
  return slashes(importer ?? '').startsWith(staticFolder) ? runtime.get(source) : undefined;
}

/**
 * Replaces `react` and `styled-components` with the small runtime in `src/embed/static/` and in copies of the components that it
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
