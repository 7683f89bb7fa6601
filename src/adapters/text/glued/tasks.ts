import type { GluedSentence } from './sentence.js';

/**
 * The token after a noun of work at a token, "(the) training (of)", known by a table or by the pattern of its letters,
 * with the article or a letter of a preposition that is melted with it.
 */
export function taskAt(sentence: GluedSentence, at: number): number | undefined {
  const { tokens, words } = sentence;
  if (at >= sentence.to || !tokens.isWord(at)) return undefined;
  const { article } = words.rules.clitics;
  const { taskForm, taskStart } = words.rules.roles;
  const key = tokens.key(at);
  for (const start of [0, 1]) {
    if (start === 1 && !key.startsWith('ب')) break;
    const cut = start + (key.startsWith(article, start) ? article.length : 0);
    const noun = key.slice(cut);
    const written = bareLetters(tokens.word(at)).slice(cut);
    if (words.lists.noTasks.has(noun)) return undefined;
    if (words.lists.tasks.has(noun) || taskForm.test(noun) || taskStart.test(written)) return at + 1;
  }
  return undefined;
}

/** The same behind "on", "with", "in", or directly. */
export function taskBehind(sentence: GluedSentence, at: number): number | undefined {
  return taskAt(sentence, at) ?? taskAt(sentence, sentence.after('into', at) ?? sentence.to);
}

/** Without vowel signs. */
function bareLetters(word: string): string {
  return word.replace(/[\u064b-\u0652\u0640]/g, '');
}

/** Past ", today Wednesday,". The same token if no such words stand there. */
export function pastTime(sentence: GluedSentence, at: number): number {
  const { tokens } = sentence;
  if (tokens.key(at) !== ',' || sentence.after('todays', at + 1) === undefined) return at;
  for (let end = at + 2; end < Math.min(sentence.to, at + 6); end++)
    if (tokens.key(end) === ',') return end + 1;
  return at;
}
