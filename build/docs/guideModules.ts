import { resolve } from 'node:path';
import ts from 'typescript';
import type { Plugin } from 'vite';

const blocks = resolve('build/docs/blocks.ts');

/**
 * Lets Node import the pages of the guide, of which each exports its `parts`. Storybook and styles
 * are left out.
 */
export function guideModules(): Plugin {
  return {
    name: 'guide-modules',
    enforce: 'pre',
    resolveId: (source) => (/\.css(\?inline)?$/.test(source) ? '\0css' : undefined),
    load: (id) => (id === '\0css' ? "export default '';" : undefined),
    transform: (text, id) => (id.endsWith('.mdx') ? { code: pageModule(text), map: null } : undefined),
  };
}

const storybook = /(?<=')@?storybook\/[^']+(?=')/g;
const fence = /(^```[\s\S]*?^```$)/m;
const element = /(^<[A-Z](?:.*\/>|[\s\S]*?^\/>)$)/m;

const inStorybook = /<InStorybook>[\s\S]*?<\/InStorybook> ?/g;

/** A page as a module: its imports, and as `parts` its texts and the elements between them. */
function pageModule(text: string): string {
  let imports = '';
  const parts = text
    .replaceAll(inStorybook, '')
    .split(fence)
    .flatMap((part, index) => {
      if (index % 2) return JSON.stringify(part);
      const prose = part.replaceAll(/^import .*\n|^<Meta .*\n|^\{\/\*.*\*\/\}\n+/gm, (line) => {
        imports += line.startsWith('import') ? line : '';
        return '';
      });
      return prose.split(element).map((piece, place) => (place % 2 ? piece : JSON.stringify(piece)));
    });
  const code = `${imports}export const parts = [${parts.join(',\n')}];`
    .replaceAll(storybook, blocks)
    .replaceAll(/(?<=')[./]+\/(\w+\.stories|\.storybook\/\w+)\.tsx(?=')/g, blocks);
  return ts.transpileModule(code, {
    fileName: 'page.tsx',
    compilerOptions: {
      jsx: ts.JsxEmit.ReactJSX,
      module: ts.ModuleKind.ESNext,
      target: ts.ScriptTarget.ES2022,
    },
  }).outputText;
}
