/** The items of a list separated by `|` or line ends. */
export function itemsOf(list: string): string[] {
  return list
    .split(/[|\n]/)
    .map((item) => item.trim())
    .filter(Boolean);
}

/** The lines of a table, each as a code and its items. */
export function rowsOf(table: string): [code: string, items: string[]][] {
  return table
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const [code = '', ...items] = line.split('|');
      return [code, items.filter(Boolean)];
    });
}
