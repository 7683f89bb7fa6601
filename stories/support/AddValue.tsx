import { type FormEvent, useId, useRef, useState } from 'react';
import { type Article, goalNumbers } from '../../src/exports/model.js';
import { type AddField, addable, addFields, addLabel, nameOf } from './addedValues.js';
import { hasValue } from './edits.js';
import { missingFields } from './foundValues.js';
import { locales } from './locales.js';
import type { Editing } from './useEdits.js';

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** A form for what the text does not say, or says in other words: begins with the first field that is missing. */
export function AddValue({ article, editing }: { article: Article; editing: Editing }) {
  const [chosen, setChosen] = useState<AddField>();
  const form = useRef<HTMLFormElement>(null);
  const missing = missingFields(article);
  const field =
    chosen ?? addFields.find((one) => one === missing.find((name) => name in addable)) ?? 'funders';
  const present = article[field];
  const isList = Array.isArray(present);
  const single = isList ? '' : nameOf(present);
  const isMissing = (one: AddField) => missing.includes(one);
  const groups = [
    ['Missing', addFields.filter(isMissing)],
    ['Others', addFields.filter((one) => !isMissing(one))],
  ] as const;
  const controlOf = (name: string) => form.current?.elements.namedItem(name) as Control | null;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const control = controlOf('value')!;
    const value = control.value.trim();
    if (!value || hasValue(article, field, value)) {
      control.setCustomValidity(value ? 'The article has this already.' : 'Please type a value.');
      control.reportValidity();
      return;
    }
    const name = addLabel(field);
    // Of a list, another entry may follow; after a single value, the next field that is missing.
    setChosen(isList ? field : undefined);
    control.value = '';
    const words = control instanceof HTMLSelectElement ? control.selectedOptions[0]!.text : value;
    const message = `${isList || !present ? 'Added' : 'Changed'}: ${name} ${words}.`;
    editing.edit({ type: 'add', field, value }, () => controlOf(isList ? 'value' : 'field'), message);
  };
  return (
    <form className="bench-add" aria-label="Add or correct a value" ref={form} onSubmit={submit}>
      <label className="tool-field">
        Add or correct
        <select name="field" value={field} onChange={({ target }) => setChosen(target.value as AddField)}>
          {groups.map(([label, names]) => (
            <optgroup key={label} label={label}>
              {names.map((one) => (
                <option key={one} value={one}>
                  {addLabel(one)}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </label>
      {/* A single value is there to be corrected. */}
      <ValueField key={`${field} ${single}`} field={field} initial={single} />
      <button type="submit" className="tool-button">
        {isList || !present ? 'Add' : 'Change'}
      </button>
    </form>
  );
}

function ValueField({ field, initial }: { field: AddField; initial: string }) {
  const id = useId();
  const type = addable[field];
  const control = {
    id,
    name: 'value',
    required: true,
    onInput: ({ currentTarget }: { currentTarget: Control }) => currentTarget.setCustomValidity(''),
  };
  return (
    <div className="tool-field">
      <label htmlFor={id}>{addLabel(field)}</label>
      {type === 'goal' ? (
        <select {...control} defaultValue="">
          <option value="">Choose…</option>
          {goalNumbers.map((goal) => (
            <option key={goal} value={goal}>
              {`${goal} ${locales.en!.goalTitles[goal - 1]}`}
            </option>
          ))}
        </select>
      ) : type === 'long' ? (
        <textarea {...control} rows={3} dir="auto" defaultValue={initial} />
      ) : (
        <input
          {...control}
          type={type}
          dir={type === 'text' ? 'auto' : undefined}
          pattern={type === 'url' ? 'https?://.+' : undefined}
          autoComplete="off"
          defaultValue={type === 'date' ? initial.slice(0, 10) : initial}
        />
      )}
    </div>
  );
}
