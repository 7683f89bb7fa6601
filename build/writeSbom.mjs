/**
 * `node build/writeSbom.mjs <file>`: lists the packages that are installed with this one, in the versions of package-lock.json, as
 * CycloneDX. `npm sbom --omit dev` would also omit those that development needs as well.
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const { devDependencies: _, ...manifest } = JSON.parse(readFileSync('package.json', 'utf8'));
const base = mkdtempSync(join(tmpdir(), 'sbom-'));
// npm calls the package by the name of its folder.
const folder = join(base, manifest.name);
mkdirSync(folder);
writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
for (const file of ['package-lock.json', '.npmrc']) copyFileSync(file, join(folder, file));

/** @param {string[]} args */
const npm = (...args) => execFileSync('npm', [...args, '--package-lock-only'], { cwd: folder });

npm('install', '--ignore-scripts', '--offline');
writeFileSync(process.argv[2] ?? 'sbom.cdx.json', npm('sbom', '--sbom-format', 'cyclonedx'));
rmSync(base, { recursive: true });
