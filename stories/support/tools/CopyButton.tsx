import { type RefObject, useState } from 'react';

interface CopyButtonProps {
  text: string;
  /** Element that shows the text: selected where the browser forbids copying. */
  shownIn?: RefObject<HTMLElement | null>;
  children: string;
}

/** Copies a text and says so. */
export function CopyButton({ text, shownIn, children }: CopyButtonProps) {
  const [copied, setCopied] = useState({ text: '', message: '' });
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied({ text, message: 'Copied' });
    } catch {
      if (shownIn?.current) getSelection()?.selectAllChildren(shownIn.current);
      setCopied({ text, message: 'The browser does not allow copying; copy by keyboard.' });
    }
  };
  return (
    <>
      {/* The message is about the text that was copied, not about the next one. */}
      <span role="status" className="tool-copied">
        {copied.text === text && copied.message}
      </span>
      <button type="button" className="tool-button tool-main" disabled={!text} onClick={copy}>
        {children}
      </button>
    </>
  );
}
