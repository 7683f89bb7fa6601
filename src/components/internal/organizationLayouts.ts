/**
 * `list`: one line each, as in a card: name and acronym, parent, country or territory.
 * `logos`: logos in boxes of one size, with the name where there is no logo or it fails to load.
 * `full`: as `list`, with the identifier below and the logo at the end.
 * The name is a link if the organisation has a URL.
 */
export type OrganizationLayout = (typeof organizationLayouts)[number];

export const organizationLayouts = ['list', 'logos', 'full'] as const;

/** Layouts of a list of funders: `sentence` is "Funded by A, B and C." */
export const funderLayouts = [...organizationLayouts, 'sentence'] as const;
