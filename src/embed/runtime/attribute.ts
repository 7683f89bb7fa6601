/** The HTML name of a prop. */
export function attributeName(key: string, inSvg: boolean): string {
  return key === 'className' ? 'class' : inSvg ? key : key.toLowerCase();
}

/** The value of an attribute as React would write it; undefined if React would omit it. */
export function attributeValue(key: string, value: unknown): string | undefined {
  if (value == null || typeof value === 'function' || key === 'key' || key === 'ref') return undefined;
  if (typeof value !== 'boolean' || /^(aria|data)-/.test(key)) return `${value}`;
  return value ? '' : undefined;
}
