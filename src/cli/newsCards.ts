#!/usr/bin/env node
import { Command, CommanderError } from 'commander';
import { addCheck } from './checkCommand.js';
import { setExitCode } from './exitCode.js';
import { exitCodes, Failure } from './failures.js';
import { addImport } from './importCommand.js';
import { addOEmbed } from './oEmbedCommand.js';
import { addRender } from './renderCommand.js';
import { logLine } from './report.js';
import { packageVersion } from './scripts.js';

const exitCodeHelp = `
Ends with 0 when all is well, 1 when the data are bad (what is good is still written), 2 when it could not do what was
asked: wrong options, a file that cannot be read or written, or that is there already.

Run "news-cards help <command>" for examples.`;

function programOf(): Command {
  const program = new Command('news-cards')
    .description('News items as cards: from press releases, feeds and pages to HTML for any page.')
    .version(packageVersion())
    .addHelpText('after', exitCodeHelp)
    .showHelpAfterError('(news-cards --help shows how to use it)')
    // Before the commands, which take it over.
    .exitOverride();
  for (const add of [addImport, addCheck, addRender, addOEmbed]) add(program);
  return program;
}

/** A consumer such as `head` closes the pipe once it has read enough, which is not an error. */
function endQuietly(error: NodeJS.ErrnoException): void {
  process.exit(error.code === 'EPIPE' ? process.exitCode : exitCodes.usage);
}

process.stdout.on('error', endQuietly);
process.stderr.on('error', endQuietly);
try {
  await programOf().parseAsync();
} catch (error) {
  if (error instanceof CommanderError) {
    // Commander has already reported it.
    setExitCode(error.exitCode === 0 ? exitCodes.success : exitCodes.usage);
  } else if (error instanceof Failure) {
    logLine(`news-cards: ${error.message}`);
    setExitCode(error.exitCode);
  } else {
    logLine(`news-cards: an error of its own: ${error instanceof Error ? error.message : error}`);
    setExitCode(exitCodes.usage);
  }
}
