import { sourceKinds as words } from '../messages/messages.ts';
import type { SourceFields } from '../schema/source.ts';

/** The kinds of source, as readers see them. */
export const sourceKinds: Readonly<Record<SourceFields['kind'], string>> = words;
