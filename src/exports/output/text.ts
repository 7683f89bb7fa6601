export type { DigestOptions } from '../../output/digest.js';
export { type ToPlainTextOptions, toPlainText } from '../../output/plainText/toPlainText.js';
