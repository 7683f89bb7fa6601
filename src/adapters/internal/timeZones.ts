// RFC 822, section 5.1, and other unambiguous names. CST is that of RFC 822, as usual in feeds. Omitted: BST, IST, AST and
// others with several meanings, and RFC 822's single letters, which were used with both signs (RFC 2822, section 4.3).
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
 * The offset at the end of a date, in the model's format. Reads `+0300`, `+03`, `GMT+3`, `EST`, `Z`; undefined without an offset
 * or it is ambiguous.
 */
export function readOffset(text: string): string | undefined {
  const zone = text.replace(/\([^)]*\)?/g, ' ').trim();
  const name = zone.toUpperCase();
  if (Object.hasOwn(named, name)) return named[name];
  const parts = /^(?:GMT|UTC|UT|Z)?\s*([+−-])(\d{1,2}):?(\d\d)?(?:\s+[A-Z]{2,5})?$/i.exec(zone);
  if (!parts) return undefined;
  const [, sign, hours = '', minutes = '00'] = parts;
  // Real offsets are at most 14 hours, in steps of 15 minutes.
  if (Number(hours) > 14 || Number(minutes) % 15 !== 0 || Number(minutes) > 45) return undefined;
  return `${sign === '+' ? '+' : '-'}${hours.padStart(2, '0')}:${minutes}`;
}
