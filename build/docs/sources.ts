import type { ReactElement } from 'react';

export { contentGroups } from '../../stories/support/welcome/contentGroups.js';

/** Pages of the guide, each as texts and the elements between them; evaluated by Vite, with `guideModules`. */
export const pages = import.meta.glob<readonly (string | ReactElement)[]>('../../stories/guide/*.mdx', {
  eager: true,
  import: 'parts',
});
