import type { ArticleView } from '../../../view/articleView.js';
import { localeText } from '../inlineText.js';
import { time } from './source.js';

// In characters. Longer notes can be taller than the picture of a narrow column.
const maxOverPicture = 120;

/** A correction or withdrawal, shown before the story. */
export function statusNote({ status, localeAttributes }: ArticleView) {
  if (!status) return undefined;
  const { type, label, date, text, instead } = status;
  const isLong = text !== undefined && text.length > maxOverPicture;
  return (
    <p className="nc-status" data-status={type} data-long={isLong ? '' : undefined}>
      <b>{localeText(label, localeAttributes)}</b> {date && time({ date, localeAttributes })}{' '}
      <span>{text ?? (instead && localeText(instead, localeAttributes))}</span>
    </p>
  );
}
