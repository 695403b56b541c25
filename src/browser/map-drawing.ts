import { drawings, type DrawnLane } from '../charts/drawings.ts';
import { joinDrawing } from '../charts/join.ts';
import type { Scene } from '../charts/scene.ts';
import { drawSparkline } from '../charts/sparkline.ts';
import { bandOf, experienceHeight } from '../layout/experience-curve.ts';
import { layoutFlags, type FlagKind } from '../layout/flags.ts';
import { layoutEnds } from '../layout/line-ends.ts';
import { afterFrame } from './after-frame.ts';

/** A flag on the page, and the personas it speaks of by their places in the map. */
interface PlacedFlag {
  element: HTMLElement;
  step: string;
  kind: FlagKind;
  personas: readonly number[];
}

function flagsIn(map: HTMLElement): PlacedFlag[] {
  return [...map.querySelectorAll<HTMLElement>('.map-frame [data-flag]')].map((element) => ({
    element,
    step: element.closest<HTMLElement>('[data-step]')?.dataset['step'] ?? '',
    kind: element.dataset['flag'] as FlagKind,
    personas: [...element.classList].flatMap((name) => /^i-(\d+)$/.exec(name)?.slice(1).map(Number) ?? []),
  }));
}

/** Draws everything that is drawn of a map, over the drawings it was built with. */
export class MapDrawing {
  readonly #map: HTMLElement;
  readonly #drawings: readonly SVGSVGElement[];
  readonly #ends: readonly HTMLElement[];
  readonly #flags: readonly PlacedFlag[];
  readonly #strip: SVGSVGElement | null;
  /** Whose lines the strip shows. */
  #inStrip = '';

  constructor(map: HTMLElement) {
    this.#map = map;
    this.#drawings = [...map.querySelectorAll<SVGSVGElement>('.drawing')];
    this.#ends = [...map.querySelectorAll<HTMLElement>('[data-end]')];
    this.#flags = flagsIn(map);
    this.#strip = map.querySelector<SVGSVGElement>('.strip-drawing');
  }

  draw(scene: Scene): void {
    this.#placeCurves(scene);
    this.#placeFlags(scene);
    for (const svg of this.#drawings) joinDrawing(svg, drawings[svg.dataset['lane'] as DrawnLane](scene));
    afterFrame(() => this.#drawStrip(scene));
  }

  /** The strip shows every step, whatever is filtered. */
  #drawStrip({ figures, personas }: Scene): void {
    const lines = personas.join(' ');
    if (this.#strip === null || this.#inStrip === lines) return;
    this.#inStrip = lines;
    joinDrawing(this.#strip, drawSparkline(figures, personas));
  }

  /** The dots, read-outs and names stand in the band of their curve. */
  #placeCurves({ figures, columns, personas, apart }: Scene): void {
    this.#map.toggleAttribute('data-apart', apart);
    // Every element of the map inherits these: what the stylesheet says anyway is not said again.
    const places = new Map<string, string | null>([
      ['--experience', apart ? `${experienceHeight(personas.length, apart)}px` : null],
      ['--level', apart ? `${bandOf(0, apart).level / 10}px` : null],
      ...figures.personas.map((persona, index): [string, string | null] => {
        const place = personas.indexOf(persona);
        return [`--middle-${index + 1}`, apart && place >= 0 ? `${bandOf(place, apart).middle}px` : null];
      }),
    ]);
    for (const [name, value] of places) this.#map.style.setProperty(name, value);
    const ends = layoutEnds(figures, columns, personas);
    for (const end of this.#ends) {
      const at = ends.get(end.dataset['end'] ?? '');
      end.hidden = at === undefined;
      if (at !== undefined) end.style.setProperty('--at', String(at));
    }
  }

  /** A flag stands clear of the curves that are drawn now, and takes the room that other flags leave. */
  #placeFlags({ figures, columns, personas }: Scene): void {
    const isDrawn = (place: number) => personas.includes(figures.personas[place - 1] ?? '');
    const shown = this.#flags.filter((flag) => flag.personas.every(isDrawn));
    const places = layoutFlags(figures, columns, personas, shown);
    for (const { element, step } of shown) {
      const place = places.get(step);
      if (place === undefined) continue;
      element.style.setProperty('--at', String(place.at));
      element.style.setProperty('--room', String(place.room));
      element.classList.remove('above', 'below', 'centre', 'start', 'end');
      element.classList.add(place.below ? 'below' : 'above', place.align);
    }
  }
}
