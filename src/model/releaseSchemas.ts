import * as v from 'valibot';
import { toOrganizationIdentifier } from './identifiers.js';
import { type Phrase, phrase } from './issue.js';
import { date, language, name, notes, numeral, text, webAddress } from './leafSchemas.js';
import { limits } from './limits.js';
import { normalizeDisclosure } from './rules.js';

// ISO 4217: the currencies in use, without precious metals, bond units and test codes, then those replaced since the euro
// (1999), because archives name them. A table, because the list of `Intl` differs between engines and lacks most of the second.
const inUse = `
AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLF CLP CNY
COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR
IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR
MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD
SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VED VES VND VUV WST XAF XCD
XCG XDR XOF XPF YER ZAR ZMW ZWG`;
const replaced = `
AFA ANG ATS AZM BEF BGL BYB BYR CSD CUC CYP DEM ECS EEK ESP FIM FRF GHC GRD HRK IEP ITL LTL LUF LVL MGF MRO MTL MZM NLG
PTE ROL SDD SIT SKK SLL SRG STD TJR TMM TPE TRL VEB VEF YUM ZMK ZWD ZWL ZWN ZWR`;

/** The ISO 4217 codes that an amount may have. */
function currencyCodes(): string[] {
  return `${inUse}${replaced}`.trim().split(/\s/);
}

/** An optional list that is absent if empty. */
const fewOrNone = <T extends v.GenericSchema>(item: T, max: number = limits.entries) =>
  v.optional(
    v.pipe(
      v.array(item),
      v.maxLength(max),
      notes({
        transform: { needs: 'nothing', apply: (list: unknown[]) => (list.length ? list : undefined) },
      }),
    ),
  );

const upperCase = (value: string) => value.toUpperCase();

export const glide = v.pipe(
  v.string(),
  v.maxLength(limits.key),
  v.regex(/^[A-Z]{2}-(19|20)\d\d-\d{6}-[A-Z]{3}$/),
  notes({ expected: 'a GLIDE number such as EQ-2015-000048-NPL', canonical: upperCase }),
);

export const fediverse = v.pipe(
  v.string(),
  v.maxLength(limits.name),
  v.regex(/^@[\w.-]+@[\w-]+(\.[\w-]+)+$/),
  notes({
    expected: 'an account in the fediverse such as @desk@social.example',
    canonical: (value) => `@${value.replace(/^@/, '')}`,
  }),
);

export const identifier = v.pipe(
  v.string(),
  v.maxLength(limits.key),
  // IATI identifiers contain a hyphen, ROR ids do not. A bare ROR id is rejected here, because its canonical form is a URL.
  v.regex(/^(?!0[A-Za-z\d]{6}\d\d$)[^\s/&|?]+$|^https:\/\/ror\.org\/0[a-hj-km-np-tv-z\d]{6}\d\d$/),
  v.check((value) => toOrganizationIdentifier(value) === value),
  notes({
    expected:
      'an IATI organisation identifier such as XM-DAC-47066, or a ROR id such as https://ror.org/03yrm5c26',
    canonical: toOrganizationIdentifier,
  }),
);

const wholeNumber = (min: number, expected: Phrase) =>
  v.pipe(
    v.number(),
    v.integer(),
    v.minValue(min),
    v.maxValue(limits.number),
    notes({ expected, repair: numeral }),
  );

const number = v.pipe(
  v.number(),
  v.minValue(0),
  v.maxValue(limits.number),
  notes({ expected: phrase('a number from {0} to {1}', 0, limits.number), repair: numeral }),
);

const AmountSchema = v.strictObject({
  value: number,
  currency: v.pipe(
    v.picklist(currencyCodes()),
    notes({ expected: 'an ISO 4217 code of a currency, such as USD', canonical: upperCase }),
  ),
});
export const amounts = fewOrNone(AmountSchema, limits.few);

export const DisclosureSchema = v.pipe(
  v.strictObject({
    ai: v.picklist(['none', 'assisted', 'generated']),
    reviewedBy: v.optional(name),
    reviewed: v.optional(date),
  }),
  notes({
    expected: 'the use of AI: an object with ai',
    transform: { needs: 'path', apply: normalizeDisclosure },
  }),
);

