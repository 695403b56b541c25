import { expect, test } from 'vitest';
import { comparedScene } from '../../src/charts/compared-scene.ts';
import { sceneOf } from '../../src/charts/scene.ts';
import { mapTwins } from '../../src/model/twins.ts';
import { applyView, defaultView } from '../../src/model/view.ts';
import { atlasOf, stagesOf } from '../build-content.ts';

/** A map and the one that answers it; `state` is forgotten there. */
const atlas = atlasOf({
  maps: {
    now: {
      personas: ['ann', 'bob'],
      stages: stagesOf([{ title: 'Ask', emotions: { ann: 0, bob: -2 } }]),
    },
    then: {
      personas: ['ann', 'bob'],
      futureOf: 'now',
      stages: stagesOf([{ title: 'Ask', emotions: { ann: 1, bob: 2 } }]),
    },
  },
});

function changeSeenFrom(id: string, other: string) {
  const map = atlas.maps.get(id)!;
  const view = { ...defaultView, compare: [other] };
  const scene = sceneOf(map.figures, view, applyView(map.figures, view));
  const compared = comparedScene(scene, view, mapTwins(atlas, map));
  return { whose: compared?.personas, differences: compared?.scene.differences.map(({ difference }) => difference) };
}

test('a change leads to the map that answers the other, from whichever it is seen, and is that of who changes most', () => {
  expect(changeSeenFrom('now', 'then')).toEqual({ whose: ['bob'], differences: [4] });
  expect(changeSeenFrom('then', 'now')).toEqual({ whose: ['bob'], differences: [4] });
});
