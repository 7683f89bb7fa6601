import type { Issue } from '../../model/issue.js';
import type { Compiled } from './compiled.js';
import type { Draft } from './draft.js';
import { readSentences } from './layout.js';
import type { Item } from './lists.js';
import { findWhere, writeLocations } from './locations.js';
import { writeRoles } from './organizations.js';
import { findProject } from './project.js';
import { findPublisher } from './publisher.js';
import { readRoles } from './roles.js';
import { writeGoals } from './sdgs.js';
import type { Story } from './story.js';
import type { Range } from './tokens.js';

/** Writes what the words of a story tell: publisher, places, organisations by role, project, goals. */
export function writeFacts(draft: Draft, words: Compiled, story: Story): Issue[] {
  const { tokens, fields } = draft;
  const { headline, standfirst, paragraphs, goalLines } = story;
  const ranges = [headline, standfirst, ...paragraphs].filter((range): range is Range => range !== undefined);

  const publisher = findPublisher(tokens, words, story);
  if (publisher) fields.publisher = { name: draft.text('publisher.name', publisher, publisher.rule) };

  const where = findWhere(tokens, words, story, ranges);
  writeLocations(draft, words, where);

  const sentences = ranges.flatMap((range) => readSentences(tokens, words, range));
  const name = publisher && tokens.slice(publisher.from, publisher.to).toLowerCase();
  const isPublisher = (item: Item) =>
    [item.name, item.acronym].some(
      (range) => range && tokens.slice(range.from, range.to).toLowerCase() === name,
    );
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
