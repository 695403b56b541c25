import { suggestion } from './nearest.ts';
import { placed } from './problem.ts';
import { findingAt, silence, type Rule } from './rule.ts';
import { quoted, sentences } from './wording.ts';

/** What a step holds in `custom` is shown by a lane, and a lane of site.yaml has something to show. */
export const companyLanes: Rule = {
  names: ['custom-not-shown', 'lane-never-used'],
  check: ({ entries, site, siteFile, whole }) => {
    if (siteFile === null) return [];
    const fields = site.lanes.map(({ field }) => field);
    const written = entries.maps.flatMap((checked) =>
      checked.entry.fields.stages.flatMap(({ steps }, stage) =>
        steps.flatMap(({ custom }, step) =>
          Object.keys(custom).map((field) => ({
            checked,
            field,
            path: ['stages', stage, 'steps', step, 'custom', field],
          })),
        ),
      ),
    );
    const used = new Set(written.map(({ field }) => field));

    const notShown = written
      .filter(({ field }) => !fields.includes(field))
      .flatMap(({ checked, field, path }) => {
        const what = `No lane shows the field ${quoted(field)}.`;
        const how = 'A lane is added in site.yaml, under "lanes".';
        const fix = sentences(suggestion(field, fields), how, silence('custom-not-shown'));
        return findingAt(checked, 'custom-not-shown', path, { what, fix, mentions: 'site.yaml' }, 'key');
      });

    // While there are no maps, or one can't be read, nothing is known to be unused.
    if (!whole.maps || entries.maps.length === 0) return notShown;
    const neverUsed = site.lanes.flatMap(({ title, field }, index) => {
      if (used.has(field)) return [];
      const { source, document } = siteFile;
      const place = document.has(['lanes', index]) ? ['lanes', index, 'field'] : ['lanes', 'field'];
      const what = `No step has the field ${quoted(field)}, which this lane shows.`;
      const how = 'Write it under "custom" in a step, or delete the lane.';
      const fix = sentences(suggestion(field, used), how, silence('lane-never-used'));
      const offset = document.locate(place);
      return placed(source, { rule: 'lane-never-used', offset, where: `lanes › ${title}`, what, fix });
    });
    return [...notShown, ...neverUsed];
  },
};
