/** Takes any text. */
export const text = (value: string): string | undefined => value;

/** Takes one of these words. */
export const oneOf =
  <const Value extends string>(values: readonly Value[]) =>
  (value: string): Value | undefined =>
    values.find((one) => one === value);

/** Takes a whole number from 1 on; a fraction is rounded down. */
export function wholeNumber(value: string): number | undefined {
  const number = Math.floor(Number(value));
  return number >= 1 ? number : undefined;
}
