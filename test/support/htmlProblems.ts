import { HtmlValidate } from 'html-validate';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // Clients support only inline styles, and titles are as long as headlines.
    'no-inline-style': 'off',
    'long-title': 'off',
  },
});

/** What is wrong with the HTML of an e-mail, as `rule: message`. */
export function htmlProblems(html: string): string[] {
  const { results } = validator.validateStringSync(html);
  return results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`));
}
