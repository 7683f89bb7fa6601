import { compile } from '../src/adapters/text/compiled.js';
import { detectLanguage } from '../src/adapters/text/detectLanguage.js';
import { neutralRules } from '../src/adapters/text/languages/neutral.js';
import { rulesFor } from '../src/adapters/text/languages.js';
import { StoryFront } from '../src/adapters/text/page/storyFront.js';
import { readStoryParts } from '../src/adapters/text/page/storyParts.js';
import { StoryLines } from '../src/adapters/text/page/storySigns.js';
import { readHeadline } from '../src/adapters/text/page/storyTitle.js';
import { Tokens } from '../src/adapters/text/tokens.js';

/** The lines of a text below its headline: where each begins, in UTF-16 code units, and its signs. */
export function watchStory(text: string): { readonly start: number; readonly signs: readonly string[] }[] {
  const words = compile(rulesFor(detectLanguage(text)) ?? neutralRules);
  const tokens = new Tokens(text, words.rules.reader?.parts, words.sentence?.cases !== undefined);
  const parts = readStoryParts(tokens, words);
  const { index } = readHeadline(new StoryFront(tokens, words, parts));
  const lines = new StoryLines(tokens, words, parts, index);
  return parts.slice(index).map((part, at) => ({
    start: tokens.span(part.from, part.to).start,
    signs: [...lines.signsOf(index + at)],
  }));
}
