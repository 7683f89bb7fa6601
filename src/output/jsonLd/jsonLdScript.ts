/**
 * A value as JSON that is safe as the content of a `<script>`: no `</script`, `<!--` or `]]>` can stand in it, whatever its
 * texts say, and no line end that a script would not allow in a text. Any JSON parser reads back the same value.
 */
export function jsonLdScript(value: object): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
