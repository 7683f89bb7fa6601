import type { KnownFacts } from './useRead.js';

interface MissingFactsProps {
  known: KnownFacts;
  onChange: (known: KnownFacts) => void;
}

/** What a press release often leaves to the page around it. */
export function MissingFacts({ known, onChange }: MissingFactsProps) {
  return (
    <div className="bench-facts">
      <label className="tool-field">
        Add the date
        <input
          type="date"
          value={known.published}
          onChange={({ target }) => onChange({ ...known, published: target.value })}
        />
      </label>
      <label className="tool-field">
        Add the web address
        <input
          type="url"
          placeholder="https://…"
          value={known.url}
          onChange={({ target }) => onChange({ ...known, url: target.value })}
        />
      </label>
    </div>
  );
}
