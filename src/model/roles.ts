/** Fields of an article that hold organisations, in the order of a card. */
export const organizationRoles = ['funders', 'partners', 'participants'] as const;

export type OrganizationRole = (typeof organizationRoles)[number];
