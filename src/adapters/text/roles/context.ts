import type { Topics } from '../cases/objects.js';
import type { StoryWords } from '../frames/doers.js';
import type { Item } from '../names/lists.js';

/** What the reader of roles knows of the story. */
export interface RoleContext extends StoryWords {
  /** The publisher is neither its own funder nor its own partner. */
  readonly isPublisher: (item: Item) => boolean;
  /** Who publishes is known: then whoever else works on it is a partner. */
  readonly published?: boolean;
  /** What the story is about. */
  readonly topics?: Topics;
  /** The publisher is one that gives, by its name: a foundation. */
  readonly giving?: boolean;
  /** Words that stand with a capital within sentences of the story. */
  readonly proper?: ReadonlySet<string>;
  /** The year in which it is published, where it is known. */
  readonly year?: number | undefined;
  /** Countries in which the story is set. */
  readonly settings: ReadonlySet<string>;
}
