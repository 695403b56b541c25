import type { JourneyMapFields } from '../schema/journey-map.ts';

/** The states of a map, as readers see them. */
export const mapStatuses: Record<JourneyMapFields['status'], string> = {
  draft: 'Draft',
  validated: 'Validated',
  retired: 'Retired',
};
