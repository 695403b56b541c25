import { suggestion } from './nearest.ts';
import { allEntries, findingAt, type Rule } from './rule.ts';
import { listed, quoted, sentences } from './wording.ts';

/** An audience is one of the levels in site.yaml. */
export const unknownAudience: Rule = {
  names: ['unknown-audience'],
  check: (context) => {
    const { audiences } = context.site;
    if (context.siteFile === null) return [];
    return allEntries(context).flatMap((checked) => {
      const { fields } = checked.entry;
      const audience = 'audience' in fields ? fields.audience : null;
      if (audience === null || audiences.includes(audience)) return [];
      const known =
        audiences.length === 0
          ? 'There are no levels yet: list them as "audiences", the most open first, in site.yaml.'
          : `The levels are ${listed(audiences, 'and')}; they are listed in site.yaml.`;
      const fix = sentences(suggestion(audience, audiences), known);
      const what = `${quoted(audience)} is not a level of audience.`;
      return findingAt(checked, 'unknown-audience', ['audience'], { what, fix, mentions: 'site.yaml' });
    });
  },
};
