import type { LanguageAttributes } from '../internal/languageAttributes.js';
import type { DateView } from './ArticleCard.view.js';

/** A date in words, with the date itself for machines and, where the words are relative, for whoever points at them. */
export function time({ dateTime, text, title }: DateView, words: LanguageAttributes) {
  return (
    <time dateTime={dateTime} title={title} {...words}>
      {text}
    </time>
  );
}
