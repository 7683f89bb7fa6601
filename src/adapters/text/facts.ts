import type { Issue } from '../../model/issue.js';
import type { Compiled } from './compiled.js';
import type { Draft } from './draft.js';
import { readSentences } from './layout.js';
import type { Item } from './lists.js';
import { findWhere, writeLocations } from './locations.js';
import { initialsOf, writeRoles } from './organizations.js';
import { findProject } from './project.js';
import { findPublisher } from './publisher.js';
import { readRoles } from './roles.js';
import { writeGoals } from './sdgs.js';
import type { Story } from './story.js';
import type { Range, Tokens } from './tokens.js';

/**
 * Writes what the words of a story tell: publisher, places, organisations by role, project, goals. Notes below it on
 * the publisher ("About X") tell nothing of it.
 */
export function writeFacts(draft: Draft, words: Compiled, story: Story): Issue[] {
  const { tokens, fields } = draft;
  const { headline, standfirst, paragraphs, goalLines } = story;
  const note = paragraphs.findIndex((paragraph) => isBoilerplate(tokens, words, paragraph));
  const told = note > 0 ? paragraphs.slice(0, note) : paragraphs;
  const ranges = [headline, standfirst, ...told].filter((range): range is Range => range !== undefined);

  const publisher = findPublisher(tokens, words, story);
  if (publisher) fields.publisher = { name: draft.text('publisher.name', publisher, publisher.rule) };

  const where = findWhere(tokens, words, story, ranges);
  writeLocations(draft, words, where);

  const sentences = ranges.flatMap((range) => readSentences(tokens, words, range));
  const name = publisher && tokens.slice(publisher.from, publisher.to);
  const isPublisher = (item: Item) =>
    [item.name, item.acronym].some((range) => range && tokens.slice(range.from, range.to) === name) ||
    initialsOf(tokens, item.name) === name;
  const context = { isPublisher, settings: new Set(where.settings.map(({ code }) => code)) };
  const roles = sentences.flatMap((sentence) => readRoles(tokens, words, sentence, context));
  writeRoles(draft, words, roles);

  const tellsRoles = ({ from, to }: Range) => {
    for (let index = from; index < to; index++) if (words.triggers.match(tokens, index, to)) return true;
    return false;
  };
  const project = findProject(tokens, words, sentences, tellsRoles);
  if (project) fields.project = { name: draft.text('project.name', project, project.rule) };

  return writeGoals(draft, words, [...ranges, ...goalLines]);
}

/** "About X: …", "About X" on a line: what stands from there on is no part of what happened. */
function isBoilerplate(tokens: Tokens, words: Compiled, { from, to }: Range): boolean {
  const start = words.boilerplate.match(tokens, from, to);
  if (!start) return false;
  let index = start.to;
  while (index < Math.min(to, from + 12) && tokens.key(index) !== ':') index++;
  return index === to || tokens.key(index) === ':';
}
