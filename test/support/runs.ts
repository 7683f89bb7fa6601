/**
 * How many inputs a property test tries. The usual number finds what a change breaks; `RUN_FACTOR=10 npm test` tries ten times
 * as many, as the weekly job does.
 */
export const runs = (usual: number): number => usual * Number(process.env.RUN_FACTOR ?? 1);
