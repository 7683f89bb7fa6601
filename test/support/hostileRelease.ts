/** Inputs with hostile values in the fields of a press release, by name. */
import { everyField } from '../model/inputs.js';

const page = 'https://example.org/stories/1';

/** A release with the same text in every field that accepts any text. */
const withText = (text: string) => ({
  ...everyField,
  headline: `News ${text}`,
  disclosure: { ai: 'generated', reviewedBy: text },
  attachments: [{ name: text, url: `${page}.pdf` }],
  contacts: [{ name: text, role: text, email: 'press@example.org' }],
  funders: [
    {
      name: text,
      acronym: text,
      statement: text,
      disclaimer: text,
      amounts: [{ value: 1, currency: 'EUR' }],
    },
  ],
  locations: [{ name: text, within: [text] }],
  evidence: [{ path: 'headline', quote: text }],
  image: { ...everyField.image, alt: text, credit: text, license: text },
});

/** A release with the same URL in every field that accepts a URL. */
const withUrl = (url: string) => ({
  ...everyField,
  translations: [{ language: 'fr', url }],
  attachments: [{ name: 'File', url }],
  contacts: [{ name: 'Office', url, email: url }],
  funders: [{ name: 'Fund', url, logo: url }],
  project: { name: 'Project', url },
  evidence: [{ path: 'headline', quote: 'Quoted', url }],
});

const withAmount = (value: unknown, currency: unknown = 'EUR') => ({
  ...everyField,
  funders: [{ name: 'Fund', amounts: [{ value, currency }] }],
  attachments: [{ name: 'File', url: `${page}.pdf`, bytes: value, mediaType: currency }],
});

export const hostileReleases: Readonly<Record<string, Record<string, unknown>>> = {
  'a script': withText('</script></style>-->]]><script>alert(1)</script><img src=x onerror=alert(1)>'),
  'an attribute': withText('"\' onload="alert(1)" style=\'x\''),
  'a header after a line end': withText('Noor\r\nBcc: all@example.org\u2028X: y\u0085Z: z'),
  'a formula': withText('=CMD("calc")!A1'),
  'a formula after a tab': withText('\t@SUM(1+1)'),
  'control characters': withText('a\0b\u0007\u001b[2J\u009bz'),
  'bidi controls that nothing ends': withText('a \u202e evil \u2066 b \u2067'),
  'half of a character': withText('a\ud83d b \udc00'),
  'a Markdown link': withText('[a](javascript:alert(1)) ![b](https://example.org/x)\n# c\n- d'),
  'a javascript: URL': withUrl('javascript:alert(1)//https://example.org'),
  'a data: URL': withUrl('data:text/html,<script>alert(1)</script>'),
  'a URL with a name and a password': withUrl('https://example.org:x@evil.example/'),
  'a URL with a header': withUrl('https://example.org/\r\nBcc: all@example.org'),
  'a URL with a tag': withUrl('https://example.org/"><script>alert(1)</script>'),
  'an e-mail address with headers': withUrl('press@example.org?bcc=all@example.org&body=x'),
  'an amount of 1e308': withAmount(1e308),
  'a negative amount': withAmount(-1),
  'an amount that is not a number': withAmount(Number.NaN),
  'an endless amount': withAmount('Infinity'),
  'a currency that does not exist': withAmount(1, 'ZZZ'),
  'a currency of markup': withAmount(1, '<b>'),
  'translations that lead back': {
    ...everyField,
    translations: ['en', 'fr', 'ar', 'fr', 'FR'].map((language, index) => ({
      language,
      url: index < 2 ? page : `${page}?${index}`,
    })),
  },
  'ten thousand attachments': {
    ...everyField,
    attachments: Array.from({ length: 10_000 }, (_, index) => ({
      name: `${index}`,
      url: `${page}/${index}`,
    })),
  },
};
