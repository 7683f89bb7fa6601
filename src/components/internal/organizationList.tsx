import type { ComponentPropsWithRef, ReactNode } from 'react';
import { enOrganizations } from '../../i18n/en/organizations.js';
import type { OrganizationWords } from '../../i18n/locale.js';
import type { Funder } from '../../model/article.js';
import { ownOptions } from '../../model/ownOptions.js';
import type { OrganizationRole } from '../../model/roles.js';
import { languageAttributes } from '../../view/languageAttributes.js';
import { type Limited, limited } from '../../view/limited.js';
import type { OrganizationItem } from '../../view/listItem.js';
import { organizationItems } from '../../view/listItem.js';
import { roleLabel } from '../../view/roleLabel.js';
import { limitedList } from './limitedList.js';
import { itemLine, type ListItemProps } from './listItem.js';
import type { OrganizationLayout } from './organizationLayouts.js';
import type { Root } from './styledRoot.js';

/** Props shared by the lists of organizations. */
export interface OrganizationListProps extends Omit<ComponentPropsWithRef<'div'>, 'children'> {
  /** Locale strings: a whole `Locale`, or its strings for organisations. Default English. */
  locale?: OrganizationWords | undefined;
  /** How each organisation is shown: see {@link OrganizationLayout}. Default `list`. */
  layout?: OrganizationLayout | undefined;
  /** How many organisations to show, 1 or more; the rest are in a disclosure. Default all. */
  limit?: number | undefined;
}

type Props = Omit<OrganizationListProps, 'layout'> & {
  role: OrganizationRole;
  organizations: readonly Funder[];
  Root: Root<'div'>;
  layout?: OrganizationLayout | 'logos' | 'sentence' | undefined;
  /** Renders the layout `sentence`, for lists that have it. */
  sentence?: (organizations: Limited<OrganizationItem>, locale: OrganizationWords) => ReactNode;
  /** Renders an item of the layout `logos`, for lists that have it. */
  logoItem?: (props: ListItemProps<OrganizationItem>) => ReactNode;
};

/** The organizations of one role, with their label; renders nothing for an empty list. */
export function organizationList(props: Props) {
  const {
    role,
    organizations = [],
    Root,
    locale = enOrganizations,
    layout = 'list',
    limit,
    sentence,
    logoItem,
    ...rest
  } = ownOptions(props);
  if (organizations.length === 0) return null;
  const list = limited(organizationItems(organizations, locale), { content: role, limit, locale });
  const label = roleLabel(role, locale);
  const content = layout === 'full' ? fullItem : (layout === 'logos' && logoItem) || itemLine;
  const item = (organization: OrganizationItem, index: number) => (
    <li key={index}>{content({ item: organization, localeAttributes: {} })}</li>
  );
  return (
    <Root {...languageAttributes(locale.language)} {...rest} data-layout={layout}>
      {layout === 'sentence' ? (
        sentence?.(list, locale)
      ) : (
        <dl>
          <div className="nc-role">
            <dt>
              <span>{label}</span>
            </dt>
            <dd>{limitedList({ list, item, localeAttributes: {} })}</dd>
          </div>
        </dl>
      )}
    </Root>
  );
}

/** The logo is decorative, because the name is beside it. */
function fullItem(props: ListItemProps<OrganizationItem>) {
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
