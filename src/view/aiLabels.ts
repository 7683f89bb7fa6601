import type { CardLocale } from '../i18n/locale.js';
import type { Disclosure } from '../model/releaseTypes.js';

/** Which uses of AI a card labels: only those that readers must see there (`required`), or `all`. A `full` card labels all. */
export const aiLabelModes = ['required', 'all'] as const;

export type AiLabelMode = (typeof aiLabelModes)[number];

/** The parts of a story that AI can be used for, with the locale strings of their labels. */
const wordsOf = { text: 'ai', image: 'aiImage', translation: 'aiTranslation' } as const;

/** The label of a part that AI was used for. */
export interface AiLabel {
  ai: 'assisted' | 'generated';
  part: keyof typeof wordsOf;
  /** "AI-generated image". */
  text: string;
}

/**
 * Whether AI generated a part and nobody reviewed it. It is labelled wherever it is shown, because EU law requires a label where readers
 * first see it (Regulation (EU) 2024/1689, article 50).
 */
export function mustBeLabelled(disclosure: Disclosure | undefined): boolean {
  return disclosure?.ai === 'generated' && disclosure.reviewedBy === undefined;
}

/** The label of a part. What people made with the help of AI, or reviewed, has one only where all uses of AI are labelled. */
export function aiLabel(
  part: AiLabel['part'],
  disclosure: Disclosure | undefined,
  locale: CardLocale,
  showsAll: boolean,
): AiLabel | undefined {
  if (!disclosure || disclosure.ai === 'none') return undefined;
  const { ai } = disclosure;
  const text = locale[wordsOf[part]][ai];
  return text && (showsAll || mustBeLabelled(disclosure)) ? { ai, part, text } : undefined;
}
