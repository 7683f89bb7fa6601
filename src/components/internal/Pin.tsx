/** A map pin, drawn for this project; decoration, so readers with a screen reader do not hear of it. */
export function Pin() {
  return (
    <svg className="nc-pin" viewBox="0 0 12 14" aria-hidden="true" focusable="false">
      <path
        fill="currentColor"
        fillRule="evenodd"
        d="M6 0a5.2 5.2 0 0 0-5.2 5.2C.8 8.6 4.5 12.2 6 14c1.5-1.8 5.2-5.4 5.2-8.8A5.2 5.2 0 0 0 6 0Zm0 7.1a2 2 0 1 1 0-4 2 2 0 0 1 0 4Z"
      />
    </svg>
  );
}
