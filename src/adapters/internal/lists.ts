/** Lists and tables of words that are written as text. */

/** The words of a list, separated by white space. */
export const wordsOf = (list: string): string[] => list.split(/\s+/).filter(Boolean);

/** The lines of a table, without those that are empty. */
export const linesOf = (table: string): string[] => itemsBetween('\n', table);

/** The items of a list, separated by `|` or line ends. */
export const itemsOf = (list: string): string[] => itemsBetween(/[|\n]/, list);

/** The lines of a table, each as a code and its items, separated by `|`. */
export const rowsOf = (table: string): [code: string, items: string[]][] =>
  linesOf(table).map((line) => {
    const [code = '', ...items] = line.split('|');
    return [code, items.filter(Boolean)];
  });

const itemsBetween = (separator: string | RegExp, text: string): string[] =>
  text
    .split(separator)
    .map((item) => item.trim())
    .filter(Boolean);
