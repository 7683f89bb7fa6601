/**
 * `list`: a line for each, as in a card: name and acronym, what it belongs to, country or territory.
 * `logos`: logos in boxes of one size; the name stands where there is no logo, or where it does not load.
 * `full`: the line of `list`, with the IATI identifier below and the logo at the end.
 * In each the name is a link where the organisation has an address.
 */
export type OrganizationLayout = (typeof organizationLayouts)[number];

export const organizationLayouts = ['list', 'logos', 'full'] as const;

/** Layouts of a list of funders: `sentence` is "Funded by A, B and C." */
export const funderLayouts = [...organizationLayouts, 'sentence'] as const;
