export { type Email, type ToEmailOptions, toEmail } from '../../output/email/toEmail.js';
