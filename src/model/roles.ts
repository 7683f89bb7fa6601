/** Roles that organisations have in a story, in the order in which cards name them: fields of an article. */
export const organizationRoles = ['funders', 'partners', 'participants'] as const;

export type OrganizationRole = (typeof organizationRoles)[number];
