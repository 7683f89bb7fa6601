import type { FunctionComponent } from 'react';
import * as exported from '../../src/exports/index.js';

/** Data for search engines, without a visible root element. */
type WithoutRoot = 'NewsArticleJsonLd';

export type PublicComponent = Exclude<Extract<keyof typeof exported, Capitalize<string>>, WithoutRoot>;

/** Public components by name, for tests of all components and for rendering by name in another process. */
export const components = Object.fromEntries(
  Object.entries(exported).filter(([name]) => /^[A-Z]/.test(name) && name !== 'NewsArticleJsonLd'),
) as unknown as Readonly<Record<PublicComponent, FunctionComponent<object>>>;
