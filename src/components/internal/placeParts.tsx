import type { ReactNode } from 'react';
import type { PlaceView } from '../../i18n/placesView.js';
import { beside } from './beside.js';
import { isolated } from './isolated.js';
import type { LanguageAttributes } from './languageAttributes.js';
import { localeText } from './localeText.js';

export interface PlacePartsProps {
  place: PlaceView;
  /** Direction of the text around the place, if known. */
  direction: 'ltr' | 'rtl' | undefined;
  localeAttributes: LanguageAttributes;
}

/** "Za’atari (camp), Mafraq, Jordan" */
export function placeParts({ place, direction, localeAttributes }: PlacePartsProps): ReactNode {
  const part = ({ text, isCountry, kind }: PlaceView['parts'][number]): ReactNode => {
    const name = isCountry ? localeText(text, localeAttributes) : isolated(text, direction);
    if (!kind) return name;
    const space = kind.startsWith(' ') ? ' ' : '';
    return beside(name, beside(space, localeText(kind.trim(), localeAttributes)));
  };
  return place.parts.map(part).reduce((before, next) => beside(beside(before, place.separator), next));
}
