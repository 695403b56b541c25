import { insightKinds as kinds, insightStatuses as statuses } from '../messages/messages.ts';
import type { InsightFields } from '../schema/insight.ts';

/** The kinds of insight, as readers see them. */
export const insightKinds: Readonly<Record<InsightFields['kind'], string>> = kinds;

/** The states of an insight, as readers see them. */
export const insightStatuses: Readonly<Record<InsightFields['status'], string>> = statuses;
