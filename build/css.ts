import type { BuildOptions } from 'vite';

/** Minifies CSS that components import as text. `esnext` keeps modern syntax. */
export const minifiedCss = { cssMinify: 'lightningcss', cssTarget: 'esnext' } satisfies BuildOptions;
