import type { LanguageAttributes } from '../internal/languageAttributes.js';
import type { SdgBadgeView } from './SdgBadge.view.js';

export interface BadgeLink {
  href: string;
  /** Language of the linked page. */
  hrefLang?: string | undefined;
}

export interface SdgBadgeContentProps {
  view: SdgBadgeView;
  /** Language of the label. */
  localeAttributes: LanguageAttributes;
  link?: BadgeLink | undefined;
}

/** Content of a badge, standalone or in a card. */
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
