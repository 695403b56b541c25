import type { InsightFields } from '../schema/insight.ts';

/** The kinds of insight, as readers see them. */
export const insightKinds: Record<InsightFields['kind'], string> = {
  pain: 'Pain point',
  need: 'Need',
  delight: 'Delight',
  opportunity: 'Opportunity',
  risk: 'Risk',
};

/** The states of an insight, as readers see them. */
export const insightStatuses: Record<InsightFields['status'], string> = {
  new: 'New',
  accepted: 'Accepted',
  'in-progress': 'In progress',
  resolved: 'Resolved',
  declined: 'Declined',
};
