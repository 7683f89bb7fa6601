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
Exit codes: 0 success; 1 invalid data (valid parts are still written); 2 failure: wrong options, or a file that cannot be read
or written, or already exists.

Run "news-cards help <command>" for examples.`;

function programOf(): Command {
  const program = new Command('news-cards')
    .description('News items as cards: from press releases, feeds and pages to HTML for any page.')
    .version(packageVersion())
    .addHelpText('after', exitCodeHelp)
    .showHelpAfterError('(run news-cards --help for usage)')
    // Commands inherit it, so it must come before them.
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
    logLine(`news-cards: internal error: ${error instanceof Error ? error.message : error}`);
    setExitCode(exitCodes.usage);
  }
}
