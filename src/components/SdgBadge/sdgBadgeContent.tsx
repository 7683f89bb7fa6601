import type { LanguageAttributes } from '../internal/languageAttributes.js';
import type { SdgBadgeView } from './SdgBadge.view.js';

/** Where a badge leads. */
export interface BadgeLink {
  href: string;
  /** Language of the page there. */
  hrefLang?: string | undefined;
}

/** The inside of a badge, alone or in a card; `words` marks the language of the words. */
export function sdgBadgeContent(
  { label }: SdgBadgeView,
  words: LanguageAttributes,
  link?: BadgeLink | '' | undefined,
) {
  const Tag = link ? 'a' : 'span';
  return (
    <Tag className="nc-goal-label" {...words} {...(link as object)}>
      {label.map(({ name, text }, index) => (
        <span key={index} className={name ? `nc-goal-${name}` : 'nc-hidden'}>
          {text}
        </span>
      ))}
    </Tag>
  );
}
