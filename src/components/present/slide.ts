import type { Scene } from '../../charts/scene.ts';
import type { Atlas, AtlasMap } from '../../model/atlas.ts';
import type { Slide } from '../../model/slides.ts';

/** What every slide of a map is made from. */
export interface SlideProps<Kind extends Slide['kind'] = Slide['kind']> {
  atlas: Atlas;
  map: AtlasMap;
  /** The whole journey as its default view draws it. */
  scene: Scene;
  slide: Extract<Slide, { kind: Kind }>;
  /** Its place among the slides, from 1, and how many there are. */
  number: number;
  of: number;
}
