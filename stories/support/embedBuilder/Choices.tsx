import { Fragment, type ReactNode, useId } from 'react';
import { type EmbedMethod, embedMethods, needsScript } from '../../../src/embed/embedMethods.js';
import { languages } from '../../../src/i18n/languages.js';
import { nameOfLanguage } from '../locales.js';
import { IssueList } from '../tools/IssueList.js';
import { Scroll } from '../tools/Scroll.js';
import { Segments } from '../tools/Segments.js';
import { BrandColor } from './BrandColor.js';
import type { BuiltSnippet } from './build.js';
import { type DocumentForm, documentForms, hasColors, isEmbed } from './documents.js';
import { Select } from './Select.js';
import { choices, type Settings } from './settings.js';
import { VariantChoice } from './VariantChoice.js';

interface ChoicesProps {
  settings: Settings;
  built: BuiltSnippet | undefined;
  onChange: (changed: Partial<Settings>) => void;
}

const methods: Readonly<Record<EmbedMethod | DocumentForm, readonly [name: string, note: string]>> = {
  static: ['Static', 'no script'],
  plain: ['Plain', 'with its own style'],
  markup: ['Markup', 'with cards.css'],
  element: ['Element', 'one script'],
  iframe: ['Iframe', 'a page of its own'],
  email: ['E-mail', 'to send'],
  image: ['Share image', 'to post'],
  story: ['Story', 'to print, to republish'],
};

const languageNames = Object.fromEntries(languages.map((tag) => [tag, nameOfLanguage(tag)]));

/** How the card gets into the page, and how it looks. */
export function Choices({ settings, built, onChange }: ChoicesProps) {
  const { method, pick, headingLevel, colorScheme, theme } = settings;
  const headlines = built?.headlines ?? [];
  const isCard = isEmbed(method);
  const isScripted = isCard && needsScript(method);
  const canBeList = isCard && method !== 'iframe';
  return (
    <Scroll name="Settings" className="builder-settings">
      <IssueList issues={built?.issues ?? []} problems={built?.problems ?? []} />
      <Methods legend="A card in a page" options={embedMethods} value={method} onChange={onChange} />
      <Methods legend="Or the story as" options={documentForms} value={method} onChange={onChange} />
      {isScripted && <Scripts settings={settings} onChange={onChange} />}
      {headlines.length > 1 && (
        <label className="tool-field">
          Shown
          <select value={pick} onChange={({ target }) => onChange({ pick: target.value })}>
            <option value="">
              {!canBeList ? 'Automatic (the first)' : `Automatic (all ${headlines.length}, as a list)`}
            </option>
            {headlines.slice(0, 100).map((headline, index) => (
              <option key={index} value={index + 1}>{`${index + 1}. ${headline.slice(0, 60)}`}</option>
            ))}
          </select>
        </label>
      )}
      {headlines.length > 1 && canBeList && !pick && (
        <Select
          name="layout"
          label="Layout"
          settings={settings}
          onChange={onChange}
          names={{ '': 'Automatic (grid)' }}
        />
      )}
      {isCard && <VariantChoice value={settings.variant} onChange={(variant) => onChange({ variant })} />}
      {hasColors(method) && (
        <>
          <Segments
            legend="Colours"
            options={choices.colorScheme.map((value) => [
              value,
              value || isCard ? schemeNames[value] : 'Automatic (light)',
            ])}
            value={colorScheme}
            onChange={(next) => onChange({ colorScheme: next })}
          />
          <BrandColor value={settings.brand} onChange={(brand) => onChange({ brand })} />
        </>
      )}
      <Select
        name="locale"
        label="Language of the labels"
        settings={settings}
        onChange={onChange}
        names={{
          ...languageNames,
          '': method === 'element' ? 'Automatic (the page’s)' : 'Automatic (English)',
        }}
      />
      {isCard && (
        <Segments
          legend="Heading level"
          options={choices.headingLevel.map((value) => [value, value || 'Automatic (3)'])}
          value={headingLevel}
          onChange={(next) => onChange({ headingLevel: next })}
        />
      )}
      {hasColors(method) && <CustomProperties theme={theme} onChange={onChange} />}
    </Scroll>
  );
}

interface MethodsProps<Method> extends Pick<ChoicesProps, 'onChange'> {
  legend: string;
  options: readonly Method[];
  value: Settings['method'];
}

function Methods<Method extends Settings['method']>({
  legend,
  options,
  value,
  onChange,
}: MethodsProps<Method>) {
  return (
    <Segments
      legend={legend}
      className="builder-methods"
      options={options.map((each): [Method, ReactNode] => [
        each,
        <Fragment key={each}>
          <b>{methods[each][0]}</b> <small>{methods[each][1]}</small>
        </Fragment>,
      ])}
      value={value}
      onChange={(method) => onChange({ method })}
    />
  );
}

function CustomProperties({ theme, onChange }: Pick<ChoicesProps, 'onChange'> & { theme: string }) {
  return (
    <details open={theme !== '' || undefined}>
      <summary>Custom properties</summary>
      <label className="tool-field">
        <span className="tool-hidden">Custom properties, which win over the brand colour</span>
        <textarea
          rows={3}
          spellCheck={false}
          placeholder="--nc-radius: 4px; --nc-font-headline: Literata, serif"
          value={theme}
          onChange={({ target }) => onChange({ theme: target.value })}
        />
      </label>
    </details>
  );
}

const schemeNames = { '': 'Automatic (the page’s)', light: 'Light', dark: 'Dark' };

function Scripts({ settings, onChange }: Pick<ChoicesProps, 'settings' | 'onChange'>) {
  const id = useId();
  return (
    <>
      <label className="tool-field">
        Folder of the scripts
        <input
          value={settings.assets}
          aria-describedby={id}
          onChange={({ target }) => onChange({ assets: target.value })}
        />
        <span id={id} className="tool-quiet">
          Where you host the package’s folder dist/script.
        </span>
      </label>
      <label className="tool-field">
        Address of the JSON, to stay fresh
        <input
          type="url"
          placeholder="none: the snippet contains the article"
          value={settings.src}
          onChange={({ target }) => onChange({ src: target.value })}
        />
      </label>
    </>
  );
}
