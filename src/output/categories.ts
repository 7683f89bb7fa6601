import type { Disclosure } from '../model/releaseTypes.js';
import { sdgUri } from '../model/sdg.js';
import type { VisibleArticle } from '../model/visibleArticle.js';
import { digitalSourceScheme, digitalSourceTypes } from '../terms/jsonLd.js';

export interface Category {
  name: string;
  /** URI of a goal or target; for a GLIDE number, that of the numbering scheme. */
  uri?: string;
}

/** Topics, then goals and targets as "SDG 10" and "SDG 10.7", then the GLIDE number. */
export function categoriesOf({ topics, sdgs, glide }: VisibleArticle): Category[] {
  const codes = sdgs.flatMap(({ goal, targets = [] }) => (targets.length ? targets : [`${goal}`]));
  return [
    ...topics.map((name) => ({ name })),
    ...codes.map((code) => ({ name: `SDG ${code}`, uri: sdgUri(code) })),
    ...(glide === undefined ? [] : [{ name: glide, uri: 'https://glidenumber.net' }]),
  ];
}

/**
 * IPTC's term for how a part was made. If a text is also a translation, that of the use of AI that leaves the least to people; a
 * translation without AI says nothing about the text.
 */
export function digitalSourceOf(own?: Disclosure, translation?: Disclosure): Required<Category> | undefined {
  const used = (['generated', 'assisted'] as const).find((ai) => own?.ai === ai || translation?.ai === ai);
  const ai = used ?? own?.ai;
  return ai && { name: digitalSourceTypes[ai], uri: digitalSourceScheme };
}
