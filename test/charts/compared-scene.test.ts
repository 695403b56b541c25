import { describe, expect, test } from 'vitest';
import { comparedScene } from '../../src/charts/compared-scene.ts';
import { drawExperience } from '../../src/charts/experience.ts';
import { sceneOf } from '../../src/charts/scene.ts';
import type { AtlasMap } from '../../src/model/atlas.ts';
import { mapTwins } from '../../src/model/twins.ts';
import { applyView, defaultView, type View } from '../../src/model/view.ts';
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

describe('the map behind a future one', () => {
  const map = atlas.maps.get('then')!;
  const [twin] = mapTwins(atlas, map);
  const behind = (change: Partial<View>, at: AtlasMap = map) => {
    const view = { ...defaultView, ...change };
    return sceneOf(at.figures, view, applyView(at.figures, view), twin).twin?.id;
  };

  test('is drawn unless the view wants none', () => {
    expect(behind({})).toBe('now');
    expect(behind({ behind: false })).toBeUndefined();
  });

  test('gives way to two personas who are compared', () => {
    expect(behind({ compare: ['ann', 'bob'] })).toBeUndefined();
  });

  test('has a curve of its own behind each that is drawn', () => {
    const scene = sceneOf(map.figures, defaultView, applyView(map.figures, defaultView), twin);
    const others = drawExperience(scene).marks.filter(({ class: name }) => name.includes('other'));
    expect(others.map(({ key }) => key).sort()).toEqual(['ann other', 'bob other']);
  });
});
