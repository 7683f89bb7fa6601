import { join } from 'node:path';
import type { Command } from 'commander';
import { publicationPath } from '../output/openGraph/standardSite.js';
import { recordUri, webAddress } from './optionValues.js';
import { replaceFiles } from './replaceFiles.js';
import { logLine } from './report.js';

interface WellKnownOptions {
  readonly publication: string;
  readonly url: string;
  readonly out: string;
  readonly force?: boolean;
}

const examples = `
Example:
  $ news-cards well-known --publication at://did:plc:abc/site.standard.publication/3k --url https://example.org/ --out public/

Writes public/.well-known/site.standard.publication, by which Bluesky and others see that the publication is the site's own. For a
publication at https://example.org/news/ the path ends with /news. The site publishes the record itself; see https://standard.site.`;

export function define(command: Command): void {
  command
    .description("Writes the file that proves that a publication on the AT Protocol is the site's own.")
    .requiredOption('--publication <at-uri>', "the publication's record", recordUri('publication'))
    .requiredOption('--url <address>', 'URL of the publication', webAddress)
    .requiredOption('--out <folder>', 'folder of the files at the root of the site')
    .option('--force', 'overwrites an existing file')
    .addHelpText('after', examples)
    .action(({ publication, url, out, force }: WellKnownOptions) => {
      const path = join(out, publicationPath(url));
      replaceFiles([{ path, content: publication }], force);
      logLine(`wrote ${path}`);
    });
}
