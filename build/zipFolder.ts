import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Zippable, zipSync } from 'fflate';

/** Writes a folder as a zip beside it, without the time of the build. */
export function zipFolder(folder: string): void {
  writeFileSync(`${folder}.zip`, zipSync({ [basename(folder)]: filesIn(folder) }, { level: 9 }));
}

function filesIn(folder: string): Zippable {
  const entries = readdirSync(folder, { withFileTypes: true }).map((entry): [string, Zippable[string]] => {
    const path = join(folder, entry.name);
    return [
      entry.name,
      entry.isDirectory() ? filesIn(path) : [readFileSync(path), { mtime: new Date(2000, 0, 1) }],
    ];
  });
  return Object.fromEntries(entries);
}
