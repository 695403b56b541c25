import type { SourceFields } from '../schema/source.ts';
import type { AtlasInsight } from './atlas.ts';
import { confidenceOf } from './score.ts';

/** How well something is shown, the best first. */
export const evidenceStrengths = ['strong', 'moderate', 'weak', 'none'] as const;

export type EvidenceStrength = (typeof evidenceStrengths)[number];

type Sources = ReadonlyMap<string, { fields: Pick<SourceFields, 'kind' | 'participants'> }>;

/**
 * How well some sources show something, by the rule that gives an insight its confidence. Strong: two kinds of source
 * or more, with twenty participants between them or one set of records. Moderate: one source that is not a workshop.
 * Weak: a workshop, or an assumption that says so. None: no source is named.
 */
export function strengthOfSources(ids: readonly string[], sources: Sources, isAssumption = false): EvidenceStrength {
  const fields = new Map(
    ids.flatMap((id) => {
      const source = sources.get(id);
      return source === undefined ? [] : [[id, source.fields] as const];
    }),
  );
  const citations = [...new Set(ids)].map((source) => ({ source, strength: 'moderate' as const }));
  const confidence = confidenceOf({ confidence: null, sources: citations }, fields);
  if (confidence !== 'low') return confidence === 'high' ? 'strong' : 'moderate';
  return isAssumption || ids.length > 0 ? 'weak' : 'none';
}

/** How well an insight is shown: its confidence, which its author may have said; none without any source. */
export function strengthOfInsight({ score, fields }: Pick<AtlasInsight, 'score' | 'fields'>): EvidenceStrength {
  if (score.confidence !== 'low') return score.confidence === 'high' ? 'strong' : 'moderate';
  return fields.confidence === null && fields.sources.length === 0 ? 'none' : 'weak';
}
