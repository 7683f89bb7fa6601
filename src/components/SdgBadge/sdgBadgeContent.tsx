import type { LanguageAttributes } from '../internal/languageAttributes.js';
import type { SdgBadgeView } from './SdgBadge.view.js';

/** Where a badge leads. */
export interface BadgeLink {
  href: string;
  /** Language of the page there. */
  hrefLang?: string | undefined;
}

export interface SdgBadgeContentProps {
  view: SdgBadgeView;
  /** Language of the label. */
  localeAttributes: LanguageAttributes;
  link?: BadgeLink | undefined;
}

/** The inside of a badge, alone or in a card. */
export function sdgBadgeContent({ view, localeAttributes, link }: SdgBadgeContentProps) {
  const Tag = link ? 'a' : 'span';
  return (
    <Tag className="nc-goal-label" {...localeAttributes} {...(link as object)}>
      {view.label.map(({ name, text }, index) => (
        <span key={index} className={name ? `nc-goal-${name}` : 'nc-hidden'}>
          {text}
        </span>
      ))}
    </Tag>
  );
}
