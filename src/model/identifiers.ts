const digits = '0123456789abcdefghjkmnpqrstvwxyz';
const rorForm = /^(?:(?:https?:\/\/)?ror\.org\/)?(0[a-hj-km-np-tv-z\d]{6}\d\d)$/i;

/**
 * The canonical form of an organisation's identifier: a ROR id (https://ror.org) as its URL, if its checksum is right, and any
 * other text unchanged. Undefined for a ROR id with a wrong checksum.
 */
export function toOrganizationIdentifier(input: string): string | undefined {
  const id = rorForm.exec(input)?.[1]?.toLowerCase();
  if (!id) return input;
  // ISO/IEC 7064, MOD 97-10, over the number that the first seven characters write in Crockford's base 32.
  const number = [...id.slice(0, 7)].reduce((sum, digit) => sum * 32 + digits.indexOf(digit), 0);
  return (number * 100 + Number(id.slice(7))) % 97 === 1 ? `https://ror.org/${id}` : undefined;
}

/** Whether an organisation's identifier in canonical form is a ROR id; otherwise it is one of IATI. */
export function isRor(identifier: string): boolean {
  return identifier.startsWith('https://ror.org/');
}
