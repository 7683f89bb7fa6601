export { type Email, type ToEmailOptions, toEmail } from '../../output/email/toEmail.js';
export type { DigestOptions } from '../../output/readerDocument.js';
