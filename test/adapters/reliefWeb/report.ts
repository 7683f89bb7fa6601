import { fromReliefWeb } from '../../../src/adapters/reliefWeb/fromReliefWeb.js';

/** Reads a report with these fields in a response of version 2. */
export function report(fields: object) {
  const href = 'https://api.reliefweb.int/v2/reports/7';
  const { articles, issues } = fromReliefWeb({
    href,
    data: [{ id: '7', fields: { title: 'A new well', ...fields } }],
  });
  return { ...articles[0], issues };
}
