import { compile } from '../src/adapters/text/compiled.js';
import { Draft } from '../src/adapters/text/draft.js';
import { writeFacts } from '../src/adapters/text/facts.js';
import { rulesFor } from '../src/adapters/text/languages.js';
import { readStory } from '../src/adapters/text/page/story.js';
import type { WeighedName } from '../src/adapters/text/roles/weighRoles.js';
import { Tokens } from '../src/adapters/text/tokens.js';

export { weighedRoles, weightUnit } from '../src/adapters/text/roles/weights.js';

/** The names of a text in one of the six languages, with what is said of them and the roles that rules find. */
export function watchNames(text: string, language: string): readonly WeighedName[] {
  const rules = rulesFor(language);
  if (!rules) throw new Error(`${language}: there are no rules for it`);
  const words = compile(rules);
  const tokens = new Tokens(text, words.rules.reader?.parts);
  let seen: readonly WeighedName[] = [];
  const draft = new Draft(tokens, 'likely', {
    names: (names) => {
      seen = names;
    },
  });
  const story = readStory(tokens, words);
  if (story.headline) writeFacts(draft, words, story);
  return seen;
}
