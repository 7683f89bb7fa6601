/** The weights of a table as `bench/` writes it: a row for each sign, at its end how much it says, in hundredths. */
export function weightTable(table: string): ReadonlyMap<string, number> {
  return new Map(
    table
      .trim()
      .split('\n')
      .map((row) => {
        const end = row.lastIndexOf(' ');
        return [row.slice(0, end), Number(row.slice(end + 1)) / 100];
      }),
  );
}

/** What the signs of something add up to, as the logarithm of odds. */
export function oddsOf(signs: Iterable<string>, weights: ReadonlyMap<string, number>): number {
  let odds = 0;
  for (const sign of signs) odds += weights.get(sign) ?? 0;
  return odds;
}
