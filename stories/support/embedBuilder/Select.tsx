import { choices, type Settings } from './settings.js';

interface SelectProps {
  name: keyof typeof choices;
  label: string;
  settings: Settings;
  onChange: (changed: Partial<Settings>) => void;
  /** What the choices are called, where their values are not words; empty for the automatic choice. */
  names: Readonly<Record<string, string>>;
  className?: string;
}

/** A setting that is one of a few. */
export function Select({ name, label, settings, onChange, names, className = 'tool-field' }: SelectProps) {
  return (
    <label className={className}>
      {label}
      <select value={settings[name]} onChange={({ target }) => onChange({ [name]: target.value })}>
        {choices[name].map((value) => (
          <option key={value} value={value}>
            {names[value] ?? value}
          </option>
        ))}
      </select>
    </label>
  );
}
