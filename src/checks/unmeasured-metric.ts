import { bodyReferencesOf } from './body-references.ts';
import { allEntries, fileOfEntry, findingAtUse, type Rule } from './rule.ts';
import { listed, quoted, sentences } from './wording.ts';

/** A metric shown in a body was measured at the step it is shown for. */
export const unmeasuredMetric: Rule = {
  names: ['unknown-metric'],
  check: (context) =>
    allEntries(context).flatMap((checked) => {
      const references = bodyReferencesOf(checked).filter(({ use }) => use.name === 'Metric');
      return references.flatMap(({ use, id, part, written }) => {
        const metric = use.props['metric'];
        if (part === null || typeof metric !== 'string' || !context.ids.metrics.has(metric)) return [];
        const map = context.entries.maps.find(({ entry }) => entry.id === id);
        const step = map?.entry.fields.stages.flatMap((stage) => stage.steps).find((one) => one.id === part.id);
        if (!map?.whole || !step || step.metrics.some((reading) => reading.metric === metric)) return [];
        const measured = step.metrics.map((reading) => reading.metric);
        const what = `${quoted(metric)} is not measured at ${quoted(written)}.`;
        const file = fileOfEntry(context, 'maps', id);
        const fix = sentences(
          measured.length > 0 ? `Measured there: ${listed(measured, 'and')}.` : 'Nothing is measured there.',
          `The step’s metrics are listed in ${file}.`,
        );
        return [findingAtUse(checked, 'unknown-metric', use, 'metric', { what, fix, mentions: file })];
      });
    }),
};
