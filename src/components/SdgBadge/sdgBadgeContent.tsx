import type { GoalLink } from '../../view/goalListView.js';
import type { GoalView } from '../../view/goalView.js';
import type { LanguageAttributes } from '../../view/languageAttributes.js';

export interface SdgBadgeContentProps {
  view: GoalView;
  /** Language of the label. */
  localeAttributes: LanguageAttributes;
  link?: GoalLink | undefined;
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
