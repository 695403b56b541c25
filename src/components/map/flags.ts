import type { FlagKind } from '../../layout/flags.ts';
import { mapMoments } from '../../messages/messages.ts';
import type { AtlasMap, AtlasStep } from '../../model/atlas.ts';
import { toneOf } from '../../model/tone.ts';
import type { Moment } from '../../schema/step.ts';

/** A word at the curve for a step that decides more than others. */
export interface Flag {
  kind: FlagKind;
  sign: string;
  /** Its colour, by how low or high it really is; empty for none of its own. */
  tone: 'low' | 'high' | 'gap' | 'truth' | '';
  text: string;
  /** The personas it speaks of; it is shown while all of them are drawn. */
  personas: readonly string[];
}

const signs: Record<FlagKind, string> = { low: '▼', high: '▲', gap: '◆', truth: '●' };

/** What an author's own mark on a step is called. */
export const momentNames: Record<Moment['kind'], string> = {
  low: mapMoments.low,
  high: mapMoments.high,
  truth: mapMoments.truth,
};

/** The flag of a step: a moment its author marked, or one of the map's decisive moments. Null without an emotion. */
export function flagOf(map: AtlasMap, step: AtlasStep): Flag | null {
  const levels = Object.entries(step.emotions).flatMap(([persona, { from, to }]) =>
    from === null || to === null || !map.fields.personas.includes(persona)
      ? []
      : [
          { persona, level: from },
          { persona, level: to },
        ],
  );
  const decisive = map.moments.find((moment) => moment.step === step.id);
  const computed = { lowest: 'low', highest: 'high', 'widest-gap': 'gap' } as const;
  const kind = decisive ? computed[decisive.kind] : step.moment?.kind;
  if (kind === undefined) return null;
  // Only one step is the lowest; others that their author marked are low points.
  const names: Record<FlagKind, string> = {
    ...momentNames,
    ...(decisive ? { low: mapMoments.lowest, high: mapMoments.highest } : {}),
    gap: mapMoments.gap,
  };
  const below = kind === 'low' || kind === 'gap';
  // In the map's order, so that of several personas at one level the first speaks for it.
  const inOrder = levels.sort(
    (a, b) => map.fields.personas.indexOf(a.persona) - map.fields.personas.indexOf(b.persona),
  );
  const [first] = inOrder.sort((a, b) => (below ? a.level - b.level : b.level - a.level));
  if (first === undefined) return null;
  return {
    kind,
    tone: kind === 'low' || kind === 'high' ? toneOf(kind, first.level) : kind,
    sign: signs[kind],
    text: kind === 'gap' ? names.gap : (step.moment?.title ?? names[kind]),
    personas: decisive?.kind === 'widest-gap' ? decisive.personas : [first.persona],
  };
}
