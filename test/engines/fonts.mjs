/** Fonts for the engines, so that those of the machine do not decide how a card is laid out. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unpackDebianPackage } from '../support/unpackDebianPackage.mjs';

/** Of the project, with Latin, Cyrillic and Arabic letters; Chinese ones are drawn as boxes. Engines read no WOFF2 from a system. */
const bundled = {
  folders: ['pt-serif', 'noto-naskh-arabic'].map((name) => {
    const font = import.meta.resolve(`@expo-google-fonts/${name}/package.json`);
    return dirname(fileURLToPath(font));
  }),
  rules: `
  <match target="pattern">
    <edit name="family" mode="append_last"><string>PT Serif</string><string>Noto Naskh Arabic</string></edit>
  </match>`,
};

/**
 * Makes the programs that this process starts use only bundled fonts, or the common fonts of Debian, which have all of the scripts.
 *
 * @param {'bundled' | 'noto'} name
 */
export function restrictFonts(name) {
  const base = mkdtempSync(join(tmpdir(), 'news-cards-fonts-'));
  process.once('exit', () => rmSync(base, { recursive: true, force: true }));
  const { folders, rules } = name === 'noto' ? noto(base) : bundled;
  const file = join(base, 'fonts.conf');
  writeFileSync(
    file,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  ${folders.map((folder) => `<dir>${folder}</dir>`).join('\n  ')}
  <cachedir>${join(base, 'cache')}</cachedir>${rules}
</fontconfig>
`,
  );
  process.env.FONTCONFIG_FILE = file;
}

/**
 * Unpacked, not installed: installed fonts would change every other page on the machine.
 *
 * @param {string} base
 */
function noto(base) {
  return {
    folders: ['fonts-noto-core', 'fonts-noto-cjk'].map((name) => unpackDebianPackage(name, base)),
    rules: '\n  <include ignore_missing="yes">/etc/fonts/conf.d</include>',
  };
}
