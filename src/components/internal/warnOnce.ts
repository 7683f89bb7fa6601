// Bundlers replace this, as they do for React and styled-components; no types of Node belong into the package.
declare const process: { env: { NODE_ENV?: string } };

export const isDevelopment = process.env.NODE_ENV !== 'production';

const said = new Set<string>();
/** Messages quote a page's data: those that are remembered are limited. */
const maxMessages = 1000;

/** Tells a developer of a mistake in their use of a component, once each. Call it only where {@link isDevelopment}. */
export function warnOnce(message: string): void {
  if (said.has(message)) return;
  if (said.size >= maxMessages) said.clear();
  said.add(message);
  console.warn(`news-cards: ${message}`);
}
