import { type DragEvent, useId, useState } from 'react';
import { formatNames } from '../formatNames.js';
import type { BuiltSnippet } from './build.js';
import { Issues } from './Issues.js';
import type { Settings } from './settings.js';

interface ArticleInputProps {
  settings: Settings;
  samples: Readonly<Record<string, string>>;
  built: BuiltSnippet | undefined;
  /** Whether the part that reads and writes could not be loaded. */
  failed: boolean;
  /** Whether the settings no longer fit into the page's address. */
  isTooLong: boolean;
  onChange: (changed: Partial<Settings>) => void;
}

/** The field for the text, and what was read out of it. */
export function ArticleInput({ settings, samples, built, failed, isTooLong, onChange }: ArticleInputProps) {
  const id = useId();
  const [isOver, setOver] = useState(false);
  const { text, url } = settings;
  const sample = Object.keys(samples).find((name) => samples[name] === text) ?? '';
  const take = (next: string) => onChange({ text: next, pick: '' });
  const takeFile = async (file: File | null | undefined) => {
    if (file) take(await file.text());
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file) takeFile(file);
    else take(event.dataTransfer.getData('text/plain'));
  };

  return (
    <section className="builder-section" aria-labelledby={`${id}-title`}>
      <div className="builder-head">
        <h2 id={`${id}-title`}>
          <label htmlFor={`${id}-text`}>Article, press release or feed</label>
        </h2>
        <div className="builder-bar">
          <label>
            Start from{' '}
            <select value={sample} onChange={({ target }) => take(samples[target.value] ?? '')}>
              {!sample && <option value="">your text</option>}
              {Object.keys(samples).map((name) => (
                <option key={name}>{name}</option>
              ))}
            </select>
          </label>
          <label className="builder-file">
            Open a file…
            <input
              type="file"
              accept=".json,.txt,.xml,.rss,.atom,.html,.jsonld"
              onChange={({ target }) => takeFile(target.files?.[0])}
            />
          </label>
        </div>
      </div>
      <textarea
        id={`${id}-text`}
        rows={12}
        dir="auto"
        spellCheck={false}
        data-over={isOver || undefined}
        placeholder="Paste it here, or drop a file."
        value={text}
        onChange={({ target }) => take(target.value)}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      />
      <label className="builder-field">
        Address of the story, if the text does not say it
        <input
          type="url"
          value={url}
          placeholder="https://…"
          onChange={({ target }) => onChange({ url: target.value })}
        />
      </label>
      <p className="builder-status" role="status">
        {failed ? 'The part that reads articles could not be loaded.' : built ? summaryOf(built) : 'Reading…'}
        {isTooLong &&
          ' The text is too long for this page’s address: a link to it will not carry your changes.'}
      </p>
      <Issues issues={built?.issues ?? []} problems={built?.problems ?? []} />
    </section>
  );
}

function summaryOf({ format, reason, headlines, issues }: BuiltSnippet): string {
  const counted = (count: number, name: string) => `${count || 'No'} ${count === 1 ? name : `${name}s`}`;
  return `Read as ${formatNames[format]}: ${reason}. ${counted(headlines.length, 'article')}, ${counted(issues.length, 'issue').toLowerCase()}.`;
}
