interface Scale {
  /** The scale in words, with what its ends mean. */
  scale: string;
  /** What people write in the place of a level, the level where it can be only one, and both in words. */
  words: readonly (readonly [RegExp, number | null, string])[];
}

const low = /^(?:low|minor|small|trivial|niedrig|gering|klein|leicht)$/i;
const medium = /^(?:mid|middle|medium|moderate|normal|mittel)$/i;
const high = /^(?:high|major|big|severe|serious|critical|blocker|hoch|gross|groß|schwer|kritisch)$/i;

const ofFive = (what: string): Scale => ({
  scale: `${what} is a whole number from 1 (very low) to 5 (very high)`,
  words: [
    [low, null, 'low = 1 or 2'],
    [medium, 3, 'medium = 3'],
    [high, null, 'high = 4 or 5'],
  ],
});

const scales: Readonly<Record<string, Scale>> = {
  severity: {
    scale: 'A severity is 1, 2 or 3',
    words: [
      [low, 1, 'low = 1'],
      [medium, 2, 'medium = 2'],
      [high, 3, 'high = 3'],
    ],
  },
  impact: ofFive('An impact'),
  effort: ofFive('An effort'),
};

/** What to write where a level was given in words or on another scale: `high`, `++`, `4/5`; null for other fields. */
export function levelAdvice(field: string, text: string): string | null {
  const scale = Object.hasOwn(scales, field) ? scales[field] : undefined;
  if (scale === undefined) return null;
  const found = scale.words.find(([word]) => word.test(text.trim()));
  const level = found?.[1] ?? null;
  const said = `${scale.scale}: ${scale.words.map(([, , word]) => word).join(', ')}.`;
  return level === null ? said : `${said} Write ${String(level)}.`;
}
