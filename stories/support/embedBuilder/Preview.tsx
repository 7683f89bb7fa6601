import { useId, useState } from 'react';
import { needsScript } from '../../../src/embed/embedMethods.js';
import { hostPage, hostPages } from '../hostPages/hostPages.js';
import { Scroll } from '../tools/Scroll.js';
import { Segments } from '../tools/Segments.js';
import { isEmbed } from './documents.js';
import { HostFrame } from './HostFrame.js';
import { Select } from './Select.js';
import type { Settings } from './settings.js';

interface PreviewProps {
  settings: Settings;
  snippet: string;
  onChange: (changed: Partial<Settings>) => void;
}

const presets = ['240', '320', '410', '720'] as const;

/** Room around the card for its focus ring, on each side. */
const margin = 8;

/** The snippet in a page and a width to choose. */
export function Preview({ settings, snippet, onChange }: PreviewProps) {
  const id = useId();
  const [width, setWidth] = useState(() => Math.min(410, 10 * Math.floor((window.innerWidth - 56) / 10)));
  const [name, setName] = useState('');
  const { method, pages } = settings;
  const page = isEmbed(method) ? hostPages.find((each) => each.name === name) : undefined;
  const isCard = isEmbed(method);
  const note =
    isCard && needsScript(method)
      ? 'With this version’s scripts, and the article in the snippet.'
      : 'With scripts forbidden.';
  return (
    <section className="builder-preview" aria-label="Preview">
      <div className="builder-width">
        <label htmlFor={id}>Width</label>
        <input
          id={id}
          type="range"
          min={200}
          max={960}
          step={10}
          value={width}
          aria-valuetext={`${width} pixels`}
          onChange={({ target }) => setWidth(Number(target.value))}
        />
        <output htmlFor={id}>{`${width} px`}</output>
        <Segments
          legend="Width in pixels"
          hidesLegend
          options={presets.map((preset) => [preset, preset])}
          value={`${width}`}
          onChange={(preset) => setWidth(Number(preset))}
        />
        <div className="tool-bar">
          {isCard && (
            <label className="tool-inline">
              Page
              <select value={name} onChange={({ target }) => setName(target.value)}>
                <option value="">Automatic (empty)</option>
                {hostPages.map((each) => (
                  <option key={each.name}>{each.name}</option>
                ))}
              </select>
            </label>
          )}
          <Select
            name="pages"
            label="Page colours"
            className="tool-inline"
            settings={settings}
            onChange={onChange}
            names={{ '': 'Automatic (system)', light: 'Light', dark: 'Dark' }}
          />
        </div>
        {page && <p className="tool-quiet">{`${page.note} ${page.notes?.[method] ?? ''} ${note}`}</p>}
      </div>
      <Scroll name="Card" className="builder-stage">
        <HostFrame
          title={page ? `${page.name}: the card in a page` : titles[method]}
          html={page ? hostPage(page, snippet) : pageOf(method, snippet)}
          method={method}
          scheme={pages}
          width={width + 2 * margin}
        />
      </Scroll>
    </section>
  );
}

const emptyTitle = 'The card on an empty page';
const titles: Readonly<Record<Settings['method'], string>> = {
  static: emptyTitle,
  plain: emptyTitle,
  markup: emptyTitle,
  element: emptyTitle,
  iframe: emptyTitle,
  email: 'The e-mail',
  image: 'The share image',
  story: 'The story as a page',
};

/** E-mail and story are pages of their own. */
function pageOf(method: Settings['method'], text: string): string {
  if (method === 'email' || method === 'story') return text;
  if (method !== 'image' || !text) return emptyPage(text);
  const src = `data:image/svg+xml,${encodeURIComponent(text)}`;
  return emptyPage(`<img src="${src}" alt="The share image" style="display: block; inline-size: 100%">`);
}

function emptyPage(snippet: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>The card</title>
<base target="_blank">
<style>
:root { color-scheme: light dark; background: light-dark(#e9ebee, #0e1115); }
body { margin: 0; padding: ${margin}px; }
iframe { display: block; }
</style>
</head>
<body>
${snippet}</body>
</html>
`;
}
