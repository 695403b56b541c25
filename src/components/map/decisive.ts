import { map as words, mapMoments, presentSays } from '../../messages/messages.ts';
import type { Atlas, AtlasMap, AtlasStep } from '../../model/atlas.ts';
import type { DecisiveMoment } from '../../model/moments.ts';
import { toneOf } from '../../model/tone.ts';
import type { Concern } from '../../model/view.ts';
import { signed } from '../../model/words.ts';
import type { Moment } from '../../schema/step.ts';

/** A decisive moment of a map, as it is told. */
export interface ToldMoment {
  moment: DecisiveMoment;
  step: AtlasStep;
  look: { symbol: string; name: string; class: string };
  headline: string;
  /** Who is at which level, a sentence. */
  levels: string;
  /** Why it is so, if the map says; as a sentence. */
  because: string | null;
  /** Whom the reason concerns. */
  reasonOf: Concern;
}

/** A moment that its author marked, where no number makes it decisive. */
export interface MarkedMoment {
  step: AtlasStep;
  look: ToldMoment['look'];
  headline: string;
  /** Why it decides, as a sentence. */
  because: string;
}

const marked: Record<Moment['kind'], ToldMoment['look']> = {
  truth: { symbol: '●', name: mapMoments.truth, class: 'truth' },
  low: { symbol: '▼', name: mapMoments.low, class: 'low' },
  high: { symbol: '▲', name: mapMoments.high, class: 'high' },
};

const looks: Record<DecisiveMoment['kind'], (level: number) => ToldMoment['look']> = {
  lowest: (level) => ({ symbol: '▼', name: mapMoments.lowest, class: toneOf('low', level) }),
  highest: (level) => ({ symbol: '▲', name: mapMoments.highest, class: toneOf('high', level) }),
  'widest-gap': () => ({ symbol: '◆', name: mapMoments.gap, class: 'gap' }),
};

const asSentence = (text: string) => (/[.!?…]$/u.test(text) ? text : `${text}.`);

/** The decisive moments of a map, each with its reason: what its author wrote, or the pain that hurts most there. */
export function tellMoments(atlas: Atlas, map: AtlasMap): ToldMoment[] {
  const title = (id: string) => atlas.personas.get(id)?.fields.title ?? id;
  return map.moments.flatMap((moment) => {
    const step = map.steps.find(({ id }) => id === moment.step);
    if (step === undefined) return [];
    const { kind, personas, levels } = moment;
    const [first = 0, second = 0] = levels;
    const [happier = '', unhappier = ''] = personas;
    const worst = [...step.pains].sort((a, b) => b.severity - a.severity)[0];
    const pain = step.moment === null && kind !== 'highest' ? worst : undefined;
    const because = step.moment?.why ?? pain?.text ?? null;
    return {
      moment,
      step,
      look: looks[kind](first),
      headline: step.moment?.title ?? step.title,
      levels:
        kind === 'widest-gap'
          ? words.feltApart(signed(first), title(happier), signed(second), title(unhappier))
          : presentSays.feltBy(signed(first), personas.map(title)),
      because: because === null ? null : asSentence(because),
      reasonOf: { personas: pain?.personas ?? [], channels: pain?.channels ?? [] },
    };
  });
}

/** The moments that authors marked and that are not among the decisive ones, in the journey's order. */
export function toldMoments(map: AtlasMap): MarkedMoment[] {
  return map.steps.flatMap((step) => {
    const { moment } = step;
    if (moment === null || map.moments.some((decisive) => decisive.step === step.id)) return [];
    return { step, look: marked[moment.kind], headline: moment.title ?? step.title, because: asSentence(moment.why) };
  });
}
