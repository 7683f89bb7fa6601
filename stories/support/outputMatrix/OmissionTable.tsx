import { Table } from '../Table.js';
import { omissions } from './omissions.js';
import { outputLabels, outputNames } from './outputs.js';

/** What outputs leave out, and why. Outputs that leave out the same fields for the same reason share a row. */
export function OmissionTable() {
  const rows = new Map<string, string[]>();
  for (const name of outputNames) {
    for (const [reason, paths] of Object.entries(omissions[name])) {
      const row = JSON.stringify([paths.map((path) => `\`${path}\``).join(', '), reason]);
      rows.set(row, [...(rows.get(row) ?? []), outputLabels[name]]);
    }
  }
  return (
    <Table
      name="What outputs leave out"
      head={['Output', 'Leaves out', 'Why']}
      rows={Array.from(rows, ([row, labels]) => [labels.join(', '), ...(JSON.parse(row) as string[])])}
    />
  );
}
