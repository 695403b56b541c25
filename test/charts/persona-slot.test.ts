import { describe, expect, test } from 'vitest';
import { personaClass, personaSlot } from '../../src/charts/persona-slot.ts';

const figures = { personas: ['ann', 'bob', 'cem', 'dee', 'eve'] };

describe('the classes of a persona', () => {
  test('name its place in the map, and its look, of which there are four', () => {
    expect(figures.personas.map((id) => personaClass(figures, id))).toEqual(['i-1', 'i-2', 'i-3', 'i-4', 'i-5']);
    expect(figures.personas.map((id) => personaSlot(figures, id))).toEqual(['p-1', 'p-2', 'p-3', 'p-4', 'p-1']);
  });
});
