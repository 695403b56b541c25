import { drawings, type DrawnLane } from '../charts/drawings.ts';
import { joinDrawing } from '../charts/join.ts';
import type { Scene } from '../charts/scene.ts';
import { drawSparkline } from '../charts/sparkline.ts';
import { bandOf, experienceHeight } from '../layout/experience-curve.ts';
import { layoutEnds } from '../layout/line-ends.ts';

/** The dots, read-outs and names stand in the band of their curve. */
function placeCurves(map: HTMLElement, { figures, columns, personas, apart }: Scene): void {
  map.toggleAttribute('data-apart', apart);
  map.style.setProperty('--experience', `${experienceHeight(personas.length, apart)}px`);
  map.style.setProperty('--level', `${bandOf(0, apart).level / 10}px`);
  for (const [index, persona] of personas.entries()) {
    map.style.setProperty(`--middle-${figures.personas.indexOf(persona) + 1}`, `${bandOf(index, apart).middle}px`);
  }
  const ends = layoutEnds(figures, columns, personas);
  for (const end of map.querySelectorAll<HTMLElement>('[data-end]')) {
    const at = ends.get(end.dataset['end'] ?? '');
    end.hidden = at === undefined;
    if (at !== undefined) end.style.setProperty('--at', String(at));
  }
}

/** Draws everything that is drawn of a map, over the drawings it was built with. */
export function drawMap(map: HTMLElement, scene: Scene): void {
  placeCurves(map, scene);
  for (const svg of map.querySelectorAll<SVGSVGElement>('.drawing')) {
    joinDrawing(svg, drawings[svg.dataset['lane'] as DrawnLane](scene));
  }
  const strip = map.querySelector<SVGSVGElement>('.strip-drawing');
  if (strip !== null) joinDrawing(strip, drawSparkline(scene.figures, scene.personas));
}
