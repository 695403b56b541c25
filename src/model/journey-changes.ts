import { coverageOf, evidenceOf, type IsWorkshop } from './evidence.ts';
import type { Swing } from './figures.ts';
import { changesBetween, type ComparedMap } from './map-changes.ts';

/** Something that changed in a map, in journey terms: small, so that years of it can be kept. Steps by their titles. */
export type JourneyChange =
  | { kind: 'step-added' | 'step-gone' | 'step-moved'; step: string }
  | { kind: 'step-renamed'; from: string; to: string }
  | { kind: 'emotion'; step: string; persona: string; from: Swing | null; to: Swing | null }
  | { kind: 'pain-added'; step: string; pain: string }
  /** A pain that is gone where something took it up, and what did. */
  | { kind: 'pain-answered'; step: string; pain: string; answers: readonly string[] }
  | { kind: 'pain-gone'; step: string; pain: string }
  | { kind: 'pain-changed'; step: string; from: string; to: string; severity: readonly [from: number, to: number] }
  | { kind: 'reading'; step: string; metric: string; from: number; to: number }
  | { kind: 'persona-added' | 'persona-gone'; persona: string }
  | { kind: 'source-added' | 'source-gone'; source: string }
  /** The share of claims that rest on research, whole percent. */
  | { kind: 'coverage'; from: number; to: number }
  | { kind: 'reviewed' | 'validated'; on: string }
  | { kind: 'status'; from: ComparedMap['status']; to: ComparedMap['status'] }
  | { kind: 'question'; from: string | null; to: string | null };

/** The kinds of change, by what they are about, in the order in which they are told. */
export const changeGroups = {
  steps: ['step-added', 'step-gone', 'step-renamed', 'step-moved'],
  emotions: ['emotion'],
  pains: ['pain-answered', 'pain-gone', 'pain-added', 'pain-changed'],
  numbers: ['reading'],
  personas: ['persona-added', 'persona-gone'],
  evidence: ['source-added', 'source-gone', 'coverage'],
  reviews: ['reviewed', 'validated', 'status', 'question'],
} as const satisfies Record<string, readonly JourneyChange['kind'][]>;
export type ChangeGroup = keyof typeof changeGroups;

/** What changed from a version of a map to a later one. Empty when nothing did. */
export function journeyChanges(before: ComparedMap, after: ComparedMap, isWorkshop: IsWorkshop): JourneyChange[] {
  const changes = changesBetween(before, after);
  const [from, to] = [coverageOf(evidenceOf(before, isWorkshop)), coverageOf(evidenceOf(after, isWorkshop))];
  return [
    ...changes.added.map(({ title }): JourneyChange => ({ kind: 'step-added', step: title })),
    ...changes.gone.map(({ title }): JourneyChange => ({ kind: 'step-gone', step: title })),
    ...changes.renamed.map((pair): JourneyChange => {
      return { kind: 'step-renamed', from: pair.before.title, to: pair.after.title };
    }),
    ...changes.moved.map((pair): JourneyChange => ({ kind: 'step-moved', step: pair.after.title })),
    ...changes.emotions.map((one): JourneyChange => {
      return { kind: 'emotion', step: one.after.title, persona: one.persona, from: one.from, to: one.to };
    }),
    ...changes.painsGone.map(({ step, pain, answers, by }): JourneyChange => {
      const place = { step: step.title, pain: pain.text };
      // Whatever else the step could do better says nothing of this pain.
      return answers.length > 0 && by === 'insight'
        ? { kind: 'pain-answered', ...place, answers: answers.map(({ text }) => text) }
        : { kind: 'pain-gone', ...place };
    }),
    ...changes.painsAdded.map(({ step, pain }): JourneyChange => ({
      kind: 'pain-added',
      step: step.title,
      pain: pain.text,
    })),
    ...changes.painsChanged.map((one): JourneyChange => {
      const [was, is] = [one.before.pain, one.after.pain];
      return {
        kind: 'pain-changed',
        step: one.after.step.title,
        from: was.text,
        to: is.text,
        severity: [was.severity, is.severity],
      };
    }),
    ...changes.readings.map((one): JourneyChange => {
      return { kind: 'reading', step: one.after.title, metric: one.metric, from: one.from, to: one.to };
    }),
    ...changes.personasAdded.map((persona): JourneyChange => ({ kind: 'persona-added', persona })),
    ...changes.personasGone.map((persona): JourneyChange => ({ kind: 'persona-gone', persona })),
    ...changes.sourcesAdded.map((source): JourneyChange => ({ kind: 'source-added', source })),
    ...changes.sourcesGone.map((source): JourneyChange => ({ kind: 'source-gone', source })),
    ...(from === null || to === null || from === to ? [] : [{ kind: 'coverage' as const, from, to }]),
    ...(changes.reviewed === null ? [] : [{ kind: 'reviewed' as const, on: changes.reviewed }]),
    ...(changes.validated === null ? [] : [{ kind: 'validated' as const, on: changes.validated }]),
    ...(changes.status === null ? [] : [{ kind: 'status' as const, ...changes.status }]),
    ...(changes.question === null ? [] : [{ kind: 'question' as const, ...changes.question }]),
  ];
}
