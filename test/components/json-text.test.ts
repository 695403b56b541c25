import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonText } from '../../src/components/json-text.ts';

test('jsonText() gives JSON that reads as the value, and that no sign of a script can end', () => {
  const hostile = fc
    .array(fc.constantFrom('</script', '<!--', '-->', '\u2028', '\u2029', '"', '\\', 'a', ' '))
    .map((all) => all.join(''));
  fc.assert(
    fc.property(fc.dictionary(fc.oneof(hostile, fc.string()), fc.oneof(hostile, fc.integer())), (value) => {
      const text = jsonText(value);
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
      expect(text).not.toMatch(/[<\u2028\u2029]/u);
    }),
    { numRuns: 200 },
  );
});
