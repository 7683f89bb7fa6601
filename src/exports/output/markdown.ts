export type { DigestOptions } from '../../output/digest.js';
export { type ToMarkdownOptions, toMarkdown } from '../../output/markdown/toMarkdown.js';
