/** Extremes shared by the matrices of funders, partners and participants. */
import type { ReactNode } from 'react';
import type { Organization } from '../../src/exports/model.js';
import { long, twelveFunders } from './articles.js';
import { emojiNames, hostileNames, mixedNames } from './matrixExtremes.js';
import { withLogos } from './organizations.js';

const named = (names: readonly string[]): Organization[] => names.map((name) => ({ name }));

/** Organisations of each list, by label. */
const organizations: Readonly<Record<string, readonly Organization[]>> = {
  One: twelveFunders.slice(0, 1),
  'One letter': named(['A']),
  Twelve: twelveFunders,
  'With logos': withLogos.slice(0, 6),
  'Long names': [
    ...long.funders,
    ...named(['Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamte']),
  ],
  'Mixed scripts': named(mixedNames),
  Emoji: named(emojiNames),
  'Zero-width and bidi controls': named(hostileNames),
};

export const organizationExtremes = (draw: (organizations: readonly Organization[]) => ReactNode) =>
  Object.fromEntries(Object.entries(organizations).map(([label, list]) => [label, draw(list)]));
