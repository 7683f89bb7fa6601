/**
 * Organisations by role, in a card and alone: a description list whose labels stand beside the names or above them. In a card
 * each role is a subgrid, so the gap between columns is the same in both: Firefox takes a difference out of a label's room.
 */
export const organizationsCss = `
& { display: grid; gap: 0.923em 1.23em; font-size: 0.8125em; line-height: 1.54; }
& .nc-role { display: flex; flex-wrap: wrap; gap: 0.154em 1.23em; }
& dt { flex: 0 0 7.2em; overflow-wrap: break-word; }
& dd { flex: 1 1 16em; hyphens: manual; }
& ul { display: grid; gap: 0.308em; list-style: none; }
& details ul { margin-block-start: 0.308em; }
& dt, & .nc-belongs { color: var(--nc-quiet, inherit); }
& a { padding-block: 0.35em; }
`;
