import type { LanguageAttributes } from '../internal/languageAttributes.js';
import type { StatusView } from './ArticleCard.view.js';
import { time } from './time.js';

/** What happened to the story, before anything of it. */
export function statusNote({ type, label, date, text, instead }: StatusView, words: LanguageAttributes) {
  return (
    <p className="nc-status" data-status={type}>
      <b {...words}>{label}</b> {date && time(date, words)}{' '}
      <span {...(text ? {} : words)}>{text ?? instead}</span>
    </p>
  );
}
