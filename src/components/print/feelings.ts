import type { Atlas, AtlasStep } from '../../model/atlas.ts';

/** What is known of an emotion besides its level. */
export interface FeelingInWords {
  persona: string;
  feeling: string | null;
  note: string | null;
  /** Both in one text. */
  words: string;
}

/**
 * The feelings of a step that have a word or a note; those that are only numbers stand at the curve. A feeling without
 * a number says whose it is: it has no dot that would.
 */
export function feelingsInWords(atlas: Atlas, step: Pick<AtlasStep, 'emotions'>): FeelingInWords[] {
  return Object.entries(step.emotions).flatMap(([persona, { to, feeling, note }]) => {
    if (feeling === null && note === null) return [];
    const whose = to === null ? (atlas.personas.get(persona)?.fields.short ?? persona) : null;
    const named = [whose, feeling].filter((text) => text !== null).join(': ');
    return {
      persona,
      feeling: named === '' ? null : named,
      note,
      words: [named, note].filter(Boolean).join(' '),
    };
  });
}
