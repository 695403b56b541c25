import { evidenceOf } from '../model/evidence.ts';
import { findingAt, type Rule } from './rule.ts';
import { counted } from './wording.ts';

/** Each claim of a map has a source: one finding a map, with the count. */
export const claimWithoutSource: Rule = {
  names: ['claim-without-source'],
  check: ({ entries, whole }) => {
    // Sources that could not be read may be workshops or not.
    if (!whole.sources) return [];
    const workshops = new Set(
      entries.sources.filter(({ entry }) => entry.fields.kind === 'workshop').map(({ entry }) => entry.id),
    );
    return entries.maps.flatMap((checked) => {
      const { claims, supported, admitted } = evidenceOf(checked.entry.fields, (source) => workshops.has(source));
      // An admitted assumption is settled: that is what marking it is for.
      const open = claims - supported - admitted;
      if (!checked.whole || open <= 0) return [];
      const what = `${String(open)} of ${counted(claims, 'claim')} ${open === 1 ? 'has' : 'have'} no source. Emotions, thoughts, pains and numbers are claims; a workshop alone is no evidence.`;
      const fix =
        'Add "sources: …" to the step or to the claim. What is only believed, mark with "assumption: true". To silence this, write "evidence: { missing: off }" in site.yaml.';
      return findingAt(checked, 'claim-without-source', ['stages'], { what, fix }, 'key');
    });
  },
};
