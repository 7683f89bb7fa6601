import { itemOf } from './annotate.js';

/**
 * Paths after an entry was put into a list before `item`, or after `item` was taken out: the paths of later entries move by
 * one, and those of what was taken out are omitted. `item`: `funders[1]`, `publisher`.
 */
export function movePaths<Value extends { readonly path: string }>(
  values: readonly Value[],
  item: string,
  change: 'inserted' | 'removed',
): Value[] {
  const { field, index } = partsOf(item);
  return values.flatMap((value) => {
    if (change === 'removed' && itemOf(value.path) === item) return [];
    const own = partsOf(value.path);
    if (own.field !== field || !(own.index >= index)) return [value];
    const moved = `${field}[${own.index + (change === 'inserted' ? 1 : -1)}]`;
    return [{ ...value, path: moved + value.path.slice(itemOf(value.path).length) }];
  });
}

/** The field and, in a list, the index of what a path is about; `NaN` outside of lists. */
export function partsOf(path: string): { readonly field: string; readonly index: number } {
  const [, field = '', index] = /^(\w+)(?:\[(\d+)\])?/.exec(path) ?? [];
  return { field, index: Number(index ?? Number.NaN) };
}
