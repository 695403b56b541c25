import { describe, expect, test } from 'vitest';
import { componentReferences } from '../../src/model/component-references.ts';

const used = (name: string, props: Record<string, unknown>) => ({ name, props, line: 1, column: 1 });

describe('componentReferences()', () => {
  test('has every entry that a component names, one or a list of them', () => {
    const components = [
      used('Insight', { id: 'silence' }),
      used('JourneyMap', { personas: ['ann', 'bob'], lanes: ['doing'] }),
      used('Callout', { title: 'Note' }),
    ];
    expect(componentReferences({ components })).toEqual([
      { to: 'insights', id: 'silence' },
      { to: 'personas', id: 'ann' },
      { to: 'personas', id: 'bob' },
    ]);
  });
});
