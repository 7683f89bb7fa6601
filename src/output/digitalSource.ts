import { digitalSourceScheme, digitalSourceTypes } from '../model/jsonLdMarks.js';
import type { Disclosure } from '../model/releaseParts.js';
import type { Category } from './categories.js';

/**
 * IPTC's term for how a part was made. If a text is also a translation, that of the use of AI that leaves the least to people; a
 * translation without AI says nothing about the text.
 */
export function digitalSourceOf(own?: Disclosure, translation?: Disclosure): Required<Category> | undefined {
  const used = (['generated', 'assisted'] as const).find((ai) => own?.ai === ai || translation?.ai === ai);
  const ai = used ?? own?.ai;
  return ai && { name: digitalSourceTypes[ai], uri: digitalSourceScheme };
}
