import type { OrganizationItem } from '../../view/listItem.js';
import { itemLine, type ListItemProps } from './listItem.js';

/** The logo is decorative, because the name is beside it. */
export function fullItem(props: ListItemProps<OrganizationItem>) {
  const { identifier, logo } = props.item;
  // One picture is enough.
  const item = { ...props.item, emblem: undefined };
  return (
    <>
      <div>
        {itemLine({ ...props, item })}
        {identifier && (
          <div className="nc-identifier">
            <bdi translate="no">{identifier}</bdi>
          </div>
        )}
      </div>
      {logo && (
        <span className="nc-logo">
          <img src={logo} alt="" loading="lazy" />
        </span>
      )}
    </>
  );
}
