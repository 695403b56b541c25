import { mapPictureSvg } from '../charts/map-picture-svg.ts';
import { stepsOf, type MapFigures } from '../model/figures.ts';
import { defaultView, formatView, type View } from '../model/view.ts';
import { firstWords, stepTitle, words } from './read-step.ts';
import { saveFile } from './save-file.ts';

/** Hands the picture of a map in a view to the reader as an SVG file: the lines of the personas drawn, what is selected. */
export function saveMapPicture(map: HTMLElement, figures: MapFigures, view: View, drawn: readonly string[]): void {
  const { personas, channels } = view;
  const all = (selector: string) => [...map.querySelectorAll<HTMLElement>(selector)];
  const name = (id: string) => words(map.querySelector(`.map-bar [data-persona="${CSS.escape(id)}"]`)) || id;
  const question = words(document.querySelector('.map-header .question')) || null;
  const site = document.querySelector<HTMLMetaElement>('meta[property="og:site_name"]')?.content ?? '';
  const title = words(document.querySelector('h1'));
  const address = `${location.host}${location.pathname}${formatView({ ...defaultView, personas, channels })}`;
  const steps = new Map(all('.map-frame [data-step]').map((step) => [step.dataset['step'], stepTitle(step)]));
  const inWords = new Map(
    all('.map-frame [data-step]').map((step) => [
      step.dataset['step'],
      [...step.querySelectorAll<HTMLElement>('.worded [data-of]')].map((one) => ({
        persona: one.dataset['of'] ?? '',
        feeling: words(one.querySelector('b')),
      })),
    ]),
  );
  const svg = mapPictureSvg(
    {
      site,
      title,
      question,
      figures,
      personas: drawn.map((id) => ({ id, name: name(id) })),
      stages: all('.map-frame [data-stage] .stage-name').map(firstWords),
      steps: stepsOf(figures).map(({ id }) => steps.get(id) ?? ''),
      channels: all('.track-names li').map(words),
      inWords: stepsOf(figures).map(({ id }) => inWords.get(id) ?? []),
      selection: { personas, channels },
      address,
    },
    question ?? title,
  );
  saveFile(new Blob([svg], { type: 'image/svg+xml' }), `${[figures.map, ...personas, ...channels].join('-')}.svg`);
}
