export { type ToPlainTextOptions, toPlainText } from '../../output/plainText/toPlainText.js';
