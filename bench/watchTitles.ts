import { compile } from '../src/adapters/text/compiled.js';
import { detectLanguage } from '../src/adapters/text/detectLanguage.js';
import { neutralRules } from '../src/adapters/text/languages/neutral.js';
import { rulesFor } from '../src/adapters/text/languages.js';
import { candidatesFor } from '../src/adapters/text/page/headline.js';
import { readStoryParts } from '../src/adapters/text/page/storyParts.js';
import { Tokens } from '../src/adapters/text/tokens.js';

/** What may be the headline of a text, last that there is none: its words, and the signs by which it is chosen. */
export function watchTitles(
  text: string,
): { title: string | undefined; signs: ReadonlyMap<string, number> }[] {
  const words = compile(rulesFor(detectLanguage(text)) ?? neutralRules);
  const tokens = new Tokens(text, words.rules.reader?.parts, words.sentence?.cases !== undefined);
  return candidatesFor(tokens, words, readStoryParts(tokens, words)).map(({ title, signs }) => ({
    title: title && tokens.slice(title.from, title.to),
    signs,
  }));
}
