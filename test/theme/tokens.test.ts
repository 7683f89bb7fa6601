import { expect, test } from 'vitest';
import { renderToHtml } from '../../src/exports/server.js';
import { tokens } from '../../src/theme/tokens.js';

test('the style sheet of a card reads every token once or more, with the default of the table', () => {
  const { css } = renderToHtml({ headline: 'A' });
  for (const { name, value } of tokens) {
    const uses = css.split(`var(${name}`).slice(1);
    expect(uses.length, name).toBeGreaterThan(0);
    // A part drawn alone has a grey line that fits light and dark; in a card the card's own line comes first.
    for (const use of uses.filter((rest) => !rest.startsWith(', #8886)'))) {
      expect(use.startsWith(`, ${value})`), `${name}: ${use.slice(0, 80)}`).toBe(true);
    }
  }
});

test('the style sheet reads no custom property that the table does not name', () => {
  const { css } = renderToHtml({ headline: 'A' });
  const own = [
    '--nc-quiet',
    '--nc-line',
    '--nc-accent',
    '--nc-goal-color',
    '--nc-ratio',
    '--nc-scheme',
    '--nc-x',
    '--nc-y',
  ];
  const read = [...css.matchAll(/var\((--[\w-]+)/g)].map((match) => match[1] as string);
  expect([...new Set(read)].filter((name) => !own.includes(name)).toSorted()).toEqual(
    tokens.map(({ name }) => name).toSorted(),
  );
});
