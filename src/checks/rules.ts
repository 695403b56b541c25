interface RuleInfo {
  severity: 'error' | 'warning';
  /** Whether site.yaml may turn it off or change its severity: only where a site can be built in spite of it. */
  adjustable: boolean;
  /** What the rule asks for, in one sentence. */
  summary: string;
}

/** Every rule, by its permanent name. */
export const rules = {
  // Files
  'not-utf-8': { severity: 'error', adjustable: false, summary: 'A file is text in UTF-8.' },
  'empty-file': { severity: 'error', adjustable: false, summary: 'A file holds something.' },
  'file-too-large': { severity: 'error', adjustable: false, summary: 'A file stays within one megabyte.' },
  'missing-file': { severity: 'error', adjustable: false, summary: 'The content folder has a site.yaml.' },
  'unknown-file': {
    severity: 'error',
    adjustable: false,
    summary: 'A file lies where it is read, under the right ending.',
  },
  'bad-id': {
    severity: 'error',
    adjustable: false,
    summary: 'A file name or key is an id: lower-case words joined by hyphens.',
  },

  // YAML
  'front-matter': {
    severity: 'error',
    adjustable: false,
    summary: 'An MDX file begins with front matter between two lines of ---.',
  },
  'yaml-syntax': { severity: 'error', adjustable: false, summary: 'YAML can be read.' },
  'yaml-tab': { severity: 'error', adjustable: false, summary: 'YAML is indented with spaces, never with tabs.' },
  'yaml-alias': {
    severity: 'error',
    adjustable: false,
    summary: 'An alias (*name) repeats something that exists, and stays small.',
  },
  'duplicate-key': { severity: 'error', adjustable: false, summary: 'A field is written once.' },

  // Schema
  'missing-field': { severity: 'error', adjustable: false, summary: 'A field that is needed has a value.' },
  'unknown-field': { severity: 'error', adjustable: false, summary: 'A field has a name that is known here.' },
  'wrong-type': {
    severity: 'error',
    adjustable: false,
    summary: 'A value is of the right sort: text, number, list or fields.',
  },
  'wrong-value': { severity: 'error', adjustable: false, summary: 'A value is one that the field can take.' },
  'unknown-rule': { severity: 'error', adjustable: false, summary: 'A rule that site.yaml adjusts exists.' },

  // Bodies
  'mdx-syntax': {
    severity: 'error',
    adjustable: false,
    summary: 'The text below the front matter can be read as MDX.',
  },
  'unsafe-body': { severity: 'error', adjustable: false, summary: 'A body holds Markdown and components, no code.' },
  'unknown-component': { severity: 'error', adjustable: false, summary: 'A component in a body exists.' },
  'wrong-prop': { severity: 'error', adjustable: false, summary: 'A component gets the props it knows and needs.' },
  'dead-link': { severity: 'error', adjustable: true, summary: 'A link to a page of this site leads somewhere.' },

  // References
  'unknown-map': { severity: 'error', adjustable: true, summary: 'A map that is named exists.' },
  'unknown-stage': { severity: 'error', adjustable: true, summary: 'A stage that is named exists in its map.' },
  'unknown-step': { severity: 'error', adjustable: true, summary: 'A step that is named exists in its map.' },
  'unknown-insight': { severity: 'error', adjustable: true, summary: 'An insight that is named exists.' },
  'unknown-persona': { severity: 'error', adjustable: true, summary: 'A persona that is named exists.' },
  'unknown-channel': { severity: 'error', adjustable: true, summary: 'A channel that is named exists.' },
  'unknown-team': { severity: 'error', adjustable: true, summary: 'A team that is named exists.' },
  'unknown-product': { severity: 'error', adjustable: true, summary: 'A product that is named exists.' },
  'unknown-source': { severity: 'error', adjustable: true, summary: 'A source that is named exists.' },
  'unknown-metric': {
    severity: 'error',
    adjustable: true,
    summary: 'A metric that is named exists and is measured where it is shown.',
  },
  'unknown-action': { severity: 'error', adjustable: true, summary: 'An action that is named exists.' },
  'unknown-story': { severity: 'error', adjustable: true, summary: 'A story that is named exists.' },
  'unknown-path': { severity: 'error', adjustable: true, summary: 'An onboarding path that is named exists.' },
  'unknown-term': { severity: 'error', adjustable: true, summary: 'A term that is named is in the glossary.' },
  'unknown-audience': {
    severity: 'error',
    adjustable: true,
    summary: 'An audience is one of the levels in site.yaml.',
  },

  // Maps
  'duplicate-id': {
    severity: 'error',
    adjustable: true,
    summary: 'The stages of a map have different ids, and so have its steps.',
  },
  'persona-not-on-map': {
    severity: 'error',
    adjustable: true,
    summary: 'A persona used in a map is one of the map’s personas.',
  },
  'map-without-question': { severity: 'error', adjustable: true, summary: 'A map states the question it answers.' },
  'map-without-steps': { severity: 'error', adjustable: true, summary: 'A map has stages, and each stage has steps.' },
  'too-many-steps': { severity: 'error', adjustable: true, summary: 'A map has at most 200 steps.' },
  'long-map': { severity: 'warning', adjustable: true, summary: 'A map of more than 20 steps is better split.' },
  'circular-parent': {
    severity: 'error',
    adjustable: true,
    summary: 'No map is above itself or the future of itself.',
  },
  'metric-out-of-range': {
    severity: 'error',
    adjustable: true,
    summary: 'A value lies within the range of its metric.',
  },
  'claim-without-source': { severity: 'warning', adjustable: true, summary: 'Each claim of a map has a source.' },
  'review-overdue': { severity: 'warning', adjustable: true, summary: 'A map is reviewed on time.' },

  // Loose ends
  'insight-attached-to-nothing': {
    severity: 'warning',
    adjustable: true,
    summary: 'An insight is attached to a step.',
  },
  'channel-never-used': { severity: 'warning', adjustable: true, summary: 'A channel is used by a map.' },
  'custom-not-shown': { severity: 'warning', adjustable: true, summary: 'A field of a step’s `custom` has a lane.' },
  'lane-never-used': {
    severity: 'warning',
    adjustable: true,
    summary: 'A lane of site.yaml shows a field that a step has.',
  },
} as const satisfies Record<string, RuleInfo>;

export type RuleName = keyof typeof rules;

export const ruleNames = Object.keys(rules) as RuleName[];
