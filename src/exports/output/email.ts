export type { DigestOptions } from '../../output/digest.js';
export { type Email, type ToEmailOptions, toEmail } from '../../output/email/toEmail.js';
