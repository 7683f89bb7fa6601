// Bundlers replace this, as they do for React and styled-components; no types of Node belong into the package.
declare const process: { env: { NODE_ENV?: string } };

export const isDevelopment = process.env.NODE_ENV !== 'production';

const said = new Set<string>();
const maxMessages = 1000;
const maxLength = 1000;

/** Tells a developer of a mistake in their use of a component, once each. Call it only where {@link isDevelopment}. */
export function warnOnce(message: string): void {
  if (said.has(message)) return;
  // Messages quote a page's data, so the memory of them is bounded.
  if (said.size >= maxMessages) said.clear();
  if (message.length <= maxLength) said.add(message);
  console.warn(`news-cards: ${message}`);
}
