import { insightKinds as kinds, insightStatuses as statuses, insightWords } from '../messages/messages.ts';
import type { Citation, InsightFields } from '../schema/insight.ts';

export type InsightKind = InsightFields['kind'];

/** The kinds of insight, as readers see them. */
export const insightKinds: Readonly<Record<InsightKind, string>> = kinds;

/** The states of an insight, as readers see them. */
export const insightStatuses: Readonly<Record<InsightFields['status'], string>> = statuses;

/** How strongly a source supports a claim, as readers see it. */
export const strengths: Readonly<Record<Citation['strength'], string>> = insightWords.strengths;
