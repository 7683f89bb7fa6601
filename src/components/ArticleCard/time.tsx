import type { LanguageAttributes } from '../internal/languageAttributes.js';
import type { DateView } from './ArticleCard.view.js';

export interface TimeProps {
  date: DateView;
  localeAttributes: LanguageAttributes;
  /** Set when the date is in a list. */
  key?: number;
}

/** A date as `<time>`; a relative date has the full date as its `title`. */
export function time({ date, localeAttributes, key }: TimeProps) {
  const { dateTime, text, title } = date;
  return (
    <time key={key} dateTime={dateTime} title={title} {...localeAttributes}>
      {text}
    </time>
  );
}
