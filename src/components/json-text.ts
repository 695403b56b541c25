/**
 * A value as JSON that can stand in a `<script>` of a page. Only "<" could end the script early, by `</script` or by
 * what `<!--` begins; the two line ends that are none in older scripts are escaped along with it.
 */
export function jsonText(value: unknown): string {
  return JSON.stringify(value).replaceAll(
    /[<\u2028\u2029]/gu,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
