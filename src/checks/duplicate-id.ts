import type { Finding } from './finding.ts';
import type { CheckedEntry } from './read-entry.ts';
import { findingAt, type Rule } from './rule.ts';
import { oneLine, quoted } from './wording.ts';
import type { Path } from './data-path.ts';

interface Named {
  id: string;
  title: string;
  /** Of the stage or step. */
  path: Path;
}

function lineOf(checked: CheckedEntry, path: Path): number {
  return checked.source.place(checked.document.locate(path)).line;
}

/** Where an id comes from: the field, the title it is made of, or else the whole. */
function originOf({ document }: CheckedEntry, path: Path): Path {
  const field = ['id', 'title'].find((name) => document.has([...path, name]));
  return field === undefined ? path : [...path, field];
}

function doubled(checked: CheckedEntry, noun: 'stage' | 'step' | 'stop', all: readonly Named[]): Finding[] {
  const firsts = new Map<string, Named>();
  return all.flatMap((one) => {
    const first = firsts.get(one.id);
    if (!first) {
      firsts.set(one.id, one);
      return [];
    }
    const origin = originOf(checked, one.path);
    const line = lineOf(checked, originOf(checked, first.path));
    const what = `Two ${noun}s have the id ${quoted(one.id)}.`;
    const fix =
      origin.at(-1) === 'id'
        ? `The first is "${oneLine(first.title)}" on line ${String(line)}. Give one of them another id.`
        : `The id is made from ${origin.at(-1) === 'title' ? 'the title' : 'what it shows'}, and the first is on line ${String(line)}. ${origin.at(-1) === 'title' ? 'Change this title, or add' : 'Add'} a line "id: …" to this ${noun}.`;
    return findingAt(checked, 'duplicate-id', origin, { what, fix });
  });
}

function revived(checked: CheckedEntry<'maps'>): Finding[] {
  const owners = new Map<string, Path>();
  const steps = stepsOf(checked);
  for (const { path, id } of steps) if (!owners.has(id)) owners.set(id, path);
  return steps.flatMap(({ path, was }) =>
    was.flatMap((old, index) => {
      const owner = owners.get(old);
      if (!owner) {
        owners.set(old, path);
        return [];
      }
      const line = String(lineOf(checked, originOf(checked, owner)));
      const what = `The former id ${quoted(old)} belongs to another step too, so old links would lead to two places.`;
      const own = owner === path ? `It is the id the step has now. Take it out of "was".` : null;
      const fix = own ?? `That step is on line ${line}. Take the id out of "was", or give the other step another id.`;
      return findingAt(checked, 'duplicate-id', [...path, 'was', index], {
        what: own ? `The former id ${quoted(old)} is not former.` : what,
        fix,
      });
    }),
  );
}

function stepsOf({ entry }: CheckedEntry<'maps'>): (Named & { was: readonly string[] })[] {
  return entry.fields.stages.flatMap((stage, stageIndex) =>
    stage.steps.map(({ id, title, was }, stepIndex) => ({
      id,
      title,
      was,
      path: ['stages', stageIndex, 'steps', stepIndex],
    })),
  );
}

function stopsOf({ entry }: CheckedEntry<'paths'>): Named[] {
  return entry.fields.stops.map(({ id, title }, index) => ({ id, title: title ?? id, path: ['stops', index] }));
}

/** The stages of a map have different ids, and so have its steps, former ids included, and the stops of a path. */
export const duplicateId: Rule = {
  names: ['duplicate-id'],
  check: ({ entries }) => [
    ...entries.maps.flatMap((checked) => {
      const stages = checked.entry.fields.stages.map(({ id, title }, index) => ({
        id,
        title,
        path: ['stages', index],
      }));
      return [...doubled(checked, 'stage', stages), ...doubled(checked, 'step', stepsOf(checked)), ...revived(checked)];
    }),
    ...entries.paths.flatMap((checked) => doubled(checked, 'stop', stopsOf(checked))),
  ],
};
