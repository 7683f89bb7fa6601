import type { Drawing } from './drawStatic.js';

/**
 * A drawing with other names for the classes that styled-components generated, one for each of the roots: `rename` is told
 * a root's own class (`nc-card`) and gives what stands in the place of the generated one; nothing to leave the own class alone.
 */
export function withOwnClasses({ html, css }: Drawing, rename: (root: string) => string): Drawing {
  const generated = new Map<string, string>();
  for (const [, root = '', name = ''] of html.matchAll(rootClass)) generated.set(name, root);
  // Only roots have such a class; its name might stand in the story's text as well, where no quote stands before it.
  const markup = html.replace(rootClass, (_, root: string) => `class="${`${root} ${rename(root)}`.trim()}`);
  const sheet = css.replace(/\.(\w+)/g, (whole, name: string) => {
    const root = generated.get(name);
    return root ? `.${rename(root) || root}` : whole;
  });
  return { html: markup, css: sheet };
}

const rootClass = /class="(nc-(?:card|articles)) (\w+)/g;
