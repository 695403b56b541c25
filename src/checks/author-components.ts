/** What a prop of a component may hold. `step` is `map#step`, or `#step` in a map’s own body. */
export type PropKind = 'id' | 'ids' | 'text' | 'step' | readonly string[];

export interface PropInfo {
  kind: PropKind;
  required: boolean;
  /** What belongs here, as the end of a sentence. */
  about: string;
}

/** The components that authors may use in bodies, with their props. Those of a company are checked by name only. */
export const authorComponents: Readonly<Record<string, Readonly<Record<string, PropInfo>>>> = {
  JourneyMap: {
    map: { kind: 'id', required: false, about: 'the map to show, by its id; in the text of a map it may be left out' },
    stages: { kind: 'ids', required: false, about: 'the stages to show, by their titles or ids; all when left out' },
    personas: { kind: 'ids', required: false, about: 'the personas to show, by their ids; all when left out' },
    channels: { kind: 'ids', required: false, about: 'the channels to show, by their ids; all when left out' },
  },
  Insight: {
    id: { kind: 'id', required: true, about: 'the insight, by its id' },
  },
  Step: {
    ref: { kind: 'step', required: true, about: 'the step, as map#step' },
  },
  Quote: {
    persona: { kind: 'id', required: false, about: 'the persona who says it' },
    source: { kind: 'id', required: false, about: 'the source it was heard in' },
  },
  Metric: {
    metric: { kind: 'id', required: true, about: 'the metric, by its id in metrics.yaml' },
    at: { kind: 'step', required: true, about: 'the step it was measured at, as map#step' },
  },
  Term: {
    id: { kind: 'id', required: true, about: 'the term, by its id in glossary.yaml' },
  },
  Callout: {
    title: { kind: 'text', required: false, about: 'a heading of a few words' },
    kind: { kind: ['note', 'caution'], required: false, about: 'how it looks' },
  },
};

/** The props of a component, or null when authors have no component of this name. */
export function propsOf(name: string): Readonly<Record<string, PropInfo>> | null {
  return Object.hasOwn(authorComponents, name) ? (authorComponents[name] ?? null) : null;
}

/** Those of them that show what stands between their tags; the others say it all themselves. */
const withContent: readonly string[] = ['Quote', 'Term', 'Callout'];

/** Those that are words in a line of text; the others stand on lines of their own. */
const inLine: readonly string[] = ['Step', 'Metric', 'Term'];

export function isInLine(name: string): boolean {
  return inLine.includes(name);
}

/** Whether a component shows what stands between its tags. Those of a company are taken to. */
export function hasContent(name: string): boolean {
  return propsOf(name) === null || withContent.includes(name);
}
