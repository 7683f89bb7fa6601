import type { FunctionComponent } from 'react';
import * as exported from '../../src/exports/index.js';

/** Data for search engines: it has no root element that anybody sees. */
type Unseen = 'NewsArticleJsonLd';

export type PublicComponent = Exclude<Extract<keyof typeof exported, Capitalize<string>>, Unseen>;

/** Our components by name, for tests that try each, or tell another process which one to draw. */
export const components = Object.fromEntries(
  Object.entries(exported).filter(([name]) => /^[A-Z]/.test(name) && name !== 'NewsArticleJsonLd'),
) as unknown as Readonly<Record<PublicComponent, FunctionComponent<object>>>;
