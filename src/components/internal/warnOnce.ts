// Replaced by bundlers, as for React; declared here because the package must not depend on Node's types.
declare const process: { env: { NODE_ENV?: string } };

export const isDevelopment = process.env.NODE_ENV !== 'production';

const warned = new Set<string>();
/** Limits the set, because messages quote page data. */
const maxMessages = 1000;

/** Warns a developer about incorrect use of a component, once per message. Call it only if {@link isDevelopment}. */
export function warnOnce(message: string, log = console.warn): void {
  if (warned.has(message)) return;
  if (warned.size >= maxMessages) warned.clear();
  warned.add(message);
  log(`news-cards: ${message}`);
}
