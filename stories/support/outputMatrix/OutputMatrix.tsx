import { useEffect, useRef, useState } from 'react';
import { Scroll } from '../tools/Scroll.js';
import { fields } from './leaves.js';
import { type Cell, carriedBy, cellOf, cellStates, differences } from './measure.js';
import { type OutputName, outputLabels, outputNames, outputsIn } from './outputs.js';
import './outputMatrix.css';

const symbols = { carried: '●', part: '◐', omitted: '–', lost: '✕' } as const;

const stateNames = {
  carried: 'carried',
  part: 'carried in part',
  omitted: 'left out on purpose',
  lost: 'lost',
} as const;

type Carried = Readonly<Record<OutputName, ReadonlySet<string>>>;

/** Writes an article in every output, in this browser, and shows which fields each one carries. */
export function OutputMatrix() {
  const stage = useRef<HTMLDivElement>(null);
  const [carried, setCarried] = useState<Carried>();
  useEffect(() => {
    // React mounts twice in strict mode, so each mount draws in its own container.
    const container = document.createElement('div');
    stage.current?.append(container);
    measure(container).then((found) => {
      if (container.isConnected) setCarried(found);
      container.remove();
    });
    return () => container.remove();
  }, []);
  return (
    <div className="output-matrix" lang="en" dir="ltr">
      {carried ? <Result carried={carried} /> : <p role="status">Writing an article in every output …</p>}
      <div ref={stage} hidden />
    </div>
  );
}

async function measure(stage: HTMLElement): Promise<Carried> {
  const outputs = outputsIn(stage);
  const found = await Promise.all(
    outputNames.map(async (name) => {
      // An output that fails carries nothing.
      const carried = outputs[name]()
        .then(carriedBy)
        .catch(() => new Set<string>());
      return [name, await carried] as const;
    }),
  );
  return Object.fromEntries(found) as Carried;
}

function Result({ carried }: { carried: Carried }) {
  const rows = fields.map((field) => ({
    field,
    cells: outputNames.map((name) => cellOf(name, field, carried[name])),
  }));
  const states = rows.flatMap(({ cells }) => cells.map(({ state }) => state));
  const problems = outputNames.flatMap((name) => differences(name, carried[name]));
  return (
    <>
      <ul className="output-matrix-legend" aria-label="Cells by state">
        {cellStates.map((state) => (
          <li key={state}>
            <span aria-hidden className="output-matrix-sign" data-state={state}>
              {symbols[state]}
            </span>
            {`${stateNames[state]}: ${states.filter((each) => each === state).length}`}
          </li>
        ))}
      </ul>
      {problems.length > 0 && (
        <ul aria-label="Problems">
          {problems.map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
        </ul>
      )}
      <Scroll name="Fields and outputs" className="output-matrix-scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">Field</th>
              {outputNames.map((name) => (
                <th key={name} scope="col">
                  {outputLabels[name]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ field, cells }) => (
              <tr key={field}>
                <th scope="row">
                  <code>{field}</code>
                </th>
                {cells.map((cell, index) => (
                  <td key={index} className="output-matrix-sign" data-state={cell.state}>
                    <span aria-hidden title={describe(field, cell)}>
                      {symbols[cell.state]}
                    </span>
                    <span className="output-matrix-hidden">{describe(field, cell)}</span>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </>
  );
}

/** "carried in part, without url, logo. There is …" */
function describe(field: string, { state, missing, reasons }: Cell): string {
  const parts = missing.map((leaf) => leaf.slice(field.length + 1)).filter(Boolean);
  const without = state === 'part' || state === 'lost' ? parts.join(', ') : '';
  const what = [stateNames[state], without].filter(Boolean).join(state === 'part' ? ', without ' : ': ');
  return state === 'lost' ? what : [what, ...reasons].join('. ').replaceAll('`', '');
}
