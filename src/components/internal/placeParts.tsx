import type { ReactNode } from 'react';
import type { LanguageAttributes } from '../../view/languageAttributes.js';
import type { PlaceView } from '../../view/placesView.js';
import { beside } from './beside.js';
import { isolated } from './isolated.js';
import { localeText } from './localeText.js';

export interface PlacePartsProps {
  place: PlaceView;
  /** Direction of the text around the place, if known. */
  direction: 'ltr' | 'rtl' | undefined;
  localeAttributes: LanguageAttributes;
  /** Whether the place's own name is a title on separate lines; screen readers announce the same text. */
  isTitle?: boolean | undefined;
}

// Longer titles are smaller.
const maxTitle = 18;

/** "Za’atari (camp), Mafraq, Jordan" */
export function placeParts({ place, direction, localeAttributes, isTitle }: PlacePartsProps): ReactNode {
  const { parts, separator } = place;
  const part = ({ text, isCountry, kind }: PlaceView['parts'][number]): ReactNode => {
    const name = isCountry ? localeText(text, localeAttributes) : isolated(text, direction);
    if (!kind) return name;
    const space = kind.startsWith(' ') ? ' ' : '';
    return beside(name, beside(space, localeText(kind.trim(), localeAttributes)));
  };
  const joined = (some: PlaceView['parts']): ReactNode =>
    some.map(part).reduce((start, next) => (start ? beside(beside(start, separator), next) : next), '');
  if (!isTitle) return joined(parts);
  const own = parts.findIndex(({ isOwn }) => isOwn);
  const before = parts.slice(0, own);
  const after = parts.slice(own + 1);
  const comma = <span className="nc-hidden">{separator}</span>;
  return (
    <>
      {joined(before)}
      {before.length > 0 && comma}
      <b data-long={parts[own]!.text.length > maxTitle ? '' : undefined}>{part(parts[own]!)}</b>
      {after.length > 0 && comma}
      {joined(after)}
    </>
  );
}
