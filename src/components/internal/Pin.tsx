/** A map pin, drawn for this project; decoration, so readers with a screen reader do not hear of it. */
export function Pin() {
  return (
    <svg viewBox="0 0 12 14" aria-hidden="true">
      <path
        fill="currentColor"
        d="M6 0a5 5 0 0 0-5 5c0 4 5 9 5 9s5-5 5-9a5 5 0 0 0-5-5m0 7a2 2 0 1 1 0-4 2 2 0 0 1 0 4"
      />
    </svg>
  );
}
