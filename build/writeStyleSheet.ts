import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Writes a style sheet of the package, and the declaration that TypeScript asks for where it is imported. */
export function writeStyleSheet(dir: string, name: string, css: string): void {
  writeFileSync(join(dir, name), css);
  writeFileSync(join(dir, `${name}.d.ts`), 'export {};\n');
}
