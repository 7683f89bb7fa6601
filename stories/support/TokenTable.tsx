import { tokens } from '../../src/theme/tokens.js';
import './stories.css';

/** Every custom property with its default; colours as swatches for light, dark and more contrast. */
export function TokenTable() {
  return (
    <table className="guide-table sb-unstyled">
      <thead>
        <tr>
          <th scope="col">Property</th>
          <th scope="col">For</th>
          <th scope="col">Default</th>
          <th scope="col">More contrast</th>
        </tr>
      </thead>
      <tbody>
        {tokens.map(({ name, purpose, value, moreContrast }) => (
          <tr key={name}>
            <th scope="row" style={{ whiteSpace: 'nowrap' }}>
              <code>{name}</code>
            </th>
            <td>{purpose}</td>
            <td>
              <Value value={value} />
            </td>
            <td>{moreContrast ? <Value value={moreContrast} /> : 'the same'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Value({ value }: { value: string }) {
  const [, ...sides] = /^light-dark\((.+), (.+)\)$/.exec(value) ?? [];
  const colors = sides.length ? sides : value.startsWith('#') ? [value] : [];
  if (colors.length === 0) return <code>{value}</code>;
  return colors.map((color, index) => (
    <div key={index} style={{ whiteSpace: 'nowrap' }}>
      <Swatch color={color} />
      <code>{color}</code> {colors.length === 1 ? 'both' : index ? 'dark' : 'light'}
    </div>
  ));
}

function Swatch({ color }: { color: string }) {
  return <span className="swatch" aria-hidden="true" style={{ background: color }} />;
}
