/** Accepts any text. */
export const text = (value: string): string | undefined => value;

/** Accepts one of these values. The list is also a property of the parser, for documentation. */
export const oneOf = <const Value extends string | number>(values: readonly Value[]) =>
  Object.assign((value: string): Value | undefined => values.find((one) => `${one}` === value), { values });

/** Accepts a number of 1 or more; rounds down. */
export function wholeNumber(value: string): number | undefined {
  const number = Math.floor(Number(value));
  return number >= 1 ? number : undefined;
}

/** Accepts any value: the presence of the attribute counts. */
export const flag = (_: string): true => true;
