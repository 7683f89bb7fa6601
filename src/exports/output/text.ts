export { type ToPlainTextOptions, toPlainText } from '../../output/plainText/toPlainText.js';
export type { DigestOptions } from '../../output/readerDocument.js';
