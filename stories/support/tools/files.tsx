import { type DragEvent, useState } from 'react';

type Take = (text: string) => void;

/** A button that opens a file and hands over its text. */
export function OpenFile({ onText }: { onText: Take }) {
  return (
    <label className="tool-button tool-file">
      Open a file…
      <input
        type="file"
        accept=".txt,.md,.html,.json,.jsonld,.xml,.rss,.atom"
        onChange={async ({ target }) => {
          const [file] = target.files ?? [];
          // Emptied, so that the same file can be opened again after it was edited.
          target.value = '';
          if (file) onText(await file.text());
        }}
      />
    </label>
  );
}

/** Attributes of an element onto which a file or a text can be dropped. */
export function useDrop(onText: Take) {
  const [isOver, setOver] = useState(false);
  return {
    'data-over': isOver || undefined,
    onDragOver: (event: DragEvent) => {
      event.preventDefault();
      setOver(true);
    },
    onDragLeave: () => setOver(false),
    onDrop: async (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      const [file] = event.dataTransfer.files;
      onText(file ? await file.text() : event.dataTransfer.getData('text/plain'));
    },
  };
}
