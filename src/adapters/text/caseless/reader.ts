import type { Compiled } from '../compiled.js';
import type { FoundGoals } from '../goals/goals.js';
import type { FoundDateline } from '../page/dateline.js';
import type { Story } from '../page/story.js';
import type { FoundPlace } from '../places/places.js';
import type { Setting } from '../places/settings.js';
import type { FoundProject } from '../project.js';
import type { FoundPublisher } from '../publisher/publisher.js';
import type { SeenName } from '../roles/features.js';
import type { FoundRole } from '../roles/roles.js';
import type { Range, Tokens } from '../tokens.js';

/** What a story in a language without capitals tells. */
export interface CaselessFacts {
  readonly publisher?: FoundPublisher;
  readonly roles: readonly FoundRole[];
  /** Every name of the story. */
  readonly seen: readonly SeenName[];
  readonly places: readonly FoundPlace[];
  readonly settings: readonly Setting[];
  readonly project?: FoundProject;
}

/** Reads, in a language without capitals, what the engine would read by them. */
export interface CaselessReader {
  /** Whether a line is no part of the story: "Next bulletin …", "All rights reserved", "About X: …". */
  readonly isNotice: (tokens: Tokens, range: Range) => boolean;
  /** Whether a line says which page of a paper it is: "Page 3 · Around us". */
  /** "Source: …": a line that says no more than where the text is from. */
  readonly isSource?: (tokens: Tokens, range: Range) => boolean;
  readonly isPage?: (tokens: Tokens, range: Range) => boolean;
  /** Whether a line goes on with the line above it: it begins with what is done, and says not by whom. */
  readonly goesOn?: (tokens: Tokens, range: Range) => boolean;
  /** The offsets in a word at which words glued to it begin. */
  readonly parts?: (word: string) => readonly number[];
  /** Whether a range is nothing but the name of a town that a table has. */
  readonly isTown?: (tokens: Tokens, range: Range) => boolean;
  /** The token behind "General / ", the desk of an agency before a headline. */
  readonly deskEnd?: (tokens: Tokens, range: Range) => number | undefined;
  readonly dateline: (tokens: Tokens, words: Compiled, range: Range) => FoundDateline | undefined;
  /** `context`: the text speaks of the goals somewhere. */
  readonly goals: (tokens: Tokens, words: Compiled, range: Range, context: boolean) => FoundGoals;
  /** Whether a range is nothing but the name of an organisation. */
  readonly isOrganization: (tokens: Tokens, range: Range) => boolean;
  /** The token after the name of an organisation. */
  readonly organizationAt?: (tokens: Tokens, from: number, to: number) => number | undefined;
  /** The country that an organisation's name tells. */
  readonly countryOf: (
    tokens: Tokens,
    words: Compiled,
    name: Range,
  ) => (Range & { readonly code: string }) | undefined;
  /** `ranges`: headline, standfirst, paragraphs. */
  readonly facts: (tokens: Tokens, words: Compiled, story: Story, ranges: readonly Range[]) => CaselessFacts;
}
