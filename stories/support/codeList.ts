/** Formats values as code for a row of a `Table`: "`grid`, `stack`, `lead`". */
export function codeList(values: readonly (string | number)[]): string {
  return values.map((value) => `\`${value}\``).join(', ');
}
