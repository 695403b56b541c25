import type { AtlasMap, AtlasStep } from '../../model/atlas.ts';

/** A word at the curve for a step that decides more than others. */
export interface Flag {
  kind: 'low' | 'high' | 'gap' | 'truth';
  text: string;
  /** The level of emotion it stands at, and on which side of it. */
  level: number;
  below: boolean;
}

const symbols: Record<Flag['kind'], string> = { low: '▼', high: '▲', gap: '◆', truth: '●' };

/** The flag of a step: a moment its author marked, or one of the map's decisive moments. Null without an emotion. */
export function flagOf(map: AtlasMap, step: AtlasStep): Flag | null {
  const levels = Object.values(step.emotions).flatMap(({ from, to }) => (from === null || to === null ? [] : [from, to]));
  if (levels.length === 0) return null;
  const decisive = map.moments.find((moment) => moment.step === step.id);
  const computed = { lowest: 'low', highest: 'high', 'widest-gap': 'gap' } as const;
  const kind = decisive ? computed[decisive.kind] : step.moment?.kind;
  if (kind === undefined) return null;
  const names: Record<Flag['kind'], string> = {
    low: 'lowest moment',
    high: 'highest moment',
    gap: 'widest gap',
    truth: 'moment of truth',
  };
  const below = kind === 'low' || kind === 'gap';
  return {
    kind,
    text: `${symbols[kind]} ${kind === 'gap' ? names.gap : (step.moment?.title ?? names[kind])}`,
    level: below ? Math.min(...levels) : Math.max(...levels),
    below,
  };
}
