#!/usr/bin/env node
import { Command, CommanderError } from 'commander';
import { addCheck } from './checkCommand.js';
import { fail } from './exit.js';
import { exitCodes, Failure } from './failures.js';
import { addImport } from './importCommand.js';
import { addOEmbed } from './oEmbedCommand.js';
import { addRender } from './renderCommand.js';
import { say } from './report.js';
import { packageVersion } from './scripts.js';

const ending = `
Ends with 0 when all is well, 1 when the data are bad (what is good is still written), 2 when it could not do what was
asked: wrong options, a file that cannot be read or written, or that is there already.

Run "news-cards help <command>" for examples.`;

function programOf(): Command {
  const program = new Command('news-cards')
    .description('News items as cards: from press releases, feeds and pages to HTML for any page.')
    .version(packageVersion())
    .addHelpText('after', ending)
    .showHelpAfterError('(news-cards --help tells how it is used)')
    // Before the commands, which take it over.
    .exitOverride();
  for (const add of [addImport, addCheck, addRender, addOEmbed]) add(program);
  return program;
}

/** A reader that has seen enough, such as `head`, closes the pipe: there is nobody left to write for, and nothing is wrong. */
function endQuietly(error: NodeJS.ErrnoException): void {
  process.exit(error.code === 'EPIPE' ? process.exitCode : exitCodes.use);
}

process.stdout.on('error', endQuietly);
process.stderr.on('error', endQuietly);
try {
  await programOf().parseAsync();
} catch (error) {
  if (error instanceof CommanderError) {
    // It has said why.
    fail(error.exitCode === 0 ? exitCodes.fine : exitCodes.use);
  } else if (error instanceof Failure) {
    say(`news-cards: ${error.message}`);
    fail(error.exitCode);
  } else {
    say(`news-cards: an error of its own: ${error instanceof Error ? error.message : error}`);
    fail(exitCodes.use);
  }
}
