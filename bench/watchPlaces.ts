import { compile } from '../src/adapters/text/compiled.js';
import { Draft } from '../src/adapters/text/draft.js';
import { writeFacts } from '../src/adapters/text/facts.js';
import { rulesFor } from '../src/adapters/text/languages.js';
import { readStory } from '../src/adapters/text/page/story.js';
import { Tokens } from '../src/adapters/text/tokens.js';

/** A place or country that rules find in a text, as the text names it first, and its signs. */
export interface WatchedPlace {
  readonly name: string;
  readonly code?: string | undefined;
  readonly signs: ReadonlySet<string>;
}

/** The places and countries that rules find in a text in one of the six languages, before they are weighed. */
export function watchPlaces(text: string, language: string): WatchedPlace[] {
  const rules = rulesFor(language);
  if (!rules) throw new Error(`${language}: there are no rules for it`);
  const words = compile(rules);
  const tokens = new Tokens(text, words.rules.reader?.parts, words.sentence?.cases !== undefined);
  let seen: WatchedPlace[] = [];
  const draft = new Draft(tokens, 'likely', {
    places: (places) => {
      seen = places.map(({ first, code, signs }) => ({
        name: tokens.slice(first.from, first.to),
        code,
        signs,
      }));
    },
  });
  const story = readStory(tokens, words);
  if (story.headline) writeFacts(draft, words, story);
  return seen;
}
