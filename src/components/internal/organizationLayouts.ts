/**
 * `list`: one line each, as in a card: name and acronym, parent, country or territory.
 * `full`: as `list`, with the identifier below and the logo at the end.
 * The name is a link if the organisation has a URL.
 */
export type OrganizationLayout = (typeof organizationLayouts)[number];

export const organizationLayouts = ['list', 'full'] as const;

/**
 * Layouts of a list of funders. `logos`: logos of one height, with the name where there is no logo or it fails to load. `sentence`: "Funded
 * by A, B and C."
 */
export const funderLayouts = ['list', 'logos', 'full', 'sentence'] as const;