export const RepublicationSchema = v.pipe(
  v.strictObject({
    permission: v.pipe(
      v.picklist(['allowed', 'ask', 'no']),
      // A value that is not understood must not permit it.
      notes({ canonical: (value) => value.toLowerCase(), repair: () => 'no' }),
    ),
    note: v.optional(text(limits.summary)),
    url: v.optional(webAddress),
  }),
  // A permission alone is common.
  notes({ repair: (permission) => ({ permission }) }),
);

export const PoliciesSchema = v.pipe(
  v.strictObject({
    corrections: v.optional(webAddress),
    ethics: v.optional(webAddress),
    ai: v.optional(webAddress),
  }),
  notes({
    transform: {
      needs: 'nothing',
      apply: (policies: object) => (Object.values(policies).some(Boolean) ? policies : undefined),
    },
  }),
);

/** A warning of another type than text, such as `true`, must still cover the picture: with a sign that needs no language. */
export const warning = v.pipe(
  v.string(),
  v.minLength(1),
  v.maxLength(limits.summary),
  notes({ expected: 'a sentence', repair: (value) => (value ? '⚠' : undefined) }),
);

export const translatedFrom = v.optional(
  v.strictObject({
    language,
    url: v.optional(webAddress),
    disclosure: v.optional(DisclosureSchema),
  }),
);

export const precision = v.pipe(
  v.picklist(['exact', 'area', 'country', 'withheld']),
  // A value that is not understood must not publish the place.
  notes({ canonical: (value) => value.toLowerCase(), repair: () => 'withheld' }),
);

export const translations = fewOrNone(
  v.strictObject({ language, url: webAddress, disclosure: v.optional(DisclosureSchema) }),
);

export const attachments = fewOrNone(
  v.strictObject({
    name,
    url: webAddress,
    mediaType: v.optional(
      v.pipe(
        v.string(),
        v.maxLength(limits.key),
        v.regex(/^[a-z\d][a-z\d!#$&^_.+-]*\/[a-z\d][a-z\d!#$&^_.+-]*$/),
        notes({
          expected: 'a media type such as application/pdf',
          canonical: (value) => value.split(';')[0]!.trim().toLowerCase(),
        }),
      ),
    ),
    bytes: v.optional(wholeNumber(0, 'a whole number of bytes')),
  }),
);

export const media = v.optional(
  v.strictObject({
    kind: v.pipe(
      v.picklist(['video', 'audio', 'gallery', 'document']),
      notes({ canonical: (value) => value.toLowerCase() }),
    ),
    url: webAddress,
    seconds: v.optional(wholeNumber(1, 'a whole number of seconds')),
    captions: v.optional(v.boolean()),
    transcript: v.optional(v.boolean()),
  }),
);

// Both become links (`mailto:`, `tel:`), so what they may contain is a short list: no header, parameter or line end.
export const contacts = fewOrNone(
  v.strictObject({
    name,
    role: v.optional(name),
    email: v.optional(
      v.pipe(
        v.string(),
        v.maxLength(254),
        v.regex(/^[A-Za-z\d_+-]+(\.[A-Za-z\d_+-]+)*@([A-Za-z\d-]+\.)+[A-Za-z\d-]{2,}$/),
        notes({
          expected: 'an e-mail address such as press@example.org',
          canonical: (value) => value.replace(/^mailto:/i, ''),
        }),
      ),
    ),
    phone: v.optional(
      v.pipe(
        v.string(),
        v.maxLength(40),
        v.regex(/^(?!.*\(0\))\+?[\d(][\d ().-]{3,37}\d$/),
        notes({
          expected: 'a telephone number such as +962 6 555 0100',
          // The "(0)" after a country code is not dialled.
          canonical: (value) => value.replace(/^tel:/i, '').replace('(0)', ''),
        }),
      ),
    ),
    url: v.optional(webAddress),
  }),
);

export const evidence = fewOrNone(
  v.strictObject({
    path: v.pipe(
      v.string(),
      v.maxLength(limits.key),
      v.regex(/^[A-Za-z]+(\[\d{1,5}\]|\.[A-Za-z]+)*$/),
      notes({ expected: 'the path of a value, such as funders[1].name' }),
    ),
    quote: text(limits.summary),
    url: v.optional(webAddress),
  }),
);
