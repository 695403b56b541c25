import { describe, expect, test } from 'vitest';
import { personaClass, personaSlot } from '../../src/charts/persona-slot.ts';

const figures = { personas: ['ann', 'bob', 'cem'], looks: { ann: 3, bob: 8, cem: 1 } } as const;

describe('the classes of a persona', () => {
  test('name its place in the map, and its look on the whole site', () => {
    expect(figures.personas.map((id) => personaClass(figures, id))).toEqual(['i-1', 'i-2', 'i-3']);
    expect(figures.personas.map((id) => personaSlot(figures, id))).toEqual(['p-3', 'p-8', 'p-1']);
  });
});
