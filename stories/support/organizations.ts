import type { Article } from '../../src/exports/index.js';
import { twelveFunders } from './articles.js';
import { logo } from './drawings.js';

const shapes = [
  [240, 80],
  [200, 100],
  [300, 75],
] as const;

/** Twelve organisations with identifiers and logos of several shapes; one has no logo, one a logo that fails to load. */
export const withLogos: Article['partners'] = twelveFunders.map((organization, index) => {
  const [width, height] = shapes[index % shapes.length]!;
  return {
    ...organization,
    identifier: index % 3 ? `XM-EXAMPLE-${1001 + index}` : undefined,
    logo: index === 4 ? undefined : index === 2 ? 'data:image/png,' : logo('Logo', width, height, index),
  };
});
