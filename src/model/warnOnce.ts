const warned = new Set<string>();
/** Limits the set, because messages quote page data. */
const maxMessages = 1000;

/** Warns a developer about incorrect use, once per message. Components call it only in development. */
export function warnOnce(message: string, log = console.warn): void {
  if (warned.has(message)) return;
  if (warned.size >= maxMessages) warned.clear();
  warned.add(message);
  log(`news-cards: ${message}`);
}
