import { insightPage } from '../messages/messages.ts';
import type { Citation, InsightFields } from '../schema/insight.ts';
import type { SourceFields } from '../schema/source.ts';
import { byDate, formatMonth, lastDayOf } from './dates.ts';
import { strengths } from './insight-words.ts';
import type { Confidence } from './score.ts';

/** What an insight rests on, in numbers. */
export interface EvidenceSummary {
  sources: number;
  /** Each kind once, in the order of the sources. */
  kinds: readonly SourceFields['kind'][];
  /** The people who took part, added up over the sources that count them. Workshops are left out: nobody was asked there. */
  participants: number;
  /** The earliest and the latest date of the sources, as far as they are known; null without sources. */
  from: string | null;
  to: string | null;
  /** The strongest support there is; null without sources. */
  strength: Citation['strength'] | null;
  /** True when there is nothing but workshops, or nothing: an assumption. */
  assumed: boolean;
}

const byStrength: readonly Citation['strength'][] = ['strong', 'moderate', 'weak'];

export function summariseEvidence(
  { sources: cited }: Pick<InsightFields, 'sources'>,
  sources: ReadonlyMap<string, { fields: Pick<SourceFields, 'kind' | 'on' | 'participants'> }>,
): EvidenceSummary {
  const found = cited.flatMap(({ source }) => sources.get(source)?.fields ?? []);
  const dates = found.map(({ on }) => on);
  const earliest = dates.toSorted(byDate);
  const latest = dates.toSorted((a, b) => lastDayOf(a).localeCompare(lastDayOf(b)) || byDate(a, b));
  const research = found.filter(({ kind }) => kind !== 'workshop');
  return {
    sources: found.length,
    kinds: [...new Set(found.map(({ kind }) => kind))],
    participants: research.reduce((sum, { participants }) => sum + (participants ?? 0), 0),
    from: earliest[0] ?? null,
    to: latest.at(-1) ?? null,
    strength: byStrength.find((strength) => cited.some((one) => one.strength === strength)) ?? null,
    assumed: research.length === 0,
  };
}

/** The same in two or three sentences: how sure we are, what it rests on and since when, and how strong that is. */
export function evidenceInWords(summary: EvidenceSummary, confidence: Confidence, language: string): string {
  const { sources, participants, from, to, strength, assumed } = summary;
  const sure = insightPage.confidence[confidence];
  if (assumed || from === null || to === null || strength === null) return `${insightPage.assumed} ${sure}`;
  const dates = insightPage.between(formatMonth(from, language), formatMonth(to, language));
  return `${sure} ${insightPage.restsOn(sources, participants)}, ${dates}: ${strengths[strength]}.`;
}
