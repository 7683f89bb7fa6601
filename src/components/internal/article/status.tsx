import type { ArticleView } from '../../../view/articleView.js';
import { localeText } from '../localeText.js';
import { time } from './source.js';

/** A correction or withdrawal, shown before the story. */
export function statusNote({ status, localeAttributes }: ArticleView) {
  if (!status) return undefined;
  const { type, label, date, text, instead } = status;
  return (
    <p className="nc-status" data-status={type}>
      <b>{localeText(label, localeAttributes)}</b> {date && time({ date, localeAttributes })}{' '}
      <span>{text ?? (instead && localeText(instead, localeAttributes))}</span>
    </p>
  );
}
