import type { LanguageAttributes } from '../internal/languageAttributes.js';
import type { SdgBadgeView } from './SdgBadge.view.js';

/** The inside of a badge, alone or in a card; `words` marks the language of the words. */
export function sdgBadgeContent({ label }: SdgBadgeView, words: LanguageAttributes, href?: string) {
  const Tag = href ? 'a' : 'span';
  return (
    <Tag className="nc-goal-label" href={href as never} {...words}>
      {label.map(({ name, text }) => (
        <span key={text} className={name ? `nc-goal-${name}` : 'nc-hidden'}>
          {text}
        </span>
      ))}
    </Tag>
  );
}
