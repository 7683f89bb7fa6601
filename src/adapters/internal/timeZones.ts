// RFC 822, section 5.1, and names that one offset alone has. CST is the one of RFC 822, as everywhere in feeds. BST, IST,
// AST and the like have several; the letters of RFC 822 were used with both signs (RFC 2822, section 4.3): they say nothing.
const named: Readonly<Record<string, string>> = {
  UT: 'Z',
  GMT: 'Z',
  UTC: 'Z',
  Z: 'Z',
  WET: '+00:00',
  WEST: '+01:00',
  CET: '+01:00',
  CEST: '+02:00',
  MEZ: '+01:00',
  MESZ: '+02:00',
  EET: '+02:00',
  EEST: '+03:00',
  MSK: '+03:00',
  EAT: '+03:00',
  JST: '+09:00',
  AEST: '+10:00',
  AEDT: '+11:00',
  NZST: '+12:00',
  NZDT: '+13:00',
  EST: '-05:00',
  EDT: '-04:00',
  CST: '-06:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
};

/**
 * The offset that the end of a date names, as the model writes it: `+0300`, `+03`, `GMT+3`, `EST`, `Z`. Undefined for
 * none, or one that does not say by itself how far from UTC it is.
 */
export function readOffset(text: string): string | undefined {
  const zone = text.replace(/\([^)]*\)?/g, ' ').trim();
  const name = zone.toUpperCase();
  if (Object.hasOwn(named, name)) return named[name];
  const parts = /^(?:GMT|UTC|UT|Z)?\s*([+−-])(\d{1,2}):?(\d\d)?(?:\s+[A-Z]{2,5})?$/i.exec(zone);
  if (!parts) return undefined;
  const [, sign, hours = '', minutes = '00'] = parts;
  // No clock is further from UTC than 14 hours, nor off by other than quarters.
  if (Number(hours) > 14 || Number(minutes) % 15 !== 0 || Number(minutes) > 45) return undefined;
  return `${sign === '+' ? '+' : '-'}${hours.padStart(2, '0')}:${minutes}`;
}
