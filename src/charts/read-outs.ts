import { layoutReadOuts } from '../layout/read-outs.ts';
import type { MapFigures, StepFigures } from '../model/figures.ts';
import { signed } from '../model/words.ts';
import { personaClass, personaSlot } from './persona-slot.ts';

/** The numbers at a step's dots on paper, where nobody can point at them: the text and the classes of each. */
export function drawReadOuts(
  figures: MapFigures,
  { emotions }: Pick<StepFigures, 'emotions'>,
  drawn: readonly string[],
  apart = false,
): { text: string; class: string }[] {
  return layoutReadOuts(emotions, drawn, apart).map(({ persona, level, place, at, under }) => ({
    text: signed(level),
    class: `read-out ${personaSlot(figures, persona)} ${personaClass(figures, persona)} ${place} ${under ? 'under' : 'over'} at-${at}`,
  }));
}
