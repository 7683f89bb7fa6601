import type { TemplatePart } from '../../i18n/format.js';

/** The inside of a badge, alone or in a card. */
export function SdgBadgePart({ label, href }: { label: TemplatePart[]; href?: string | undefined }) {
  const parts = label.map(({ name, text }) => (
    <span key={text} className={name ? `nc-goal-${name}` : 'nc-hidden'}>
      {text}
    </span>
  ));
  const Tag = href ? 'a' : 'span';
  return (
    <Tag className="nc-goal-label" href={href as never}>
      {parts}
    </Tag>
  );
}
