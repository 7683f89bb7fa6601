import type { Command } from 'commander';
import type { Article } from '../model/article.js';
import { releasedArticles } from '../model/checkedVisibleArticle.js';
import { instant } from './optionValues.js';
import { reportIssues } from './report.js';

export interface ClockOption {
  readonly now?: string;
}

/** The command does not ask the machine's clock: the same input writes the same bytes. */
export function addClockOption(command: Command): Command {
  return command.option(
    '--now <time>',
    'the current time, without which stories with an embargoUntil are left out',
    instant,
  );
}

/** The articles that may be shown; reports until when the others are embargoed. */
export function releasedFrom(file: string, articles: readonly Article[], { now }: ClockOption): Article[] {
  const released = releasedArticles(articles, now);
  if (released.issues.length > 0) reportIssues(file, released);
  return released.articles;
}
