#!/usr/bin/env node
// Runs in any version of Node, so that an old one gets a message: no static imports, no recent syntax.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major > 20 || (major === 20 && minor >= 19)) {
  import('./main.js').then(({ main }) => main());
} else {
  process.stderr.write(
    `news-cards needs Node 20.19 or newer; this is Node ${process.versions.node}. Get a newer one from https://nodejs.org\n`,
  );
  process.exitCode = 2;
}
