import { useState } from 'react';

/** A command as a button that copies it. */
export function CopyCommand({ command }: { command: string }) {
  const [status, setStatus] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(command);
      setStatus('Copied');
    } catch {
      setStatus('This browser does not allow copying');
    }
  };
  return (
    <span className="welcome-copy">
      <button type="button" className="welcome-button" onClick={copy}>
        <code>{command}</code>
        <span className="welcome-hidden">, copy</span>
        <svg aria-hidden="true" viewBox="0 0 16 16">
          <path d={status === 'Copied' ? 'M2.5 8.5l3.5 3.5 7.5-8' : 'M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3'} />
        </svg>
      </button>
      <span role="status">{status}</span>
    </span>
  );
}
