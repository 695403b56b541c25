import { describe, expect, test } from 'vitest';
import { defaultView, leavesOut, viewOfMoment, type View } from '../../src/model/view.ts';
import { mapOf, stagesOf } from '../build-content.ts';

const { figures } = mapOf(stagesOf([{ id: 'wait', title: 'Wait' }]), { personas: ['ann', 'bob', 'cem', 'dee'] });
const view = (change: Partial<View>): View => ({ ...defaultView, ...change });

describe('leavesOut()', () => {
  test.each<[string, Partial<View>, string[], string[], boolean]>([
    ['nothing when nothing is chosen', {}, ['ann'], ['web'], false],
    ['what belongs to others', { personas: ['bob'] }, ['ann'], [], true],
    ['not what one of the chosen shares with others', { personas: ['bob', 'cem'] }, ['ann', 'bob'], [], false],
    ['not what concerns everyone', { personas: ['bob'] }, [], [], false],
    ['what happens on other channels', { channels: ['phone'] }, [], ['web'], true],
    ['not what happens everywhere', { channels: ['phone'] }, [], [], false],
    ['what is of the persona, but elsewhere', { personas: ['ann'], channels: ['phone'] }, ['ann'], ['web'], true],
    ['what is on the channel, but of others', { personas: ['bob'], channels: ['web'] }, ['ann'], ['web'], true],
  ])('%s', (_, change, personas, channels, isOut) => {
    expect(leavesOut(view(change), { personas, channels })).toBe(isOut);
  });
});

describe('viewOfMoment()', () => {
  const at = (personas: string[], isGap = false) => ({ step: 'wait', personas, isGap });

  test('keeps the view where one of those whose moment it is is drawn', () => {
    const chosen = view({ personas: ['ann'], channels: ['web'], only: true, mode: 'overview', lanes: ['experience'] });
    expect(viewOfMoment(figures, chosen, at(['ann', 'bob', 'cem']))).toEqual({ ...chosen, step: 'wait' });
    expect(viewOfMoment(figures, view({}), at(['cem', 'ann']))).toEqual(view({ step: 'wait' }));
  });

  test('closes the panel of another step', () => {
    expect(viewOfMoment(figures, view({ step: 'wait', open: true }), at(['ann'])).open).toBe(false);
  });

  test('adds one of them where nobody is drawn, and leaves the chosen', () => {
    expect(viewOfMoment(figures, view({ personas: ['ann'] }), at(['cem', 'dee'])).personas).toEqual(['ann', 'cem']);
  });

  test('draws all of them where nothing was chosen and nobody is drawn', () => {
    expect(viewOfMoment(figures, view({}), at(['dee', 'cem'])).personas).toEqual(['cem', 'dee']);
  });

  test('needs both sides of a gap', () => {
    expect(viewOfMoment(figures, view({ personas: ['ann'] }), at(['ann', 'dee'], true)).personas).toEqual([
      'ann',
      'dee',
    ]);
    const both = view({ personas: ['ann', 'dee'] });
    expect(viewOfMoment(figures, both, at(['dee', 'ann'], true))).toEqual({ ...both, step: 'wait' });
  });

  test('draws those who were compared on, as the chosen', () => {
    const seen = viewOfMoment(figures, view({ compare: ['ann', 'bob'] }), at(['cem']));
    expect([seen.personas, seen.compare]).toEqual([['ann', 'bob', 'cem'], []]);
    expect(viewOfMoment(figures, view({ compare: ['other-map'] }), at(['cem'])).compare).toEqual(['other-map']);
  });

  test('has a moment of nobody in any view', () => {
    expect(viewOfMoment(figures, view({ personas: ['dee'] }), at([]))).toEqual(
      view({ personas: ['dee'], step: 'wait' }),
    );
  });
});
