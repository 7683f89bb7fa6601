import { fold } from '../tokens.js';

/** Says whether two names are of one body, by groups of names that are. */
export function sameBody(groups: readonly (readonly string[])[]): (a: string, b: string) => boolean {
  const group = new Map(
    groups.flatMap((names, index) => names.map((name) => [foldName(name), index] as const)),
  );
  return (a, b) => {
    const [one, other] = [foldName(a), foldName(b)];
    return one === other || (group.has(one) && group.get(one) === group.get(other));
  };
}

function foldName(name: string): string {
  return name.split(/\s+/).map(fold).join(' ');
}
