import { actionAttachedToNothing } from './action-attached-to-nothing.ts';
import { actionOverdue } from './action-overdue.ts';
import { actionStatus } from './action-status.ts';
import { audienceTooWide } from './audience-too-wide.ts';
import { circularParent } from './circular-parent.ts';
import { circularZoom } from './circular-zoom.ts';
import { claimWithoutSource } from './claim-without-source.ts';
import { companyLanes } from './company-lanes.ts';
import { datesOutOfOrder } from './dates-out-of-order.ts';
import { deadLink } from './dead-link.ts';
import { doubledReading } from './doubled-reading.ts';
import { doubledRole } from './doubled-role.ts';
import { duplicateId } from './duplicate-id.ts';
import { formerName } from './former-name.ts';
import { futureOfFuture } from './future-of-future.ts';
import { insightAttachedToNothing } from './insight-attached-to-nothing.ts';
import { linksToDraft } from './links-to-draft.ts';
import { mapLength } from './map-length.ts';
import { mapWithoutQuestion } from './map-without-question.ts';
import { mapWithoutSteps } from './map-without-steps.ts';
import { metricOutOfRange } from './metric-out-of-range.ts';
import { neverUsedRule } from './never-used.ts';
import { pathWithoutStops } from './path-without-stops.ts';
import { personaNotOnMap } from './persona-not-on-map.ts';
import { personasLookAlike } from './personas-look-alike.ts';
import { reviewOverdue } from './review-overdue.ts';
import type { Rule } from './rule.ts';
import { storyWithoutProof } from './story-without-proof.ts';
import { targetOnWrongSide } from './target-on-wrong-side.ts';
import { unknownAudience } from './unknown-audience.ts';
import { unknownReference } from './unknown-reference.ts';
import { unknownRule } from './unknown-rule.ts';
import { unmeasuredMetric } from './unmeasured-metric.ts';
import { vanishedStep } from './vanished-step.ts';

/** Every rule across entries. */
export const registry: readonly Rule[] = [
  unknownRule,
  formerName,
  unknownReference,
  linksToDraft,
  unmeasuredMetric,
  unknownAudience,
  audienceTooWide,
  duplicateId,
  vanishedStep,
  personaNotOnMap,
  personasLookAlike,
  mapWithoutQuestion,
  mapWithoutSteps,
  mapLength,
  circularParent,
  circularZoom,
  futureOfFuture,
  reviewOverdue,
  claimWithoutSource,
  metricOutOfRange,
  doubledReading,
  doubledRole,
  targetOnWrongSide,
  actionOverdue,
  actionStatus,
  datesOutOfOrder,
  storyWithoutProof,
  pathWithoutStops,
  insightAttachedToNothing,
  actionAttachedToNothing,
  neverUsedRule,
  companyLanes,
  deadLink,
];
