import type { DateView } from '../../view/dateView.js';
import type { LanguageAttributes } from '../../view/languageAttributes.js';
import { localeText } from '../internal/localeText.js';

export interface TimeProps {
  date: DateView;
  localeAttributes: LanguageAttributes;
  /** Set when the date is in a list. */
  key?: number;
}

/** A date as `<time>`; a relative date has the full date as its `title`. What follows it has the direction of the card. */
export function time({ date, localeAttributes, key }: TimeProps) {
  const { dateTime, text, title } = date;
  return (
    <time key={key} dateTime={dateTime} title={title}>
      {localeText(text, localeAttributes)}
    </time>
  );
}
