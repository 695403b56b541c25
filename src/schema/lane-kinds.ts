/** The lanes that every map can have, from top to bottom. A lane that a company adds can't take one of these ids. */
export const laneKinds = [
  'experience',
  'still-with-us',
  'channels',
  'zoom',
  'doing',
  'needs',
  'thinking',
  'moments',
  'pains',
  'opportunities',
  'metrics',
  'frontstage',
  'backstage',
  'evidence',
] as const;

export type LaneKind = (typeof laneKinds)[number];
