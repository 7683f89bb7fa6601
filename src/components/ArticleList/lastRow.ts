/** How an item of an incomplete last row fills it, with two and with three columns. */
export function lastRow(index: number, count: number): { 'data-two'?: 'row'; 'data-three'?: 'row' | 'half' } {
  const left = count % 3;
  return {
    ...(index === count - 1 && count % 2 === 1 && { 'data-two': 'row' }),
    ...(left > 0 && index >= count - left && { 'data-three': left === 1 ? 'row' : 'half' }),
  };
}
