import type { FrameAct, FrameRules, FrameShape } from '../../frames/rules.js';
import { frenchForms } from '../../names/linked.js';

type Forms = FrameRules['verbs'];

function shaped(act: FrameAct, shape: FrameShape, forms: readonly string[]): Forms {
  return forms.map((form) => [form, act, shape] as const);
}

/** The forms of a verb in -er by its stem; `e` is the stem before a silent ending ("octroi"), `soft` before an a ("engage"). */
export function erForms(act: FrameAct, stem: string, e = stem): Forms {
  const soft = stem.endsWith('g') ? `${stem}e` : stem.endsWith('c') ? `${stem.slice(0, -1)}ç` : stem;
  return [
    ...shaped(act, 'finite', [`${e}e`, `${e}ent`, `${soft}a`, `${stem}èrent`, `${e}era`, `${e}eront`]),
    ...shaped(act, 'past', [`${soft}ait`, `${soft}aient`]),
    ...shaped(act, 'conditional', [`${e}erait`, `${e}eraient`]),
    ...shaped(act, 'participle', frenchForms(`${stem}é`)),
    ...shaped(act, 'infinitive', [`${stem}er`]),
  ];
}

/** Those of a verb in -ir like "fournir". */
export function irForms(act: FrameAct, stem: string): Forms {
  return [
    ...shaped(act, 'finite', [`${stem}it`, `${stem}issent`, `${stem}irent`, `${stem}ira`, `${stem}iront`]),
    ...shaped(act, 'past', [`${stem}issait`, `${stem}issaient`]),
    ...shaped(act, 'conditional', [`${stem}irait`, `${stem}iraient`]),
    ...shaped(act, 'participle', frenchForms(`${stem}i`)),
    ...shaped(act, 'infinitive', [`${stem}ir`]),
  ];
}

/** Those of another verb: present and future, imperfect, participle, infinitive. */
export function otherForms(
  act: FrameAct,
  finite: readonly string[],
  past: readonly string[],
  participle: string,
  infinitive: string,
): Forms {
  const stem = infinitive.replace(/e$/, '');
  return [
    ...shaped(act, 'finite', finite),
    ...shaped(act, 'past', past),
    ...shaped(act, 'conditional', [`${stem}ait`, `${stem}aient`]),
    ...shaped(act, 'participle', [...new Set(frenchForms(participle))]),
    ...shaped(act, 'infinitive', [infinitive]),
  ];
}
