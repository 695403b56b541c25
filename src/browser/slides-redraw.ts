import { drawings, type DrawnLane } from '../charts/drawings.ts';
import { drawReadOuts } from '../charts/read-outs.ts';
import { sceneOf } from '../charts/scene.ts';
import { toSvg } from '../charts/to-svg.ts';
import { presentSays } from '../messages/messages.ts';
import { stepsById, type MapFigures } from '../model/figures.ts';
import { selectionInWords, type SelectionNames } from '../model/selection.ts';
import { applyView, comparedPersonas, drawnPersonas, leavesOut, matches, parseView } from '../model/view.ts';
import { signed } from '../model/words.ts';
import { hideUndrawn } from './hide-undrawn.ts';
import { showFirst } from './leave-out.ts';
import { concernOf } from './map-items.ts';
import { parseJson } from './parse-json.ts';

/** Slides draw curves together: no more than can be told apart. */
const drawnAtMost = 4;

/**
 * Shows on the slides what the address selects: the curves, pains and quotes of its personas. Steps that do not match
 * are dimmed, and with "Only matching" the slides without a matching step are left out; so are moments that nobody of
 * the chosen lives.
 */
export function showSelection(deck: HTMLElement): void {
  const figures = parseJson(deck, '[data-figures]') as MapFigures;
  const names = parseJson(deck, '[data-names]') as SelectionNames;
  const view = { ...parseView(location, figures), curves: 'together' as const };
  const drawn = drawnPersonas(figures, view).slice(0, drawnAtMost);
  const scene = sceneOf(figures, view, applyView(figures, { ...view, only: false, folded: [] }));
  const steps = stepsById(figures);
  const matching = (id: string) => {
    const step = steps.get(id);
    return step !== undefined && matches(step, view);
  };
  const isChosen = view.personas.length > 0 || comparedPersonas(figures, view) !== null;
  for (const slide of deck.querySelectorAll<HTMLElement>('.slide')) {
    const { steps: shown, always = '', gap } = slide.dataset;
    const fixed = always.split(' ').filter(Boolean);
    const nobodyMatches = view.only && shown !== undefined && !shown.split(' ').some(matching);
    // A moment that is nobody's of those who were chosen. A gap needs both.
    const lives = (id: string) => drawn.includes(id);
    const isOthers = isChosen && fixed.length > 0 && !(gap === undefined ? fixed.some(lives) : fixed.every(lives));
    if (nobodyMatches || isOthers) {
      slide.remove();
      const links = deck.querySelectorAll(`:is(.deck-menu, .slide-turns) li:has(a[href="#${CSS.escape(slide.id)}"])`);
      for (const link of links) link.remove();
      continue;
    }
    const personas = figures.personas.filter((id) => drawn.includes(id) || (!isChosen && fixed.includes(id)));
    showFirst(slide, view);
    const reason = slide.querySelector<HTMLElement>('.slide-because');
    if (reason !== null && leavesOut(view, concernOf(reason))) reason.remove();
    const told = slide.querySelector<HTMLElement>('.slide-levels-told[data-level]');
    if (told !== null && isChosen) {
      const felt = fixed.filter(lives).map((id) => names.personas[id] ?? id);
      told.textContent = presentSays.feltBy(signed(Number(told.dataset['level'])), felt);
    }
    hideUndrawn(slide, figures, personas);
    for (const svg of slide.querySelectorAll<SVGSVGElement>('[data-drawing]')) {
      svg.innerHTML = toSvg(drawings[svg.dataset['drawing'] as DrawnLane]({ ...scene, personas, apart: false }));
    }
    for (const place of slide.querySelectorAll<HTMLElement>('[data-read-outs]')) {
      const emotions = steps.get(place.dataset['readOuts'] ?? '')?.emotions ?? {};
      place.replaceChildren(
        ...drawReadOuts(figures, { emotions }, personas).map((mark) =>
          Object.assign(document.createElement('b'), { textContent: mark.text, className: mark.class }),
        ),
      );
    }
    for (const step of slide.querySelectorAll<HTMLElement>('[data-step]')) {
      step.toggleAttribute('data-dim', !matching(step.dataset['step'] ?? ''));
    }
  }
  const slides = [...deck.querySelectorAll<HTMLElement>('[data-position]')];
  for (const [index, place] of slides.entries()) place.textContent = presentSays.position(index + 1, slides.length);
  const selected = selectionInWords(view, names);
  const place = deck.querySelector<HTMLElement>('[data-selection]');
  const words = place?.querySelector('[data-selected]');
  if (selected === null || !place || !words) return;
  words.textContent = selected;
  place.hidden = false;
}
