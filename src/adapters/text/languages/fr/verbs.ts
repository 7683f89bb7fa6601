import { crossed, frenchForms } from '../../names/linked.js';

/** Between auxiliary and participle: "a également alloué". */
const between = [
  ...['également', 'aussi', 'déjà', 'ainsi', 'récemment', 'généreusement', 'notamment', 'conjointement'],
  ...['par ailleurs', 'en outre', 'alors', 'd’ores et déjà', 'chacun', 'chacune', 'tous deux', 'toutes deux'],
  ...['gracieusement', 'gratuitement', 'de son côté', 'à nouveau', 'aussitôt', 'spontanément'],
];

/** "ont alloué", "avait également alloué", "vient d’allouer". */
function pastForms(participle: string, infinitive: string): string[] {
  const auxiliaries = ['a', 'ont', 'avait', 'avaient', 'ayant', 'aura', 'auront'];
  const recent = /^[aeéiouyh]/.test(infinitive) ? `d’${infinitive}` : `de ${infinitive}`;
  return [
    ...crossed(auxiliaries, [participle, ...between.map((adverb) => `${adverb} ${participle}`)]),
    ...crossed(['vient', 'viennent'], [recent]),
    ...crossed(['va', 'vont'], [infinitive]),
  ];
}

/**
 * The forms in which news tells that somebody does something, of a verb in -er by its stem ("allou"), each followed by
 * `more` ("a mis" + "à disposition"). Not the conditional, which tells what might be. `e` is the stem before a silent
 * ending ("octroi", "complèt").
 */
export function frenchVerb(stem: string, more = '', e = stem): string[] {
  const forms = [
    ...[`${e}e`, `${e}ent`, `${e}era`, `${e}eront`, `${stem}ait`, `${stem}aient`],
    ...pastForms(`${stem}é`, `${stem}er`),
  ];
  return more ? crossed(forms, [more]) : forms;
}

/** The same of another verb: its present forms and other simple ones, its participle and infinitive. */
export function frenchIrregular(
  simple: readonly string[],
  participle: string,
  infinitive: string,
  more = '',
): string[] {
  const forms = [...simple, ...pastForms(participle, infinitive)];
  return more ? crossed(forms, [more]) : forms;
}

/** "s’est associé", "se sont alliées", "s’associent": a reflexive verb in -er by its stem. */
export function frenchReflexive(stem: string): string[] {
  const s = /^[aeéiouh]/.test(stem) ? 's’' : 'se ';
  return [
    ...[`${s}${stem}e`, `${s}${stem}ent`],
    ...crossed(['s’est', 's’était', 'se sont', 's’étaient'], frenchForms(`${stem}é`)),
  ];
}
