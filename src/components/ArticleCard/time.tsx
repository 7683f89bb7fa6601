import type { LanguageAttributes } from '../internal/languageAttributes.js';
import type { DateView } from './ArticleCard.view.js';

export interface TimeProps {
  date: DateView;
  localeAttributes: LanguageAttributes;
  /** In a list of dates. */
  key?: number;
}

/** A date in words, with the date itself for machines and, where the words are relative, for whoever points at them. */
export function time({ date, localeAttributes, key }: TimeProps) {
  const { dateTime, text, title } = date;
  return (
    <time key={key} dateTime={dateTime} title={title} {...localeAttributes}>
      {text}
    </time>
  );
}
