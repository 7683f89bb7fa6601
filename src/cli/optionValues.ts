import { InvalidArgumentError } from 'commander';
import { toWebAddress } from '../model/address.js';
import { expectedInstant, isDate, isInstant } from '../model/dates.js';
import { toLanguageTag } from '../model/language.js';

/** Parses an option's value as a whole number. */
export function wholeNumber<Value extends number>(value: string, least: number, most: number): Value {
  const number = Number(value);
  if (/^\d{1,9}$/.test(value) && number >= least && number <= most) return number as Value;
  throw new InvalidArgumentError(`Expected a whole number from ${least} to ${most}.`);
}

/** Parses an option's value as an http or https URL. */
export function webAddress(value: string): string {
  const address = toWebAddress(value);
  if (address === undefined)
    throw new InvalidArgumentError('Expected a URL that begins with http:// or https://.');
  return address;
}

/** Parses an option's value as the URL of a folder: absolute, or an explicit path. */
export function folderAddress(value: string): string {
  const isWeb = /^https?:\/\//i.test(value) && toWebAddress(value) !== undefined;
  if ((isWeb || /^\.{0,2}\//.test(value)) && !/[\s?#]/.test(value)) return value;
  throw new InvalidArgumentError(
    'Expected a URL without ? and # that begins with http://, https://, /, ./ or ../.',
  );
}

/** Parses an option's value as a BCP 47 language tag. */
export function languageTag(value: string): string {
  const tag = toLanguageTag(value);
  // Longer first parts are names such as "Arabic".
  if (tag !== undefined && /^[a-z]{2,3}(-|$)/.test(tag)) return tag;
  throw new InvalidArgumentError('Expected a language tag such as en, ar or zh-Hans.');
}

/** Parses an option's value as a time with its offset. */
export function instant(value: string): string {
  if (isInstant(value)) return value;
  throw new InvalidArgumentError(`Expected ${expectedInstant}.`);
}

/** Parses an option's value as a date of the model. */
export function date(value: string): string {
  if (isDate(value)) return value;
  throw new InvalidArgumentError('Expected a date such as 2015-04-02 or 2015-04-02T09:30:00+03:00.');
}
