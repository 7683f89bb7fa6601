/**
 * Organisations by role, in a card and alone: a description list whose labels stand beside the names or above them. The
 * column of labels is as wide as the longest of a card's, by language.
 */
export const organizationsCss = `
& { display: grid; gap: 0.923em; font-size: 0.8125em; line-height: 1.54; overflow-wrap: anywhere; }
& .nc-role { display: flex; flex-wrap: wrap; gap: 0.154em 1.23em; }
& dt { min-inline-size: 7.2em; overflow-wrap: break-word; }
& dt:lang(ru) { min-inline-size: 8.5em; }
& dd { flex: 1 1 11.5em; min-inline-size: 0; hyphens: manual; }
& ul { display: grid; gap: 0.308em; list-style: none; }
& dt, & .nc-belongs { color: var(--nc-quiet); }
& a { padding-block: 0.35em; }
`;
