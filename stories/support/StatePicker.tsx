import { UPDATE_GLOBALS } from 'storybook/internal/core-events';
import { addons } from 'storybook/preview-api';
import { widths } from '../../.storybook/toolbar.js';
import { colorSchemes } from '../../src/theme/colorSchemes.js';
import { locales, nameOfLanguage } from './locales.js';
import './tools/tools.css';
import './statePicker.css';

type Globals = Readonly<Record<string, string>>;

/** Buttons for what most reviews change in the toolbar: language and colours together, and the width. */
export function StatePicker({ globals }: { globals: Globals }) {
  const languages = Object.keys(locales).filter((tag) => tag !== 'en-XA');
  return (
    <div className="tool state-picker" lang="en" dir="ltr">
      {colorSchemes.map((colorScheme) => (
        <Choice
          key={colorScheme}
          name={colorScheme === 'light' ? 'Light' : 'Dark'}
          globals={globals}
          options={languages.map((language) => [
            nameOfLanguage(language),
            { language, colorScheme, direction: 'auto' },
          ])}
        />
      ))}
      <Choice
        name="Width"
        globals={globals}
        options={widths.map((width) => [`${width}`, { width: `${width}px` }])}
      />
    </div>
  );
}

interface ChoiceProps {
  name: string;
  globals: Globals;
  options: readonly (readonly [label: string, globals: Globals])[];
}

function Choice({ name, globals, options }: ChoiceProps) {
  // A button resets the direction, but one that somebody forces does not make it another choice.
  const isChosen = ({ direction: _, ...wanted }: Globals) =>
    Object.entries(wanted).every(([key, value]) => globals[key] === value);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot set its legend beside its buttons in every browser
    <div role="group" aria-label={name} className="state-choice">
      <span aria-hidden="true">{name}</span>
      {options.map(([label, wanted]) => (
        <button
          key={label}
          type="button"
          className="tool-button"
          aria-pressed={isChosen(wanted)}
          onClick={() => addons.getChannel().emit(UPDATE_GLOBALS, { globals: wanted })}
        >
          {label}
        </button>
      ))}
    </div>
  );
}
