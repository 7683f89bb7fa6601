import { choices, type Settings } from './settings.js';

interface SelectProps {
  name: keyof typeof choices;
  label: string;
  settings: Settings;
  onChange: (changed: Partial<Settings>) => void;
  /** What choices are called that do not speak for themselves. */
  names?: Readonly<Record<string, string>>;
}

/** A setting that is one of a few. */
export function Select({ name, label, settings, onChange, names = {} }: SelectProps) {
  return (
    <label className="builder-field">
      {label}
      <select value={settings[name]} onChange={({ target }) => onChange({ [name]: target.value })}>
        {choices[name].map((value) => (
          <option key={value} value={value}>
            {names[value] ?? (value || 'Not said')}
          </option>
        ))}
      </select>
    </label>
  );
}
