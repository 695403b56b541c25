import type { z } from 'astro/zod';
import type { Path } from './data-path.ts';
import { readNumber, type NumberReading } from './number-readings.ts';
import { schemasAt } from './schema-shape.ts';
import { listed, quoted } from './wording.ts';

/** Why a number can’t stand at a path; null when it can. */
export function numberProblem(schema: z.core.$ZodType, path: Path, number: number): string | null {
  const failures = schemasAt(schema, path)
    .filter(({ _zod }) => _zod.def.type === 'number')
    .map((one) => (one as unknown as z.ZodType).safeParse(number).error?.issues[0]?.message ?? null);
  return failures.length === 0 || failures.includes(null) ? null : (failures[0] ?? null);
}

/** Numbers that an example can be made of, the first that fits. */
const examples = [3, 1, 40, 0.5, 0];

/** A number that may stand at a path. */
export function exampleNumber(schema: z.core.$ZodType, path: Path): number {
  return examples.find((one) => numberProblem(schema, path, one) === null) ?? 1;
}

const isExact = (number: string): boolean => number.replace(/\D/g, '').length <= 15;

/**
 * What to write for a text that stands where a number should. Every number it names says what the text says, or says on
 * which condition it does.
 */
export function numberAdvice(schema: z.core.$ZodType, path: Path, text: string, inQuotes: boolean): string {
  const { readings, unit, vague } = readNumber(text);
  const such = `Write a number, such as ${String(exampleNumber(schema, path))}.`;
  if (vague) {
    return `${quoted(text)} is not one exact number. Write the one that is known, or leave the field out and say ${quoted(text)} in the text.`;
  }
  const exact = readings.filter(({ number }) => isExact(number));
  const fitting = exact.filter(({ number }) => numberProblem(schema, path, Number(number)) === null);
  const [first] = exact;
  if (first === undefined) return such;
  if (fitting.length === 0)
    return `${first.number} ${numberProblem(schema, path, Number(first.number)) ?? 'does not fit'}.`;
  const alone = inQuotes ? 'Write the number alone, without quotation marks' : 'Write the number alone';
  const [only, other] = fitting;
  if (other === undefined && only?.when === null && unit === '') return `${alone}: ${only.number}.`;
  return `${alone}: ${choice(fitting, unit)}.`;
}

function choice(readings: readonly NumberReading[], unit: string): string {
  const ofUnit = unit === '' ? [] : [`${quoted(unit)} is the unit of this field`];
  const [first, ...others] = readings;
  const said = ({ number, when }: NumberReading): string => {
    const conditions = [...(when === null ? [] : [when]), ...ofUnit];
    return conditions.length === 0 ? number : `${number} if ${listed(conditions, 'and')}`;
  };
  // Of two readings of one sign, the second says what tells them apart.
  if (
    first !== undefined &&
    others.length === 1 &&
    ofUnit.length === 0 &&
    first.when?.endsWith('parts the thousands') === true
  ) {
    const isPlain = /^the \w+ parts/.test(first.when);
    if (isPlain) return [first.number, ...others.map(said)].join(', or ');
  }
  return readings.map(said).join(', or ');
}
