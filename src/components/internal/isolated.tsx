import { needsIsolation } from '../../view/text/bidi.js';

/** Isolates a name from the text around it; where the direction of that text is known, as in a card, only if it needs it. */
export function isolated(name: string, direction: 'ltr' | 'rtl' | undefined) {
  return !direction || needsIsolation(name, direction) ? <bdi>{name}</bdi> : name;
}
