import fs from 'node:fs';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

const names = process.argv[2];
const entry = '\0e.js';
const r = await build({
  configFile: false,
  logLevel: 'error',
  plugins: [
    {
      name: 'e',
      resolveId: (i) => (i === entry ? i : undefined),
      load: (i) =>
        i === entry ? `export {${names}} from '${process.cwd()}/dist/exports/index.js'` : undefined,
    },
  ],
  build: {
    write: false,
    target: 'es2022',
    modulePreload: false,
    rolldownOptions: {
      input: entry,
      external: /^(react|react-dom|styled-components)(\/|$)/,
      preserveEntrySignatures: 'strict',
    },
  },
});
const code = (Array.isArray(r) ? r[0] : r).output[0].code;
fs.writeFileSync('/tmp/bundle.js', code);
console.log(names, code.length, gzipSync(code, { level: 9 }).length);
