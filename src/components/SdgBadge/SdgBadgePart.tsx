import type { TemplatePart } from '../../i18n/format.js';

/** The inside of a badge, alone or in a card. */
export function SdgBadgePart({ label, href }: { label: TemplatePart[]; href?: string | undefined }) {
  const parts = label.map(({ name, text }) => (
    <span key={text} className={name ? `nc-goal-${name}` : 'nc-hidden'}>
      {text}
    </span>
  ));
  return href ? (
    <a className="nc-goal-label" href={href}>
      {parts}
    </a>
  ) : (
    <span className="nc-goal-label">{parts}</span>
  );
}
