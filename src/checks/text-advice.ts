import type { z } from 'astro/zod';
import { slug } from '../schema/slug.ts';
import type { Path } from './data-path.ts';
import { dateAdvice } from './date-advice.ts';
import { schemasAt } from './schema-shape.ts';
import { oddSpaces, zeroWidths } from './strange-signs.ts';
import { oneLine } from './wording.ts';

/** A word without the signs that come with it from a word processor: typographic quotation marks, invisible ones. */
export function plainWord(text: string): string {
  return text.replace(
    new RegExp(`^[\\s${oddSpaces}“”„«»‘’‚‹›"']+|[\\s${oddSpaces}“”„«»‘’‚‹›"']+$|[${zeroWidths}]`, 'gu'),
    '',
  );
}

/** Why a text can’t stand at a path; null when it can. */
export function textProblem(schema: z.core.$ZodType, path: Path, text: string): string | null {
  const failures = schemasAt(schema, path)
    .filter(({ _zod }) => _zod.def.type === 'string')
    .map((one) => (one as unknown as z.ZodType).safeParse(text).error?.issues[0]?.message ?? null);
  return failures.includes(null) ? null : (failures[0] ?? 'can not be a text');
}

/** `Did you mean …?` with the text in the form that the schema at a path takes, or what is missing in it. */
export function meantText(schema: z.core.$ZodType, path: Path, text: string): string | null {
  const fits = (one: string): boolean => textProblem(schema, path, one) === null;
  const short = oneLine(text);
  const date = dateAdvice(text, fits);
  if (date !== null) return date;
  const plain = plainWord(short);
  const possible = [short, plain, slug(plain), asRhythm(plain), asAddress(plain)].find(
    (one) => one !== null && one !== '' && one !== text && fits(one),
  );
  return possible === undefined || possible === null ? null : `Did you mean "${possible}"?`;
}

/** `www.harbour.example` as `https://www.harbour.example`, `logo.svg` as `/logo.svg`; null for what says how it is reached. */
function asAddress(text: string): string | null {
  // A dot or a number tells a host and its port from a scheme: `harbour.example:8080/x`.
  if (/^[a-z][a-z0-9+-]*:(?!\d)/i.test(text) || /^[/\\]/.test(text)) return null;
  const path = text.replace(/^(?:\.\/)?(?:public\/)?/, '');
  const isHost = /^[^/]+\.[^/]+/.test(path) && !/^[^/]*\.(?:svg|png|jpe?g|gif|webp|avif|ico|pdf|html?)$/i.test(path);
  return isHost ? `https://${path}` : `/${path}`;
}

const rhythms: Readonly<Record<string, string>> = {
  monthly: '1 month',
  quarterly: '3 months',
  'half-yearly': '6 months',
  yearly: '1 year',
  annually: '1 year',
};

function asRhythm(text: string): string | null {
  const count = /^(?:every |alle )?(\d{1,2})\s*(mo(?:n(?:ths?|ate?)?)?|mths?|y(?:ears?|rs?)?|jahre?)\.?$/i.exec(text);
  if (count?.[1] !== undefined) return `${count[1]} ${/^[yj]/i.test(count[2] ?? '') ? 'years' : 'months'}`;
  const word = text.toLowerCase();
  return Object.hasOwn(rhythms, word) ? (rhythms[word] ?? null) : null;
}
