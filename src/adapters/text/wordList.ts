/** The phrases of a table, written as a text: one after the other between bars, over as many lines as it takes. */
export function wordList(text: string): string[] {
  return text.split(/[|\n]/).flatMap((phrase) => phrase.trim() || []);
}
