import type { ReactNode } from 'react';
import type { LanguageAttributes } from '../../view/languageAttributes.js';
import type { PlaceView } from '../../view/placesView.js';
import { beside, isolated, localeText } from './inlineText.js';

export interface PlacePartsProps {
  place: PlaceView;
  /** Direction of the text around the place, if known. */
  direction: 'ltr' | 'rtl' | undefined;
  localeAttributes: LanguageAttributes;
}

/** "Za’atari (camp), Mafraq, Jordan" */
export function placeParts({ place, direction, localeAttributes }: PlacePartsProps): ReactNode {
  const { parts, separator } = place;
  const part = ({ text, isCountry, kind }: PlaceView['parts'][number]): ReactNode => {
    const name = isCountry ? localeText(text, localeAttributes) : isolated(text, direction);
    if (!kind) return name;
    const space = kind.startsWith(' ') ? ' ' : '';
    return beside(name, beside(space, localeText(kind.trim(), localeAttributes)));
  };
  return parts.map(part).reduce((start, next) => (start ? beside(beside(start, separator), next) : next), '');
}
