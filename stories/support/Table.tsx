import { Fragment } from 'react';
import './stories.css';
import { Scroll } from './tools/Scroll.js';

interface TableProps {
  /** Name of a table that is wider than a phone; it scrolls. */
  name?: string;
  /** Texts, as in the rows. */
  head: readonly string[];
  /** Texts; what stands between back ticks is code. */
  rows: readonly (readonly string[])[];
}

/** A table of the guide. */
export function Table({ name, head, rows }: TableProps) {
  const table = (
    <table className="guide-table sb-unstyled">
      <thead>
        <tr>
          {head.map((text) => (
            <th key={text} scope="col">
              {withCode(text)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells) => (
          <tr key={cells.join()}>
            {cells.map((text, index) => (
              <td key={index}>{withCode(text)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
  if (!name) return table;
  return (
    <Scroll name={name} className="guide-scroll">
      {table}
    </Scroll>
  );
}

/** What stands between back ticks is code. */
export function withCode(text: string) {
  return text
    .split('`')
    .map((part, index) =>
      index % 2 ? <code key={index}>{part}</code> : <Fragment key={index}>{part}</Fragment>,
    );
}
