import { conceptsOf } from './concepts.js';
import type { RoleWords } from './features.js';
import type { Role } from './roles.js';

/** The weights of a language, as `npm run roles` writes them, and how its words are looked at. */
export interface RoleWeights {
  /** Of {@link table}'s columns of meanings. */
  readonly language: string;
  /** Lines of `beginning=`, tab, `ending f p t`, tab …: a feature and what it says, in fiftieths, for each role. */
  readonly table: string;
  readonly joints: readonly string[];
  readonly near: number;
  readonly letters: number;
  /** Tokens of the shortest text that is weighed. */
  readonly least: number;
}

/** What the words around a name say for each role, as the logarithm of odds. */
export type Odds = Readonly<Record<Role, number>>;

export interface RoleModel {
  readonly words: RoleWords;
  readonly oddsOf: (features: Iterable<string>) => Odds;
}

/** Roles in the order of the tables. */
export const weighedRoles = ['funders', 'partners', 'participants'] as const satisfies readonly Role[];

/** One unit of a table. */
export const weightUnit = 0.02;

const models = new Map<RoleWeights, RoleModel>();

/** The model of a language, read on first use. `shared`: the weights that all languages have. */
export function roleModel(rules: RoleWeights, shared: string): RoleModel {
  const known = models.get(rules);
  if (known) return known;
  const { language, joints, near, letters } = rules;
  const weights = new Map([...readTable(shared), ...readTable(rules.table)]);
  const model: RoleModel = {
    words: { concepts: conceptsOf(language), joints: new Set(joints), near, letters },
    oddsOf: (features) => {
      const sums: [number, number, number] = [0, 0, 0];
      for (const feature of ['', ...features]) {
        const weight = weights.get(feature);
        if (weight) for (const role of [0, 1, 2] as const) sums[role] += weight[role] ?? 0;
      }
      const [funders, partners, participants] = sums;
      return {
        funders: funders * weightUnit,
        partners: partners * weightUnit,
        participants: participants * weightUnit,
      };
    },
  };
  models.set(rules, model);
  return model;
}

/** The feature '' is what holds for every name. */
function* readTable(table: string): Generator<[feature: string, weights: readonly number[]]> {
  for (const line of table.split('\n')) {
    const [start, ...entries] = line.split('\t');
    if (start === undefined || entries.length === 0) continue;
    for (const entry of entries) {
      const [, end = '', weights = ''] = /^(.*) (-?\d+ -?\d+ -?\d+)$/u.exec(entry) ?? [];
      yield [start + end, weights.split(' ').map(Number)];
    }
  }
}
