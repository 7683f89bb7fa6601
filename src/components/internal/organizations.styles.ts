/** Lists of organisations by role, in a card and alone. */
export const organizationsCss = `
& {
  display: grid;
  gap: 0.923em;
  margin: 0;
  font-size: 0.8125em;
  line-height: 1.54;
}
& .nc-organizations { display: flex; flex-wrap: wrap; gap: 0.154em 1.23em; }
& .nc-label {
  flex: 1 0 6.5em;
  max-inline-size: 6.5em;
  color: var(--nc-color-quiet, light-dark(#4d5562, #aab2bf));
  font-weight: inherit;
}
& .nc-organization-names { flex: 1 1 13em; min-inline-size: 0; margin: 0; }
& .nc-organization-list { display: grid; gap: 0.308em; margin: 0; padding: 0; list-style: none; }
& .nc-organization-detail { color: var(--nc-color-quiet, light-dark(#4d5562, #aab2bf)); }
& .nc-more { position: relative; z-index: 1; margin-block-start: 0.154em; }
& .nc-more > summary {
  inline-size: fit-content;
  padding-block: 0.154em;
  color: var(--nc-color-accent, light-dark(#0a5aa0, #7cb8f2));
  cursor: pointer;
}
`;
