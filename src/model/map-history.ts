import { slug } from '../schema/slug.ts';
import { twinOf, type Twin, type TwinMap } from './comparison.ts';
import type { IsWorkshop } from './evidence.ts';
import { journeyChanges, type JourneyChange } from './journey-changes.ts';
import type { ComparedMap } from './map-changes.ts';

/** A map as git has it. */
export interface PastMap {
  /** The day of the release or of the commit, YYYY-MM-DD. */
  on: string;
  /** The name of the release; null for what stood at the end of a month. */
  release: string | null;
  /** Null when nothing of it fits today's schema. */
  map: (ComparedMap & TwinMap) | null;
  /** How much of it does not, and was left out. */
  left: number;
}

/** What a history shows of one version. */
export interface HistoryVersion {
  /** Names it in the address: `2026-09`, `v1-2`, or `now`. */
  id: string;
  /** Null for what stands in the files and in no version yet. */
  on: string | null;
  release: string | null;
  isReadable: boolean;
  left: number;
  /** Since the last version before it that could be read in full, or in part where there is none; null for the first. */
  changes: readonly JourneyChange[] | null;
  /** The map as it was then, told in the steps of today; null when nothing of it could be read, or it was as it is today. */
  then: Twin | null;
  /** How many steps it had. */
  steps: number;
}

/** The id of a map's present state: a release of that name gets another. */
const now = 'now';

function idsOf(past: readonly PastMap[]): string[] {
  const taken = new Set([now]);
  return past.map(({ release, on }) => {
    const wanted = release === null ? on.slice(0, 7) : slug(release.replaceAll('.', '-')) || on;
    let id = wanted;
    for (let count = 2; taken.has(id); count += 1) id = `${wanted}-${count}`;
    taken.add(id);
    return id;
  });
}

/**
 * The versions of a map, the newest first, each with what it changed. One that changed nothing of the journey (a
 * sentence of the narrative, say) is left out; what stands in the files and in no version yet comes first. Empty when
 * the map never was anything else.
 */
export function historyOf(
  map: ComparedMap & TwinMap & { id: string; title: string; state: Twin['state'] },
  past: readonly PastMap[],
  isWorkshop: IsWorkshop,
): HistoryVersion[] {
  const ids = idsOf(past);
  const versions: HistoryVersion[] = [];
  let before: { map: ComparedMap; left: number } | null = null;
  for (const [index, { on, release, map: then, left }] of [...past.entries()].reverse()) {
    const common = { id: ids[index] ?? on, on, release, left };
    if (then === null) {
      versions.push({ ...common, isReadable: false, changes: null, then: null, steps: 0 });
      continue;
    }
    const changes = before === null ? null : changesSince(before, { map: then, left }, isWorkshop);
    // What was read in part says less than what was read before it.
    if (before === null || before.left > 0 || left === 0) before = { map: then, left };
    if (changes?.length === 0 && left === 0) continue;
    const twin = twinOf(map, { ...then, id: common.id, title: release ?? on, state: map.state, on });
    versions.push({ ...common, isReadable: true, changes, then: twin, steps: then.steps.length });
  }
  const unreleased = before === null ? [] : changesSince(before, { map, left: 0 }, isWorkshop);
  const newest = versions.at(-1);
  if (unreleased.length > 0) {
    const common = { on: null, release: null, isReadable: true, left: 0, then: null };
    versions.push({ ...common, id: now, changes: unreleased, steps: map.steps.length });
  } else if (newest?.isReadable === true && newest.left === 0) {
    versions[versions.length - 1] = { ...newest, then: null };
  }
  // One version that says what the files say is no history.
  const isOnlyNow = versions.length === 1 && versions[0]?.changes === null && versions[0].then === null;
  return isOnlyNow && versions[0]?.isReadable === true ? [] : versions.reverse();
}

interface Told {
  map: ComparedMap;
  left: number;
}

/** What changed; of what was read in part, nothing is concluded from what is not there. */
function changesSince(before: Told, after: Told, isWorkshop: IsWorkshop): JourneyChange[] {
  return journeyChanges(before.map, after.map, isWorkshop).filter((change) => {
    const { kind } = change;
    const isLoss = kind.endsWith('-gone') || kind === 'pain-answered' || (kind === 'emotion' && change.to === null);
    const isGain = kind.endsWith('-added') || (kind === 'emotion' && change.from === null);
    const isPart = before.left > 0 || after.left > 0;
    return !(isLoss && after.left > 0) && !(isGain && before.left > 0) && !(kind === 'coverage' && isPart);
  });
}
