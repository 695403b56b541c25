import { drawings, type DrawnLane } from '../charts/drawings.ts';
import { drawReadOuts } from '../charts/read-outs.ts';
import { sceneOf } from '../charts/scene.ts';
import { toSvg } from '../charts/to-svg.ts';
import { listed, presentSays } from '../messages/messages.ts';
import { stepsById, type MapFigures } from '../model/figures.ts';
import type { SlideNames } from '../model/slides.ts';
import { applyView, drawnPersonas, matches, parseView } from '../model/view.ts';
import { hideUndrawn } from './hide-undrawn.ts';
import { parseJson } from './parse-json.ts';

/** Slides draw curves together: no more than can be told apart. */
const drawnAtMost = 4;

/**
 * Shows on the slides what the address selects: the curves of its personas; what does not match is dimmed, and with
 * "Only matching" the slides of stages without a matching step are left out.
 */
export function showSelection(deck: HTMLElement): void {
  const figures = parseJson(deck, '[data-figures]') as MapFigures;
  const names = parseJson(deck, '[data-names]') as SlideNames;
  const view = { ...parseView(location, figures), curves: 'together' as const };
  const drawn = drawnPersonas(figures, view).slice(0, drawnAtMost);
  const scene = sceneOf(figures, view, applyView(figures, { ...view, only: false, folded: [] }));
  const steps = stepsById(figures);
  const matching = (id: string) => {
    const step = steps.get(id);
    return step !== undefined && matches(step, view);
  };
  for (const slide of deck.querySelectorAll<HTMLElement>('.slide')) {
    const { steps: shown, always = '' } = slide.dataset;
    if (view.only && shown !== undefined && !shown.split(' ').some(matching)) {
      slide.remove();
      deck.querySelector(`.deck-menu li:has(a[href="#${CSS.escape(slide.id)}"])`)?.remove();
      continue;
    }
    const fixed = always.split(' ');
    const personas = figures.personas.filter((id) => drawn.includes(id) || fixed.includes(id));
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
  const selected = [
    ...view.personas.flatMap((id) => names.personas[id] ?? []),
    ...view.channels.flatMap((id) => names.channels[id] ?? []),
  ];
  const place = deck.querySelector<HTMLElement>('[data-selection]');
  const words = place?.querySelector('[data-selected]');
  if (selected.length === 0 || !place || !words) return;
  words.textContent = listed(selected);
  place.hidden = false;
}
