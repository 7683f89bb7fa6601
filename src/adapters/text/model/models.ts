import type { Role } from '../cues/types.js';
import { type NameLabel, nameLabels } from '../names/nameLabels.js';
import type { Tagger } from './tagger.js';
import { type PackedWeights, unpackWeights, type Weights } from './weights.js';

/** The number of columns (outputs) of each model. */
export const modelColumns = {
  names: nameLabels.length,
  roles: 3,
  locations: 1,
  published: 1,
  countries: 1,
  dateline: 1,
} as const;
type ModelName = keyof typeof modelColumns;

/** Packed weights of the models, either shared by all languages or of one language. */
export type PackedModels = Readonly<Record<ModelName, PackedWeights>>;

/** Other results of the training. Generated together with the weights. */
export interface Settings {
  /** The size of one step of a packed weight. */
  readonly units: Readonly<Record<ModelName, number>>;
  readonly transitions: { readonly names: readonly number[] };
  /** For each role the weights of `neighbourInputs`. */
  readonly neighbours: readonly (readonly number[])[];
  /** The minimum probability for accepting a value. */
  readonly thresholds: Readonly<Record<Exclude<ModelName, 'names' | 'roles'> | Role, number>>;
}

/** The models of a language, ready for use. */
export interface Models {
  readonly names: Tagger<NameLabel>;
  readonly weights: Readonly<Record<Exclude<ModelName, 'names'>, Weights>>;
  readonly settings: Settings;
}

/** Unpacks the shared weights and those of a language. */
export function modelsFrom(settings: Settings, tables: readonly PackedModels[]): Models {
  const weightsOf = (name: ModelName) =>
    unpackWeights(
      modelColumns[name],
      settings.units[name],
      tables.map((table) => table[name]),
    );
  return {
    names: {
      labels: nameLabels,
      weights: weightsOf('names'),
      transitions: Float32Array.from(settings.transitions.names),
    },
    weights: {
      roles: weightsOf('roles'),
      locations: weightsOf('locations'),
      published: weightsOf('published'),
      countries: weightsOf('countries'),
      dateline: weightsOf('dateline'),
    },
    settings,
  };
}
