import type { BuildOptions } from 'vite';

/** Minifies the style sheets that components import as text. `esnext`: rewrites nothing for older browsers. */
export const minifiedCss = { cssMinify: 'lightningcss', cssTarget: 'esnext' } satisfies BuildOptions;
