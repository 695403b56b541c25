import { channelNeverUsed } from './channel-never-used.ts';
import { circularParent } from './circular-parent.ts';
import { claimWithoutSource } from './claim-without-source.ts';
import { companyLanes } from './company-lanes.ts';
import { deadLink } from './dead-link.ts';
import { duplicateId } from './duplicate-id.ts';
import { insightAttachedToNothing } from './insight-attached-to-nothing.ts';
import { mapLength } from './map-length.ts';
import { mapWithoutQuestion } from './map-without-question.ts';
import { mapWithoutSteps } from './map-without-steps.ts';
import { metricOutOfRange } from './metric-out-of-range.ts';
import { personaNotOnMap } from './persona-not-on-map.ts';
import { reviewOverdue } from './review-overdue.ts';
import type { Rule } from './rule.ts';
import { unknownAudience } from './unknown-audience.ts';
import { unknownReference } from './unknown-reference.ts';
import { unknownRule } from './unknown-rule.ts';
import { unmeasuredMetric } from './unmeasured-metric.ts';

/** Every rule across entries. */
export const registry: readonly Rule[] = [
  unknownRule,
  unknownReference,
  unmeasuredMetric,
  unknownAudience,
  duplicateId,
  personaNotOnMap,
  mapWithoutQuestion,
  mapWithoutSteps,
  mapLength,
  circularParent,
  metricOutOfRange,
  claimWithoutSource,
  reviewOverdue,
  insightAttachedToNothing,
  channelNeverUsed,
  companyLanes,
  deadLink,
];
