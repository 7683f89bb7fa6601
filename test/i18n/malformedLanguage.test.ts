import { expect, test } from 'vitest';
import { en } from '../../src/i18n/en/locale.js';
import type { Locale } from '../../src/i18n/locale.js';
import { optionCalls } from '../support/optionCalls.js';

// An underscore instead of a hyphen, a name, nothing.
test.each(['fr_FR', 'not a tag', '', 'x'.repeat(10_000), null])(
  'a locale whose language is %j, not a tag, breaks no function and no component',
  async (language) => {
    const locale = { ...en, language, formatLanguage: language } as Locale;
    const { toShareImage, ...calls } = optionCalls;
    for (const { options, call } of Object.values(calls)) {
      if ('locale' in options)
        await expect((async () => call({ ...options, locale }))()).resolves.toBeTruthy();
    }
  },
);
