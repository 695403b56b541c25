import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readLiteral } from '../../src/checks/literal.ts';

describe('readLiteral()', () => {
  test.each<[string, unknown]>([
    ['"a"', 'a'],
    ["'it\\'s'", "it's"],
    ['`plain`', 'plain'],
    ['"\\u0041\\x42\\n"', 'AB\n'],
    ['12', 12],
    ['-0.5e2', -50],
    ['true', true],
    ['null', null],
    ['[]', []],
    ['["a", \'b\', 3,]', ['a', 'b', 3]],
    ['{ a: 1, "b c": [true] }', { a: 1, 'b c': [true] }],
    [' /* why */ "a" // so\n', 'a'],
  ])('reads %s', (source, value) => {
    expect(readLiteral(source)).toEqual({ kind: 'value', value });
  });

  test.each(['', '  ', '/* a comment */', '// a comment', '/* one */ /* two */'])(
    'takes %j for a comment',
    (source) => {
      expect(readLiteral(source)).toEqual({ kind: 'comment' });
    },
  );

  test.each([
    'name',
    'process.env.HOME',
    'alert(1)',
    '1 + 1',
    '"a" + "b"',
    '"a".constructor',
    '["a"].map(String)',
    '`${1}`',
    '() => 1',
    'undefined',
    'NaN',
    '010',
    '1n',
    '1_000',
    '+1',
    '{ ...a }',
    '{ [a]: 1 }',
    '{ a }',
    '{ a() {} }',
    '{ __proto__: null }',
    '[...a]',
    '[,]',
    '"a\nb"',
    '"\\q"',
    '"open',
    '/regular/',
    '<b />',
    'a = 1',
    '"a", alert(1)',
    '// comment\u2028alert(1)',
    '// comment\ralert(1)',
    '/* open',
    `${'['.repeat(100)}${']'.repeat(100)}`,
  ])('takes %j for code', (source) => {
    expect(readLiteral(source)).toEqual({ kind: 'code' });
  });

  test('reads whatever JSON says, unless a name would set a prototype', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
        const json = JSON.stringify(value);
        fc.pre(!/__proto__|\\[bf]/.test(json) && !Object.is(value, -0));
        expect(readLiteral(json)).toEqual({ kind: 'value', value: JSON.parse(json) as unknown });
      }),
    );
  });
});
