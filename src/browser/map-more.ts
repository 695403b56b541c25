import { comparedScene, type Compared } from '../charts/compared-scene.ts';
import type { Scene } from '../charts/scene.ts';
import { comparison as words } from '../messages/messages.ts';
import { comparisonInWords, twinInWords, type Twin } from '../model/comparison.ts';
import type { MapFigures } from '../model/figures.ts';
import {
  channelsInWords,
  experienceInWords,
  journeyInWords,
  stillWithUsInWords,
  type Names,
} from '../model/journey-in-words.ts';
import type { View } from '../model/view.ts';
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

/** What is compared, in sentences. */
function sentencesOf({ scene, personas }: Compared, names: Names): string[] {
  const { twin, differences, figures } = scene;
  if (twin !== null) return twinInWords(twin, figures, names, scene.personas);
  const [a = '', b = ''] = personas ?? [];
  return [comparisonInWords(differences, names.persona(a), names.persona(b), names)];
}

/** What the lane of differences is called, and whose it shows. */
function headOf({ personas }: Compared, names: Names): [title: string, hint: string] {
  if (personas === null) return [words.laneOfChange, ''];
  const [a, b] = personas;
  return b === undefined
    ? [words.laneOfChange, names.persona(a)]
    : [words.laneOfDifference, words.against(names.persona(b), names.persona(a))];
}

/**
 * The lane of differences: its heading and the number in each step. The bars are drawn with the other lanes; while
 * nothing is compared their row has no height, and nothing of them is seen.
 */
function showDifferences(map: HTMLElement, compared: Compared | null, names: Names): void {
  const head = map.querySelector<HTMLElement>('.lane-head.lane-difference');
  if (head === null) return;
  const row = /\br-\d+/.exec(head.className)?.[0] ?? '';
  for (const one of map.querySelectorAll<HTMLElement>('.lane-difference:is(.lane-head, .row-line)')) {
    one.hidden = compared === null;
  }
  const [title, whose] = compared === null ? ['', ''] : headOf(compared, names);
  const hint = document.createElement('small');
  hint.textContent = whose;
  head.replaceChildren(title, hint);
  for (const cell of map.querySelectorAll('.cell.lane-difference')) cell.remove();
  for (const { step, difference } of compared?.scene.differences ?? []) {
    const cell = document.createElement('div');
    cell.className = `cell lane-difference ${row}`;
    const number = document.createElement('span');
    number.className = difference < 0 ? 'below' : 'above';
    number.style.setProperty('--by', String(Math.abs(difference)));
    number.textContent = signed(difference);
    const label = document.createElement('span');
    label.className = 'cell-label';
    label.textContent = `${title}: ${whose}`;
    cell.append(label, number);
    map.querySelector(`[data-step="${CSS.escape(step)}"] .cell.lane-experience`)?.after(cell);
  }
}

/** Says beside the curves whose the thin dotted ones are. */
function showKey(map: HTMLElement, twin: Twin | null): void {
  const head = map.querySelector('.lane-head.lane-experience');
  head?.querySelector('.other-key')?.remove();
  if (head === null || twin === null) return;
  const key = document.createElement('small');
  key.className = 'other-key';
  key.textContent = twin.title;
  head.append(key);
}

function fill(place: Element | null, sentences: readonly string[]): void {
  // An unchanged text is not set again, so that it is not announced again.
  if (place === null || place.textContent === sentences.join('')) return;
  place.replaceChildren(
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
  const compared = comparedScene(scene, view, twins);
  showDifferences(map, compared, names);
  showKey(map, (compared?.scene ?? scene).twin);
  const comparison = map.querySelector<HTMLElement>('[data-comparison]');
  if (comparison !== null) {
    comparison.hidden = compared === null;
    fill(comparison, compared === null ? [] : sentencesOf(compared, names));
  }
  const summary = map.querySelector('[data-words="journey"]');
  if (summary !== null) summary.textContent = journeyInWords(figures, names, personas);
  fill(map.querySelector('[data-words="experience"]'), experienceInWords(figures, names, personas));
  fill(map.querySelector('[data-words="still-with-us"]'), stillWithUsInWords(figures, names));
  fill(map.querySelector('[data-words="channels"]'), channelsInWords(figures, names, personas));
  return compared?.scene ?? null;
}
