import type { OrganizationItem } from '../../view/listItem.js';
import type { ListItemProps } from '../internal/listItem.js';

/** The name stays in the page for screen readers, and becomes visible if the logo fails to load. */
export function logoItem({ item: { text, href, logo, statement } }: ListItemProps<OrganizationItem>) {
  const name = <bdi>{text}</bdi>;
  const content = logo ? (
    <span className="nc-logo">
      <img src={logo} alt="" loading="lazy" />
      {name}
    </span>
  ) : (
    name
  );
  return (
    <>
      {href ? <a href={href}>{content}</a> : content}
      {statement && (
        <small>
          <bdi>{statement}</bdi>
        </small>
      )}
    </>
  );
}
