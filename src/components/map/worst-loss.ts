import { map as words } from '../../messages/messages.ts';
import type { AtlasMap } from '../../model/atlas.ts';
import { largestLosses } from '../../model/losses.ts';
import { inThreeDigits } from '../../model/words.ts';

/** The largest loss of a map, for the heading of its lane: `Worst: −21 at step 3`; null when nothing is lost. */
export function worstLoss(map: AtlasMap): string | null {
  const [worst] = largestLosses(map.figures, 1);
  const step = map.steps.find(({ id }) => id === worst?.step);
  return worst === undefined || step === undefined ? null : words.worstLoss(inThreeDigits(worst.loss), step.number);
}
