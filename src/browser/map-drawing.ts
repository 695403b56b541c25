import { drawings, type DrawnLane } from '../charts/drawings.ts';
import { joinDrawing } from '../charts/join.ts';
import type { Drawing } from '../charts/mark.ts';
import type { Scene } from '../charts/scene.ts';
import { drawSparkline } from '../charts/sparkline.ts';
import { bandOf, experienceHeight } from '../layout/experience-curve.ts';
import { flagWidth, layoutFlags, type FlagKind, type FlagPlace } from '../layout/flags.ts';
import { layoutEnds } from '../layout/line-ends.ts';
import { placeRoutes } from './place-routes.ts';

/** A flag on the page, and the personas it speaks of by their places in the map. */
interface PlacedFlag {
  element: HTMLElement;
  step: string;
  kind: FlagKind;
  text: string;
  personas: readonly number[];
}

function flagsIn(map: HTMLElement): PlacedFlag[] {
  return [...map.querySelectorAll<HTMLElement>('.map-frame [data-flag]')].map((element) => ({
    element,
    step: element.closest<HTMLElement>('[data-step]')?.dataset['step'] ?? '',
    kind: element.dataset['flag'] as FlagKind,
    text: element.lastElementChild?.textContent ?? '',
    personas: [...element.classList].flatMap((name) => /^i-(\d+)$/.exec(name)?.slice(1).map(Number) ?? []),
  }));
}

/** Everything that is computed before a scene is drawn. */
interface Prepared {
  drawings: readonly Drawing[];
  ends: ReturnType<typeof layoutEnds>;
  flags: readonly { element: HTMLElement; place: FlagPlace }[];
  /** What the strip shows: every step, whatever is filtered. */
  strip: Drawing | null;
}

/** Sets a property of the element's own style; an empty value takes it away. What is so already is left alone. */
function setOwn({ style }: HTMLElement, name: string, value: string): void {
  if (style.getPropertyValue(name) !== value) style.setProperty(name, value);
}

/** Draws everything that is drawn of a map, over the drawings it was built with. */
export class MapDrawing {
  readonly #map: HTMLElement;
  readonly #drawings: readonly SVGSVGElement[];
  readonly #ends: readonly HTMLElement[];
  readonly #flags: readonly PlacedFlag[];
  readonly #strip: SVGSVGElement | null;
  /** Where each flag stands since it was last placed. */
  readonly #placed = new WeakMap<HTMLElement, string>();
  readonly #prepared = new WeakMap<Scene, Prepared>();

  constructor(map: HTMLElement) {
    this.#map = map;
    this.#drawings = [...map.querySelectorAll<SVGSVGElement>('.drawing')];
    this.#ends = [...map.querySelectorAll<HTMLElement>('[data-end]')];
    this.#flags = flagsIn(map);
    this.#strip = map.querySelector<SVGSVGElement>('.strip-drawing');
  }

  /** Computes what a scene looks like and keeps it, so that drawing it is only writing. */
  prepare(scene: Scene): Prepared {
    const known = this.#prepared.get(scene);
    if (known !== undefined) return known;
    const { figures, columns, personas } = scene;
    const prepared = {
      drawings: this.#drawings.map((svg) => drawings[svg.dataset['lane'] as DrawnLane](scene)),
      ends: layoutEnds(figures, columns, personas),
      flags: this.#layFlags(scene),
      strip: this.#strip === null ? null : drawSparkline(figures, personas),
    };
    this.#prepared.set(scene, prepared);
    return prepared;
  }

  draw(scene: Scene): void {
    const prepared = this.prepare(scene);
    this.#placeCurves(scene, prepared);
    this.#placeFlags(prepared);
    placeRoutes(this.#map, scene.figures, scene.personas);
    for (const [index, svg] of this.#drawings.entries()) {
      const drawing = prepared.drawings[index];
      if (drawing !== undefined) joinDrawing(svg, drawing);
    }
    if (this.#strip !== null && prepared.strip !== null) joinDrawing(this.#strip, prepared.strip);
  }

  /** The dots, read-outs and names stand in the band of their curve. */
  #placeCurves({ figures, personas, apart }: Scene, { ends }: Prepared): void {
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
    for (const [name, value] of places) setOwn(this.#map, name, value ?? '');
    for (const end of this.#ends) {
      const at = ends.get(end.dataset['end'] ?? '');
      if (end.hidden !== (at === undefined)) end.hidden = at === undefined;
      if (at !== undefined) setOwn(end, '--at', String(at));
    }
  }

  /** A flag stands clear of the curves that are drawn now, and takes the room that other flags leave. */
  #layFlags({ figures, columns, personas }: Scene): Prepared['flags'] {
    const isDrawn = (place: number) => personas.includes(figures.personas[place - 1] ?? '');
    const shown = this.#flags.filter((flag) => flag.personas.every(isDrawn));
    const mode = this.#map.classList.contains('mode-overview') ? 'overview' : 'detail';
    const marks = shown.map(({ step, kind, text }) => ({ step, kind, wide: flagWidth(text, mode) }));
    const places = layoutFlags(figures, columns, personas, marks);
    return shown.flatMap(({ element, step }) => {
      const place = places.get(step);
      return place === undefined ? [] : [{ element, place }];
    });
  }

  #placeFlags({ flags }: Prepared): void {
    for (const { element, place } of flags) {
      const now = Object.values(place).join(' ');
      // What is written is laid out again, changed or not.
      if (this.#placed.get(element) === now) continue;
      this.#placed.set(element, now);
      element.style.setProperty('--at', String(place.at));
      element.style.setProperty('--room', String(place.room));
      element.classList.remove('above', 'below', 'start', 'end');
      element.classList.add(place.below ? 'below' : 'above', place.align);
    }
  }
}
