import { type Token, tokens } from '../../src/theme/tokens.js';
import './stories.css';

/** Every custom property with its default; a colour shows as it is, light and dark. */
export function TokenTable() {
  return (
    <table className="guide-table sb-unstyled">
      <thead>
        <tr>
          <th scope="col">Property</th>
          <th scope="col">Default</th>
          <th scope="col">For</th>
        </tr>
      </thead>
      <tbody>
        {tokens.map((token) => (
          <tr key={token.name}>
            <td>
              <code>{token.name}</code>
            </td>
            <td>
              <Value {...token} />
            </td>
            <td>{token.purpose}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Value({ value }: Token) {
  const [, ...colors] = /^light-dark\((.+), (.+)\)$/.exec(value) ?? [];
  if (colors.length === 0) return <code>{value}</code>;
  return colors.map((color, index) => (
    <div key={index}>
      <Swatch color={color} />
      <code>{color}</code> {index ? 'dark' : 'light'}
    </div>
  ));
}

function Swatch({ color }: { color: string }) {
  return <span className="swatch" aria-hidden="true" style={{ background: color }} />;
}
