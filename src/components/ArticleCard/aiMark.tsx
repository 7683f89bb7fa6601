import type { AiLabel } from '../../view/aiLabels.js';
import type { LanguageAttributes } from '../../view/languageAttributes.js';
import { localeText } from '../internal/localeText.js';
import type { Slots } from '../internal/slots.js';

export interface AiMarkProps {
  label: AiLabel;
  localeAttributes: LanguageAttributes;
  AiIcon: Slots['AiIcon'];
  /** Set when the label is in a list. */
  key?: number;
}

/** The label of a part that AI was used for, with the application's icon if it has one. */
export function aiMark({ label: { ai, part, text }, localeAttributes, AiIcon, key }: AiMarkProps) {
  return (
    <span key={key} className="nc-ai">
      {AiIcon && <AiIcon ai={ai} part={part} />}
      {localeText(text, localeAttributes)}
    </span>
  );
}
