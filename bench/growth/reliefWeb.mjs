import { dist, fill, list, rows } from './parts.mjs';

const { fromReliefWeb } = await import(`${dist}adapters.js`);

/** @param {object} fields */
const report = (fields) => ({ data: [{ id: 1, fields: { title: 'A new well', ...fields } }] });
/** @param {(size: number) => string} make @returns {(size: number) => object} */
const markdown = (make) => (size) => report({ body: make(size) });

export const reports = rows('fromReliefWeb', fromReliefWeb, {
  'a heading full of spaces': markdown((size) => `# ${fill(' ', size)}\u2028x`),
  'a bullet full of spaces': markdown((size) => `* ${fill(' ', size)}\u2028x`),
  'a numbered item full of spaces': markdown((size) => `1. ${fill(' ', size)}\u2028x`),
  headings: markdown((size) => fill('# A #\n', size)),
  'lines of one paragraph': markdown((size) => fill('A well.\n', size)),
  'list items': markdown((size) => fill('* A well\n\n', size)),
  rules: markdown((size) => fill('- - * ', size)),
  'unclosed links': markdown((size) => fill('[a](', size)),
  'links with titles': markdown((size) => fill('![](/ "', size)),
  brackets: markdown((size) => fill('[', size)),
  'unclosed URLs': markdown((size) => fill('<https://', size)),
  'emphasis marks': markdown((size) => fill('**a _b* ', size)),
  asterisks: markdown((size) => fill('*', size)),
  backslashes: markdown((size) => fill('\\', size)),
  'a summary full of links': (size) => report({ headline: { summary: fill('[a](b) ', size) } }),
  entries: (size) => ({ data: list(size, 60, (at) => ({ id: at, fields: { title: `Well ${at}` } })) }),
  files: (size) => report({ file: list(size, 60, (at) => ({ url: `/${at}.pdf`, description: 'x' })) }),
  'ids in place of names': (size) =>
    report({ country: list(size, 5, (at) => at), theme: list(size, 5, (at) => at) }),
  'JSON text': (size) => `{"data":[${fill('{"fields":{"title":"A"}},', size)}]}`,
});
