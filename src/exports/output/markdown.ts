export { type ToMarkdownOptions, toMarkdown } from '../../output/markdown/toMarkdown.js';
export type { DigestOptions } from '../../output/readerDocument.js';
