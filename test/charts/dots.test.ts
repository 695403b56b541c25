import { expect, test } from 'vitest';
import { drawDots } from '../../src/charts/dots.ts';
import { sceneOf } from '../../src/charts/scene.ts';
import { applyView, defaultView } from '../../src/model/view.ts';
import { mapOf, stagesOf } from '../build-content.ts';

test('drawDots() has a stroke without length at each point, two where an emotion changes within a step', () => {
  const { figures } = mapOf(
    stagesOf([
      { title: 'A', emotions: { ann: 2, bob: 0 } },
      { title: 'B', emotions: { ann: { from: 0, to: -2 } } },
    ]),
  );
  const view = { ...defaultView, folded: [] };
  const [bob, ann] = drawDots(sceneOf(figures, view, applyView(figures, view)));
  expect(bob?.attrs['d']).toBe('M0.5,98h0');
  expect(ann?.attrs['d']).toBe('M0.5,36h0M1.26,98h0M1.74,160h0');
});
