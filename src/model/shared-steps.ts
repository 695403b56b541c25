/** What says whether a step of one map is the step of another. */
export interface SharedStep {
  id: string;
  title: string;
  /** Ids it had before. */
  was: readonly string[];
}

/** The steps that two maps share, in the order of the first: of the same id, or else by an id that one of them had before. */
export function sharedSteps<Mine extends SharedStep, Other extends SharedStep>(
  mine: readonly Mine[],
  others: readonly Other[],
): (readonly [Mine, Other])[] {
  const free = new Map(others.map((step) => [step.id, step]));
  const shared = new Map<string, Other>();
  const share = (step: Mine, other: Other | undefined) => {
    if (other === undefined) return;
    shared.set(step.id, other);
    free.delete(other.id);
  };
  for (const step of mine) share(step, free.get(step.id));
  for (const step of mine.filter(({ id }) => !shared.has(id))) {
    share(
      step,
      [...free.values()].find((other) => step.was.includes(other.id) || other.was.includes(step.id)),
    );
  }
  return mine.flatMap((step) => {
    const other = shared.get(step.id);
    return other === undefined ? [] : [[step, other] as const];
  });
}

/** The longest run of rising numbers that is left when others are taken out; the first of equally long ones. */
export function longestRising(numbers: readonly number[]): readonly number[] {
  const longest = (runs: readonly (readonly number[])[]) =>
    runs.reduce((best, run) => (run.length > best.length ? run : best), []);
  const endingAt: (readonly number[])[] = [];
  for (const number of numbers) {
    endingAt.push([...longest(endingAt.filter((run) => (run.at(-1) ?? 0) < number)), number]);
  }
  return longest(endingAt);
}
