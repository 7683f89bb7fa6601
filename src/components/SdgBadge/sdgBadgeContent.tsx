import type { SdgBadgeView } from './SdgBadge.view.js';

/** The inside of a badge, alone or in a card. */
export function sdgBadgeContent({ label }: SdgBadgeView, href?: string) {
  const Tag = href ? 'a' : 'span';
  return (
    <Tag className="nc-goal-label" href={href as never}>
      {label.map(({ name, text }) => (
        <span key={text} className={name ? `nc-goal-${name}` : 'nc-hidden'}>
          {text}
        </span>
      ))}
    </Tag>
  );
}
