export { type ToMarkdownOptions, toMarkdown } from '../../output/markdown/toMarkdown.js';
