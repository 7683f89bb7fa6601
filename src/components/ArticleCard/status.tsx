import type { ArticleCardView } from './ArticleCard.view.js';
import { time } from './time.js';

/** What happened to the story, before anything of it. */
export function statusNote({ status, localeAttributes }: ArticleCardView) {
  if (!status) return undefined;
  const { type, label, date, text, instead } = status;
  return (
    <p className="nc-status" data-status={type}>
      <b {...localeAttributes}>{label}</b> {date && time({ date, localeAttributes })}{' '}
      <span {...(text ? {} : localeAttributes)}>{text ?? instead}</span>
    </p>
  );
}
