import { type OrganizationProps, organizationLine } from './organizations.js';

/** The name stays in the page for screen readers, and becomes visible if the logo fails to load. */
export function logoItem({ organization: { name, url, logo, statement } }: OrganizationProps) {
  const text = <bdi>{name}</bdi>;
  const content = logo ? (
    <span className="nc-logo">
      <img src={logo} alt="" loading="lazy" />
      {text}
    </span>
  ) : (
    text
  );
  return (
    <>
      {url ? <a href={url}>{content}</a> : content}
      {statement && (
        <small>
          <bdi>{statement}</bdi>
        </small>
      )}
    </>
  );
}

/** The logo is decorative, because the name is beside it. */
export function fullItem(props: OrganizationProps) {
  const { identifier, logo } = props.organization;
  return (
    <>
      <div>
        {organizationLine(props)}
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
