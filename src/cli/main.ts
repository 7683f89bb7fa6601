import { Command, CommanderError } from 'commander';
import { exitCodes, Failure, setExitCode, systemErrorReason } from './failures.js';
import { logLine } from './report.js';
import { packageVersion } from './scripts.js';

interface CommandModule {
  readonly define: (command: Command) => void;
}

/** Each command is loaded when it is used: parsers and components take longer to load than to run. */
const commands: Readonly<Record<string, [summary: string, load: () => Promise<CommandModule>]>> = {
  import: [
    'converts press releases, feeds, pages and API responses to articles',
    () => import('./importCommand.js'),
  ],
  check: ['reports problems in articles', () => import('./checkCommand.js')],
  render: ['writes the HTML of a card', () => import('./renderCommand.js')],
  visibility: [
    'checks whether stories credit their funders as the funders require',
    () => import('./visibilityCommand.js'),
  ],
  oembed: [
    'writes oEmbed responses and their pages, for any static host',
    () => import('./oEmbedCommand.js'),
  ],
  newsroom: ['copies a project that builds a news site', () => import('./newsroomCommand.js')],
};

const exitCodeHelp = `
Exit codes: 0 success; 1 invalid data (valid parts are still written), or findings; 2 failure: wrong options, or a file that cannot be read
or written, or already exists.`;

async function programFor(args: readonly string[]): Promise<Command> {
  const program = new Command('news-cards')
    .description('News items as cards: from press releases, feeds and pages to HTML for any page.')
    .version(packageVersion())
    .addHelpText('after', '\nRun "news-cards help <command>" for examples.')
    .addHelpText('afterAll', exitCodeHelp)
    .showHelpAfterError('(run news-cards --help for usage)')
    // Commands inherit it, so it must come before them.
    .exitOverride();
  for (const [name, [summary, load]] of Object.entries(commands)) {
    const command = program
      .command(name)
      .summary(summary)
      .showHelpAfterError(`(run news-cards help ${name} for usage)`);
    if (args.includes(name)) (await load()).define(command);
  }
  return program;
}

/** A consumer such as `head` closes the pipe once it has read enough, which is not an error. */
function endEarly(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit();
  logLine(`news-cards: standard output: cannot be written: ${systemErrorReason(error)}`);
  process.exit(exitCodes.usage);
}

export async function main(): Promise<void> {
  process.stdout.on('error', endEarly);
  // There is nowhere left to report it.
  process.stderr.on('error', ({ code }: NodeJS.ErrnoException) => {
    process.exit(code === 'EPIPE' ? undefined : exitCodes.usage);
  });
  try {
    await (await programFor(process.argv)).parseAsync();
  } catch (error) {
    if (error instanceof CommanderError) {
      // Commander has already reported it.
      setExitCode(error.exitCode === 0 ? exitCodes.success : exitCodes.usage);
    } else if (error instanceof Failure) {
      logLine(`news-cards: ${error.message}`);
      setExitCode(error.exitCode);
    } else {
      logLine(`news-cards: internal error: ${error instanceof Error ? error.message : error}`);
      setExitCode(exitCodes.usage);
    }
  }
}
