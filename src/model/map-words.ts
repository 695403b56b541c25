import { mapStatuses as words } from '../messages/messages.ts';
import type { JourneyMapFields } from '../schema/journey-map.ts';

/** The states of a map, as readers see them. */
export const mapStatuses: Readonly<Record<JourneyMapFields['status'], string>> = words;
