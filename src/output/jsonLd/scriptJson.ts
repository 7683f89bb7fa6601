/**
 * Writes a value as JSON that is safe inside a `<script>`: escapes the characters of `</script`, `<!--` and `]]>`, and the line
 * separators U+2028 and U+2029. Any JSON parser reads back the same value.
 */
export function scriptJson(value: object): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
