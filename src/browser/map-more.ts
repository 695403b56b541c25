import type { Scene } from '../charts/scene.ts';
import {
  comparisonInWords,
  differencesOf,
  sideOf,
  twinInWords,
  twinSide,
  type Difference,
  type Twin,
} from '../model/comparison.ts';
import { stepsOf, type MapFigures } from '../model/figures.ts';
import {
  channelsInWords,
  experienceInWords,
  journeyInWords,
  stillWithUsInWords,
  type Names,
} from '../model/journey-in-words.ts';
import { comparedPersonas, type View } from '../model/view.ts';
import { signed } from '../model/words.ts';

/** How the ids of a map read, as the page has them already. */
function namesOn(map: HTMLElement, figures: MapFigures): Names {
  const text = (selector: string) => map.querySelector(selector)?.textContent.trim();
  return {
    persona: (id) => text(`[data-persona="${CSS.escape(id)}"]`) ?? id,
    channel: (id) => text(`.track-names li:nth-child(${figures.channels.indexOf(id) + 1})`) ?? id,
    step: (id) => {
      const head = `[data-step="${CSS.escape(id)}"] `;
      return { number: Number(text(`${head}.step-number`)), title: text(`${head}.step-link`) ?? id };
    },
  };
}

interface Compared {
  differences: readonly Difference[];
  twin: Twin | null;
  sentences: string[];
  /** What the lane of differences is called, and whose it shows. */
  title: string;
  hint: string;
}

function compare(view: View, { figures, personas }: Scene, twins: readonly Twin[], names: Names): Compared | null {
  const steps = stepsOf(figures).map(({ id }) => id);
  const pair = comparedPersonas(figures, view);
  if (pair !== null) {
    const [a, b] = [sideOf(figures, pair[0], names.persona(pair[0])), sideOf(figures, pair[1], names.persona(pair[1]))];
    const differences = differencesOf(steps, a, b);
    return {
      differences,
      twin: null,
      sentences: [comparisonInWords(differences, a.name, b.name, names)],
      title: 'Difference',
      hint: `${b.name} against ${a.name}`,
    };
  }
  const twin = twins.find(({ id }) => id === view.compare[0]);
  if (twin === undefined) return null;
  const differencesFor = (persona: string) => {
    const [here, there] = [sideOf(figures, persona, ''), twinSide(twin, persona, '')];
    return twin.state === 'future' ? differencesOf(steps, here, there) : differencesOf(steps, there, here);
  };
  // One lane, one persona: the first that is known on both.
  const persona = personas.find((id) => differencesFor(id).length > 0);
  return {
    differences: persona === undefined ? [] : differencesFor(persona),
    twin,
    sentences: twinInWords(twin, figures, names, personas),
    title: 'Change',
    hint: persona === undefined ? '' : names.persona(persona),
  };
}

/** The lane of differences: its heading and the number in each step. The bars are drawn with the other lanes. */
function showDifferences(map: HTMLElement, compared: Compared | null): void {
  const head = map.querySelector<HTMLElement>('.lane-head.lane-difference');
  if (head === null) return;
  const row = /\br-\d+/.exec(head.className)?.[0] ?? '';
  head.hidden = compared === null;
  const hint = document.createElement('small');
  hint.textContent = compared?.hint ?? '';
  head.replaceChildren(compared?.title ?? '', hint);
  const drawing = map.querySelector('.drawing[data-lane="difference"]');
  drawing?.toggleAttribute('hidden', compared === null);
  for (const cell of map.querySelectorAll('.cell.lane-difference')) cell.remove();
  for (const { step, difference } of compared?.differences ?? []) {
    const cell = document.createElement('div');
    cell.className = `cell lane-difference ${row}`;
    const number = document.createElement('span');
    number.className = difference < 0 ? 'below' : 'above';
    number.style.setProperty('--by', String(Math.abs(difference)));
    number.textContent = signed(difference);
    const label = document.createElement('span');
    label.className = 'cell-label';
    label.textContent = compared?.title ?? '';
    cell.append(label, number);
    map.querySelector(`[data-step="${CSS.escape(step)}"] .step-head`)?.after(cell);
  }
}

function fill(place: Element | null, sentences: readonly string[]): void {
  place?.replaceChildren(
    ...sentences.map((sentence) => {
      const paragraph = document.createElement('p');
      paragraph.textContent = sentence;
      return paragraph;
    }),
  );
}

/**
 * What a view shows beyond the map as it is built: the comparison, and the drawing in words. Returns the scene with what
 * is compared in it, to be drawn; null when nothing is.
 */
export function showMore(map: HTMLElement, view: View, scene: Scene, twins: readonly Twin[]): Scene | null {
  const { figures, personas } = scene;
  const names = namesOn(map, figures);
  const compared = compare(view, scene, twins, names);
  showDifferences(map, compared);
  const comparison = map.querySelector<HTMLElement>('[data-comparison]');
  if (comparison !== null) {
    comparison.hidden = compared === null;
    fill(comparison, compared?.sentences ?? []);
  }
  const summary = map.querySelector('[data-words="journey"]');
  if (summary !== null) summary.textContent = journeyInWords(figures, names, personas);
  fill(map.querySelector('[data-words="experience"]'), experienceInWords(figures, names, personas));
  fill(map.querySelector('[data-words="still-with-us"]'), stillWithUsInWords(figures, names));
  fill(map.querySelector('[data-words="channels"]'), channelsInWords(figures, names, personas));
  return compared === null ? null : { ...scene, differences: compared.differences, twin: compared.twin };
}
