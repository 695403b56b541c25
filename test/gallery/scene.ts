import { comparedScene } from '../../src/charts/compared-scene.ts';
import { sceneOf, type Scene } from '../../src/charts/scene.ts';
import { mapTwins } from '../../src/model/twins.ts';
import { applyView } from '../../src/model/view.ts';
import { galleryAtlas, type GalleryCase } from './cases.ts';

/** What the drawn lanes of a case show, with what its view compares. */
export function sceneOfCase({ map, view }: Pick<GalleryCase, 'map' | 'view'>): Scene {
  const scene = sceneOf(map.figures, view, applyView(map.figures, view));
  return comparedScene(scene, view, mapTwins(galleryAtlas, map))?.scene ?? scene;
}
