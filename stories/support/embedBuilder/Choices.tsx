import { useId } from 'react';
import { needsScript, type SnippetWay } from '../../../src/embed/snippetWays.js';
import { languages } from '../../../src/i18n/languages.js';
import { nameOfLanguage } from '../locales.js';
import type { BuiltSnippet } from './build.js';
import { Select } from './Select.js';
import { choices, type Settings } from './settings.js';
import { ThemeFields } from './ThemeFields.js';

interface ChoicesProps {
  settings: Settings;
  built: BuiltSnippet | undefined;
  onChange: (changed: Partial<Settings>) => void;
}

const ways: Readonly<Record<SnippetWay, readonly [name: string, note: string]>> = {
  static: ['Static', 'No script. The page’s style stays out.'],
  plain: ['Plain', 'No script, for pages that strip templates. The page’s style gets in.'],
  element: ['Element', 'One script. The page’s style stays out; follows the article with an address.'],
  iframe: ['Iframe', 'A page of its own in a frame, for hosts that allow nothing else.'],
};

const languageNames = Object.fromEntries(languages.map((tag) => [tag, nameOfLanguage(tag)]));

/** How the card comes into the page, and how it looks. */
export function Choices({ settings, built, onChange }: ChoicesProps) {
  const id = useId();
  const { way, pick } = settings;
  const headlines = built?.headlines ?? [];
  return (
    <section className="builder-section" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>Card</h2>
      <fieldset className="builder-ways">
        <legend>Way into the page</legend>
        {choices.way.map((each) => (
          <label key={each}>
            <input
              type="radio"
              name={`${id}-way`}
              checked={way === each}
              aria-describedby={`${id}-${each}`}
              onChange={() => onChange({ way: each })}
            />
            <b>{ways[each][0]}</b>
            <span id={`${id}-${each}`}>{ways[each][1]}</span>
          </label>
        ))}
      </fieldset>
      {needsScript(way) && (
        <div className="builder-fields">
          <label className="builder-field">
            Folder of the scripts
            <input value={settings.assets} onChange={({ target }) => onChange({ assets: target.value })} />
          </label>
          <label className="builder-field">
            Address of the JSON, for a card that follows it
            <input
              type="url"
              placeholder="none: the snippet carries the article"
              value={settings.src}
              onChange={({ target }) => onChange({ src: target.value })}
            />
          </label>
        </div>
      )}
      <div className="builder-fields">
        {headlines.length > 1 && (
          <label className="builder-field">
            Shown
            <select value={pick} onChange={({ target }) => onChange({ pick: target.value })}>
              <option value="">
                {way === 'iframe' ? 'The first' : `All ${headlines.length}, as a list`}
              </option>
              {headlines.slice(0, 100).map((headline, index) => (
                <option key={index} value={index + 1}>{`${index + 1}. ${headline.slice(0, 60)}`}</option>
              ))}
            </select>
          </label>
        )}
        {headlines.length > 1 && way !== 'iframe' && !pick && (
          <Select name="layout" label="Layout" settings={settings} onChange={onChange} />
        )}
        <Select name="variant" label="Variant" settings={settings} onChange={onChange} />
        <Select
          name="locale"
          label="Language of the words"
          settings={settings}
          onChange={onChange}
          names={languageNames}
        />
        <Select
          name="headingLevel"
          label="Level of the headline"
          settings={settings}
          onChange={onChange}
          names={{ '': 'Not said: 3' }}
        />
        <Select
          name="colorScheme"
          label="Colours"
          settings={settings}
          onChange={onChange}
          names={{ '': 'As the page', light: 'Light', dark: 'Dark' }}
        />
      </div>
      <ThemeFields settings={settings} onChange={onChange} />
    </section>
  );
}
