import { useId, useRef } from 'react';
import { OpenFile } from '../tools/files.js';
import { formatNames } from '../tools/formatNames.js';
import type { BuiltSnippet } from './build.js';
import type { Settings } from './settings.js';

interface StoryChoiceProps {
  settings: Settings;
  samples: Readonly<Record<string, Readonly<Record<string, string>>>>;
  built: BuiltSnippet | undefined;
  /** Whether the part that reads and writes could not be loaded. */
  failed: boolean;
  /** Whether the settings no longer fit into the page's address. */
  isTooLong: boolean;
  onChange: (changed: Partial<Settings>) => void;
}

/** The head of the builder: which story is embedded, and what was read in it. */
export function StoryChoice({ settings, samples, built, failed, isTooLong, onChange }: StoryChoiceProps) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const { text, url } = settings;
  const groups = Object.entries(samples);
  const texts = Object.assign({}, ...Object.values(samples)) as Record<string, string>;
  const sample = Object.keys(texts).find((name) => texts[name] === text) ?? '';
  const take = (next: string) => onChange({ text: next, pick: '' });
  const open = () => {
    dialog.current?.showModal();
    // Ready to be replaced.
    field.current?.select();
  };
  const status = failed ? 'The reader could not be loaded.' : built ? summaryOf(built) : 'Reading…';

  return (
    <header className="tool-head">
      <div>
        <h1>Embed builder</h1>
        <p className="tool-quiet" role="status">
          {status}
          {isTooLong && ' The text is too long for the address: a link to this page will not contain it.'}
        </p>
      </div>
      <div className="tool-bar">
        <label className="tool-inline">
          Story
          <select value={sample} onChange={({ target }) => take(texts[target.value] ?? '')}>
            {!sample && <option value="">your text</option>}
            {groups.map(([group, names]) => (
              <optgroup key={group} label={group}>
                {Object.keys(names).map((name) => (
                  <option key={name}>{name}</option>
                ))}
              </optgroup>
            ))}
          </select>
        </label>
        <button type="button" className="tool-button" onClick={open}>
          Paste another…
        </button>
      </div>
      <dialog ref={dialog} className="builder-dialog" aria-labelledby={`${id}-title`}>
        <form method="dialog">
          <h2 className="tool-title" id={`${id}-title`}>
            Your story
          </h2>
          <label className="tool-field">
            Article as JSON, press release or feed
            <textarea
              ref={field}
              rows={12}
              dir="auto"
              spellCheck={false}
              placeholder="Paste it here."
              value={text}
              onChange={({ target }) => take(target.value)}
            />
          </label>
          <label className="tool-field">
            Web address of the story, if the text does not contain it
            <input
              type="url"
              value={url}
              placeholder="https://…"
              onChange={({ target }) => onChange({ url: target.value })}
            />
          </label>
          <div className="tool-bar">
            <button type="submit" className="tool-button tool-main" formNoValidate>
              Done
            </button>
            <OpenFile onText={take} />
            <span className="tool-quiet">{status}</span>
          </div>
        </form>
      </dialog>
    </header>
  );
}

function summaryOf({ format, reason, headlines, issues }: BuiltSnippet): string {
  const counted = (count: number, name: string) => `${count || 'No'} ${count === 1 ? name : `${name}s`}`;
  return `Read as ${formatNames[format]}: ${reason}. ${counted(headlines.length, 'article')}, ${counted(issues.length, 'issue').toLowerCase()}.`;
}
