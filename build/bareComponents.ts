import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';

const components = `${resolve('src/components').replaceAll('\\', '/')}/`;
/** Module ids of the copied components; also their place in the package. */
const copies = `${resolve('src/bare').replaceAll('\\', '/')}/`;
const entry = /\/src\/exports\/bare\.ts$/;

/**
 * Gives `news-cards/bare` copies of the components whose roots have no styles: a tag and a class, for pages that link `cards.css`. All else
 * is shared with the other entries.
 */
export function bareComponents(): Plugin {
  return {
    name: 'bare-components',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      const from = (importer ?? '').replaceAll('\\', '/');
      const { scan } = options as { scan?: boolean };
      if (scan || !(entry.test(from) || from.startsWith(copies))) return undefined;
      const found = await this.resolve(source, originalOf(from), { ...options, skipSelf: true });
      const id = found?.id.replaceAll('\\', '/');
      if (!id?.startsWith(components) || !/\.tsx?$/.test(id)) return found;
      return copies + id.slice(components.length);
    },
    load(id) {
      if (!id.startsWith(copies)) return undefined;
      this.addWatchFile(originalOf(id));
      if (id.endsWith('/internal/styledRoot.tsx')) return bareRoot;
      const code = readFileSync(originalOf(id), 'utf8');
      return id.endsWith('.styles.ts') ? rootsAlone(code) : code;
    },
  };
}

function originalOf(id: string): string {
  return id.startsWith(copies) ? components + id.slice(copies.length) : id;
}

const bareRoot = `
import { createElement } from 'react';

export function styledRoot(Tag: string, componentId: string) {
  return ({ className, nonce: _, ...props }: { className?: string; nonce?: string }) =>
    createElement(Tag, { ...props, className: className ? componentId + ' ' + className : componentId });
}
`;

/** The roots of a module that joins style sheets, without these. */
function rootsAlone(code: string): string {
  const roots = [...code.matchAll(/export const (\w+Root) = styledRoot\(\s*('\w+'),\s*('[\w-]+')/g)];
  if (roots.length === 0) throw new Error('a module of styles has no root, which news-cards/bare would lack');
  const lines = roots.map(
    ([, name, tag, id]) => `export const ${name} = /* @__PURE__ */ styledRoot(${tag}, ${id});`,
  );
  return `import { styledRoot } from '../internal/styledRoot.js';\n${lines.join('\n')}\n`;
}
