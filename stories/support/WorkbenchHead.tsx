import { useState } from 'react';
import { type Found, kindOf, kinds } from './foundValues.js';
import { OpenFile } from './tools/files.js';
import { Segments } from './tools/Segments.js';

export type View = 'edit' | 'found' | 'data';

const views = [
  ['edit', 'Edit'],
  ['found', 'Found'],
  ['data', 'Data'],
] as const;

interface WorkbenchHeadProps {
  samples: Readonly<Record<string, string>>;
  text: string;
  view: View;
  onText: (text: string) => void;
  onView: (view: View) => void;
}

/** Which text is read, and what is shown of it. */
export function WorkbenchHead({ samples, text, view, onText, onView }: WorkbenchHeadProps) {
  const sample = Object.keys(samples).find((name) => samples[name] === text) ?? '';
  return (
    <header className="tool-head">
      <div>
        <h1>Press release to card</h1>
        <p className="tool-quiet">A draft for an editor: check it before you publish it.</p>
      </div>
      <div className="tool-bar">
        <label className="tool-inline">
          Start from
          <select value={sample} onChange={({ target }) => onText(samples[target.value] ?? '')}>
            {!sample && <option value="">your text</option>}
            {Object.keys(samples).map((name) => (
              <option key={name}>{name}</option>
            ))}
          </select>
        </label>
        <PasteButton onText={onText} />
        <OpenFile onText={onText} />
        <Segments legend="View" hidesLegend options={views} value={view} onChange={onView} />
      </div>
    </header>
  );
}

/** Reads the clipboard. Browsers ask first, or refuse outside of https. */
function PasteButton({ onText }: Pick<WorkbenchHeadProps, 'onText'>) {
  const [message, setMessage] = useState('');
  const paste = async () => {
    const text = await navigator.clipboard?.readText().catch(() => undefined);
    if (text) onText(text);
    const refused = 'The browser does not allow it. Press Ctrl+V or ⌘V.';
    setMessage(text ? '' : text === '' ? 'The clipboard contains no text.' : refused);
  };
  return (
    <>
      <button type="button" className="tool-button" onClick={paste}>
        Paste
      </button>
      <span role="status">{message}</span>
    </>
  );
}

interface KindFilterProps {
  found: readonly Found[];
  value: string;
  onChange: (kind: string) => void;
}

/** The kinds of values in the text, with their counts. */
export function KindFilter({ found, value, onChange }: KindFilterProps) {
  const chip = (name: string, hue?: string) => {
    const items = found.filter(({ path }) => !name || kindOf(path).name === name).map(({ item }) => item);
    const { size } = new Set(items);
    const content = (
      <span data-hue={hue}>
        {name || 'All'} <b>{size}</b>
      </span>
    );
    return size > 0 || !name ? [[name, content] as const] : [];
  };
  return (
    <Segments
      legend="Kind of values"
      hidesLegend
      className="bench-chips"
      options={[chip(''), ...kinds.map(({ name, hue }) => chip(name, hue))].flat()}
      value={value}
      onChange={onChange}
    />
  );
}
