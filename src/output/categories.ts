import type { Article } from '../model/article.js';
import { sdgUri } from '../model/sdg.js';

export interface Category {
  name: string;
  /** URI of a goal or target, or of the numbers of disasters. */
  uri?: string;
}

/** Topics, then goals and targets as "SDG 10" and "SDG 10.7", then the number of the disaster. */
export function categoriesOf({ topics, sdgs, glide }: Article): Category[] {
  const codes = sdgs.flatMap(({ goal, targets = [] }) => (targets.length ? targets : [`${goal}`]));
  return [
    ...topics.map((name) => ({ name })),
    ...codes.map((code) => ({ name: `SDG ${code}`, uri: sdgUri(code) })),
    ...(glide === undefined ? [] : [{ name: glide, uri: 'https://glidenumber.net' }]),
  ];
}
