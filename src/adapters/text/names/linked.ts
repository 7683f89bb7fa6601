/** A phrase with each of the words of belonging that may follow it: "financement" + "de", "du", "des", "d’". */
export function linked(phrases: readonly string[], links: readonly string[]): string[] {
  return phrases.flatMap((phrase) => links.map((link) => `${phrase} ${link}`));
}

/** Every first part with every second: "financé", "financée" with "par", "grâce à". */
export function crossed(firsts: readonly string[], seconds: readonly string[]): string[] {
  return firsts.flatMap((first) => seconds.map((second) => `${first} ${second}`));
}

/** The four forms of a French participle, by its masculine singular: "financé". */
export function frenchForms(participle: string): string[] {
  const plural = participle.endsWith('s') ? participle : `${participle}s`;
  return [participle, `${participle}e`, plural, `${participle}es`];
}

/** The four forms of a Spanish participle, by its masculine singular: "financiado". */
export function spanishForms(participle: string): string[] {
  const stem = participle.slice(0, -1);
  return ['o', 'a', 'os', 'as'].map((ending) => stem + ending);
}
